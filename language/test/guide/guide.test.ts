import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { type Finding, type Language, principles, Workspace } from '../../src/index.ts';
import { expectedFindings, show } from '../support/expected.ts';

const home = new URL('../../../docs/guide/', import.meta.url);
const lessons = ['1-who-and-why', '2-when-and-in-what-order', '3-what-may-go-wrong', '4-how-we-know', '5-choices-and-honesty'];
const suffixes: Readonly<Record<Language, string>> = { en: '.md', zh: '.zh.md' };

/** What the reader does next: a file to type, and what the lesson quotes of the editor before the next one. */
interface Step {
  readonly lesson: string;
  /** The file in the reader's folder, from the first line of the block: `// pinewind.dtx`. */
  readonly file: string;
  readonly text: string;
  readonly quotes: readonly string[];
}

for (const language of ['en', 'zh'] as const) {
  const pageOf = (lesson: string) => read(lesson + suffixes[language]);
  const steps = lessons.flatMap((lesson) => stepsOf(lesson, pageOf(lesson)));

  describe(`the guide in ${language}`, () => {
    for (const [index, { lesson, file, text, quotes }] of steps.entries()) {
      const findings = () => findingsAfter(steps.slice(0, index + 1));

      it(`${lesson}: step ${index + 1} finds in ${file} what is marked there`, () => {
        const inFile = findings().filter((finding) => finding.file.uri === uriOf(file));
        assert.deepEqual(inFile.map(show).sort(), expectedFindings(text).sort());
      });

      it(`${lesson}: step ${index + 1} quotes all that the editor says`, () => {
        const messages = findings().map(({ severity, principle, message }) => `${severity} ${principle}: ${message[language]}`);
        assert.deepEqual([...quotes].sort(), messages.sort());
      });
    }

    for (const lesson of lessons) {
      it(`${lesson} ends without a finding`, () => {
        const last = steps.findLastIndex((step) => step.lesson === lesson);
        assert.ok(last >= 0);
        assert.deepEqual(findingsAfter(steps.slice(0, last + 1)).map(show), []);
      });

      it(`${lesson} links only to pages that exist`, () => {
        const targets = linksOf(pageOf(lesson));
        assert.ok(targets.length > 0);
        assert.deepEqual(
          targets.filter((target) => !exists(target)),
          [],
        );
      });

      it(`${lesson} is in the index`, () => {
        assert.ok(linksOf(read('README.md')).includes(lesson + suffixes[language]));
      });
    }

    it('opens with a programme of ten lines that has no finding', () => {
      assert.equal(steps[0]?.text.trimEnd().split('\n').length, 10);
      assert.deepEqual(findingsAfter(steps.slice(0, 1)).map(show), []);
    });
  });
}

function read(name: string): string {
  return readFileSync(new URL(name, home), 'utf8');
}

function stepsOf(lesson: string, page: string): Step[] {
  const blocks = page.matchAll(/^```dtx\n(.*?)^```\n(.*?)(?=^```dtx|$(?![\s\S]))/gms);
  return [...blocks].map(([, text = '', after = '']) => ({
    lesson,
    file: /^\/\/ (\S+\.dtx)\n/.exec(text)?.[1] ?? assert.fail(`This block does not say to which file it belongs:\n${text}`),
    text,
    quotes: [...after.matchAll(/^> ((?:error|warning|info) [\w-]+: .*)$/gm)].map(([, quote]) => quote as string),
  }));
}

/** What the editor shows in the folder of a reader who has taken these steps, one after the other. */
function findingsAfter(steps: readonly Step[]): Finding[] {
  const workspace = new Workspace();
  for (const { file, text } of steps) workspace.set(uriOf(file), text);
  return workspace.check().flatMap(({ findings }) => findings.filter(({ waived }) => waived === undefined));
}

function uriOf(file: string): string {
  return `file:///guide/${encodeURIComponent(file)}`;
}

function linksOf(page: string): string[] {
  return [...page.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target as string);
}

/** The pages of principles are generated: a principle of that name is enough. */
function exists(target: string): boolean {
  const principle = /^\.\.\/principles\/([\w-]+)\.md$/.exec(target)?.[1];
  return principles.some(({ id }) => id === principle) || existsSync(new URL(target, home));
}
