import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits } from '../../src/fixes/apply.ts';
import { fixesOf } from '../../src/fixes/offer.ts';
import { waiverFix } from '../../src/fixes/waiver.ts';
import { type Finding, principles, Workspace } from '../../src/index.ts';

const home = new URL('../../src/principles/', import.meta.url);
const uri = 'file:///fixture.dtx';

/** Every programme that offends on purpose, by the file it stands in. */
const texts = readdirSync(home, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
  if (path.endsWith('.dtx')) return [{ path, text: readFileSync(new URL(path, home), 'utf8') }];
  if (!path.endsWith('page.md')) return [];
  return [...readFileSync(new URL(path, home), 'utf8').matchAll(/^```dtx\n(.*?)^```/gms)].map(([, text = '']) => ({ path, text }));
});

function check(text: string) {
  const workspace = new Workspace({ profile: 'strict' });
  workspace.set(uri, text);
  const checked = workspace.programmeOf(uri);
  assert.ok(checked);
  return { programme: checked.programme, findings: checked.findings.filter(({ waived }) => waived === undefined) };
}

const key = ({ principle, element }: Finding) => `${principle} of ${element?.name}`;
const errors = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error').map(key);

/** How often each text stands in a list. */
function counts(list: readonly string[]): Map<string, number> {
  const result = new Map<string, number>();
  for (const text of list) result.set(text, (result.get(text) ?? 0) + 1);
  return result;
}

const mendable = new Set<string>();

describe('every fix', () => {
  for (const { path, text } of texts) {
    const { findings: before, programme } = check(text);
    for (const finding of before) {
      const fixes = fixesOf(finding);
      if (fixes.length > 0) mendable.add(finding.principle);
      for (const fix of [...fixes, ...waiverFix(finding, programme)]) {
        it(`of ${key(finding)} in ${path}: ${fix.title.en}`, () => {
          assert.match(fix.title.en, /^[A-Z“].*[^.]$/);
          assert.match(fix.title.zh, /[^。]$/);
          assert.doesNotMatch(fix.title.zh, /\p{Script=Han}[,;:()"]|[,;:()"]\p{Script=Han}/u);
          const mended = applyEdits(text, uri, fix.edits);
          const { findings: after } = check(mended);
          const [had, has] = [counts(before.map(key)), counts(after.map(key))];
          assert.ok((has.get(key(finding)) ?? 0) < (had.get(key(finding)) ?? 0), `the finding is still there in\n${mended}`);
          const known = counts(errors(before));
          const fresh = [...counts(errors(after))].filter(([error, count]) => count > (known.get(error) ?? 0)).map(([error]) => error);
          assert.deepEqual(fresh, [], `new errors in\n${mended}`);
        });
      }
    }
  }

  for (const { id, severity } of principles) {
    if (severity !== 'error') continue;
    it(`is tried for ${id}`, () => {
      assert.ok(mendable.has(id));
    });
  }
});
