// Looks at the extension as a user does: types an offence in the workbench, sees squiggle, hover and Problems row, takes pictures.
//   node scripts/vscode/screenshots.mjs --extension DIR | --vsix FILE  --workspace DIR --out DIR
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import suite from '../../client/test/offence.cjs';
import { withWorkbench } from './workbench.mjs';

const { values: options } = parseArgs({
  options: {
    extension: { type: 'string' },
    vsix: { type: 'string' },
    workspace: { type: 'string' },
    out: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
if (!options.workspace || !options.out || Boolean(options.extension) === Boolean(options.vsix)) {
  console.error('usage: screenshots.mjs --extension DIR | --vsix FILE  --workspace DIR --out DIR [--verbose]');
  process.exit(2);
}
mkdirSync(options.out, { recursive: true });

const programme = 'ping-an-group.dtx';
const settings = { 'editor.minimap.enabled': false, 'editor.hover.delay': 100, 'workbench.secondarySideBar.defaultVisibility': 'hidden' };
let passed = 0;
let failed = 0;

/** One step with its proof in the DOM; the picture is taken even if it fails, to see why. */
async function step(page, name, picture, proof) {
  try {
    await proof();
    passed += 1;
    console.log(`  ✔ ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`  ✘ ${name}\n${error.message}`);
  }
  if (picture) await page.screenshot({ path: path.join(options.out, picture) });
}

/** Waits until the first element that matches shows text with all of these. */
async function shows(locator, ...texts) {
  const matching = texts.reduce((rest, hasText) => rest.filter({ hasText }), locator);
  await matching.first().waitFor({ timeout: 20_000 });
}

/** The place of the last squiggle, once it stays: half-typed words have squiggles of their own for a moment. */
async function lastSquiggle(page) {
  const squiggle = page.locator('.squiggly-error').last();
  let before;
  for (let attempts = 30; attempts > 0; attempts -= 1) {
    await squiggle.waitFor({ timeout: 30_000 });
    const box = await squiggle.boundingBox();
    if (box && JSON.stringify(box) === before) return box;
    before = JSON.stringify(box);
    await page.waitForTimeout(1000);
  }
  throw new Error('the squiggles do not settle');
}

await withWorkbench({ ...options, settings }, async ({ page, folder }) => {
  const { principle, initiative, namesInitiative, namesControl, offence } = suite;
  const text = offence(readFileSync(path.join(folder, programme), 'utf8'));

  await step(page, 'quick open finds the programme', undefined, async () => {
    await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    await page.keyboard.press('Control+p');
    await page.locator('.quick-input-widget input').fill(programme);
    await shows(page.locator('.quick-input-list .monaco-list-row'), programme);
    await page.keyboard.press('Enter');
    await page.locator(`.tab.active[data-resource-name="${programme}"]`).waitFor();
    await page.locator('.editor-instance .view-line').first().waitFor();
  });
  await step(page, 'an offence gets a red squiggle', 'editor-finding.png', async () => {
    await page.locator('.editor-instance .view-lines').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(text); // as an input method does: it presses no keys
    await page.keyboard.press('Escape');
    await lastSquiggle(page);
  });
  await step(page, 'its hover tells what is wrong', 'editor-hover.png', async () => {
    const { x, y, width, height } = await lastSquiggle(page);
    await page.mouse.move(x + width / 2 + 20, y - 40);
    await page.mouse.move(x + Math.min(width / 2, 40), y + height / 2, { steps: 5 });
    await shows(page.locator('.monaco-hover:visible'), namesInitiative, namesControl, principle);
    await page.waitForTimeout(500); // it fades in
  });
  await step(page, 'the Problems panel lists it with its code', 'editor-problems.png', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+m');
    // The panel draws only the rows that fit.
    await page.locator('.markers-panel-container input, .panel .viewpane-filter input').first().fill(initiative);
    await shows(page.locator('.markers-panel .monaco-list-row'), principle, namesInitiative);
  });
});
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
