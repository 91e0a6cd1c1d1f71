import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, principles } from '../../src/index.ts';
import { findingsIn } from '../support/expected.ts';

const root = join(import.meta.dirname, '../../..');

/** Every programme in the repository that says something wrong on purpose, and the examples. */
function texts(): string[] {
  return ['language/src/principles', 'language/test/fixtures', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).flatMap((path) => {
      const text = () => readFileSync(join(root, folder, path), 'utf8');
      if (path.endsWith('.dtx')) return [text()];
      return path.endsWith('.md') ? [...text().matchAll(/^```dtx\n(.*?)^```/gms)].map(([, example]) => example as string) : [];
    }),
  );
}

const ids = new Set(principles.map(({ id }) => id));

describe('messages', () => {
  let findings: Finding[];

  before(function () {
    this.timeout(60_000);
    findings = texts().flatMap((text) => findingsIn(text));
    assert.ok(findings.length > 100);
  });

  const each = (holds: (text: string) => boolean, of: (finding: Finding) => string) => {
    const wrong = findings.map(of).filter((text) => !holds(text));
    assert.deepEqual([...new Set(wrong)], []);
  };
  const related = (language: 'en' | 'zh') => findings.flatMap((finding) => finding.related.map(({ message }) => message[language]));

  it('are complete sentences in both languages', () => {
    each(
      (text) => /^\S.*[.?]$/s.test(text),
      ({ message }) => message.en,
    );
    each(
      (text) => /^\S.*[。？]$/s.test(text),
      ({ message }) => message.zh,
    );
    assert.deepEqual(
      related('en').filter((text) => !/^\S.*[.?]$/s.test(text)),
      [],
    );
    assert.deepEqual(
      related('zh').filter((text) => !/^\S.*[。？]$/s.test(text)),
      [],
    );
  });

  it('are short enough to read', () => {
    each(
      (text) => text.length < 200,
      ({ message }) => message.en,
    );
    each(
      (text) => text.length < 200,
      ({ message }) => message.zh,
    );
  });

  it('let no value of the program slip through', () => {
    const stray = /undefined|null|NaN|Infinity|\[object|\$\{/;
    each(
      (text) => !stray.test(text),
      ({ message }) => `${message.en} ${message.zh}`,
    );
    assert.deepEqual(
      [...related('en'), ...related('zh')].filter((text) => stray.test(text)),
      [],
    );
  });

  it('have no English word in Chinese but names, quoted words and the ids of principles', () => {
    const wrong = findings.filter(({ message, file }) => {
      const written = new Set(file.document.getText().match(/[\p{L}_][\p{L}\p{N}_-]*/gu));
      const plain = message.zh.replace(/“[^”]*”|（[^）]*）/g, '');
      return (plain.match(/[A-Za-z][A-Za-z-]+/g) ?? []).some((word) => !written.has(word) && !ids.has(word));
    });
    assert.deepEqual(
      wrong.map(({ message }) => message.zh),
      [],
    );
  });

  it('use Chinese punctuation in Chinese', () => {
    each(
      (text) => !/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u.test(text),
      ({ message }) => message.zh,
    );
  });
});
