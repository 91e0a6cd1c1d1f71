import assert from 'node:assert/strict';
import { applyEdits } from '../../src/fixes/apply.ts';
import { type Finding, tensions } from '../../src/index.ts';
import { enumerations } from '../../src/vocabulary/index.ts';
import { actualFindings, expectedFindings, findingsIn } from '../support/expected.ts';
import { examples } from './examples.ts';

const ids = new Set(tensions.map(({ id }) => id));
const values: Readonly<Record<string, { readonly en: string; readonly zh: string; readonly evidence: readonly string[] }>> =
  enumerations['tradeoff.value'];

/** The findings of one tension in a text. */
function shownIn(text: string, id: string): Finding[] {
  return findingsIn(text).filter(({ principle }) => principle === id);
}

function errorsIn(text: string): string[] {
  return findingsIn(text)
    .filter(({ severity }) => severity === 'error')
    .map(({ principle, element, message }) => `${principle} ${element?.name} ${message.en}`)
    .sort();
}

/** The text of a finding in its file. */
function textAt({ file, place }: Finding): string {
  return file.document.getText().slice(place.offset, place.end);
}

/** The one finding of a tension in a text. */
function only(text: string, id: string): Finding {
  const [finding, ...others] = shownIn(text, id);
  assert.ok(finding);
  assert.deepEqual(others, []);
  return finding;
}

describe('the catalogue of tensions', () => {
  it('holds all twenty, once, in the order of their numbers', () => {
    assert.deepEqual(
      tensions.map(({ number }) => number),
      Array.from({ length: 20 }, (_, index) => `E${index + 1}`),
    );
    assert.equal(ids.size, 20);
    assert.deepEqual(
      examples.map(({ id }) => id),
      tensions.map(({ id }) => id),
    );
  });

  it('puts no pair of values into two tensions', () => {
    const pairs = tensions.map(({ poles }) =>
      poles
        .map(({ word }) => word)
        .sort()
        .join(),
    );
    assert.equal(new Set(pairs).size, 20);
  });

  for (const { id, poles, when } of tensions) {
    it(`names ${id} after its poles, which are values of a tradeoff with their lines as evidence`, () => {
      assert.equal(id, poles.map(({ word }) => word).join('-or-'));
      for (const { word, line } of poles) assert.ok(values[word]?.evidence.includes(line), `${word} ${line}`);
    });

    it(`says of ${id} what both institutions hold, and when it shows, in both languages`, () => {
      for (const { en, zh } of [...poles.map(({ reading }) => reading), when]) {
        assert.match(en, /^\S.*\.$/u);
        assert.match(zh, /^\S.*。$/u);
        assert.doesNotMatch(zh, /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
      }
      for (const { line, quote } of poles) {
        assert.match(line, /^00[0-4]:[1-9]\d*$/u);
        assert.notEqual(quote, '');
      }
    });
  }
});

for (const { id, element, at, shows, without } of examples) {
  const poles = tensions.find((tension) => tension.id === id)?.poles ?? [];
  const [first, second] = poles.map(({ word }) => word);

  describe(`the tension ${id}`, () => {
    it('shows where it should, as an information', () => {
      assert.deepEqual(actualFindings(shows, [id]), expectedFindings(shows));
      const finding = only(shows, id);
      assert.deepEqual([finding.element?.name, textAt(finding)], [element, at]);
      assert.deepEqual([finding.category, finding.severity, finding.related], ['tensions', 'info', []]);
    });

    it('names the element, both poles and their lines', () => {
      const { message, sources } = only(shows, id);
      assert.deepEqual(
        sources,
        poles.map(({ line }) => line),
      );
      for (const language of ['en', 'zh'] as const) {
        const text = message[language];
        assert.ok(text.length < 200, text);
        assert.ok(text.includes(element), text);
        for (const { word, line } of poles) assert.ok(text.includes(values[word]?.[language] ?? '-') && text.includes(line), text);
      }
    });

    for (const [text, instead] of without) {
      it(`does not show with “${instead}” instead of “${text}”`, () => {
        assert.equal(shows.split(text).length, 2, `“${text}” stands once in the example`);
        assert.deepEqual(shownIn(shows.replace(text, instead), id), []);
      });
    }

    it('is silent once a tradeoff covers it, in either order and language', () => {
      const [a, b] = [values[first ?? '']?.zh, values[second ?? '']?.zh];
      for (const tradeoff of [
        `tradeoff T { between ${first} and ${second}  on ${element} }`,
        `tradeoff T { between ${second} and ${first}  chose ${second}  because "…" }`,
        `取舍 T { 介于 ${a} 与 ${b}  于 ${element} }`,
        `tradeoff T { between ${first} and ${second}  on Nobody }`,
      ]) {
        assert.deepEqual(shownIn(`${shows}\n${tradeoff}`, id), [], tradeoff);
      }
    });

    it('is not covered by a tradeoff about other words or another element', () => {
      for (const tradeoff of [
        `unit Elsewhere { }\ntradeoff T { between ${first} and ${second}  on Elsewhere }`,
        `tradeoff T { between ${first} and 别的  on ${element} }`,
        `tradeoff T { between ${first}  on ${element} }`,
        'tradeoff T { }',
      ]) {
        assert.equal(shownIn(`${shows}\n${tradeoff}`, id).length, 1, tradeoff);
      }
    });

    it('offers a tradeoff that silences it and causes no new error', () => {
      const finding = only(shows, id);
      const [fix, ...others] = finding.fixes?.() ?? [];
      assert.ok(fix);
      assert.deepEqual([others, fix.safe], [[], false]);
      const mended = applyEdits(shows, finding.file.uri, fix.edits);
      assert.match(mended, new RegExp(`tradeoff \\w+ \\{ between ${first} and ${second}  because ""  on ${element} \\}`));
      assert.deepEqual(shownIn(mended, id), []);
      assert.deepEqual(errorsIn(mended), errorsIn(shows));
    });

    it('shows in the profile strict only, and can be waived and switched off', () => {
      for (const profile of ['documented', 'essential'] as const) {
        assert.deepEqual(
          findingsIn(shows, { profile }).filter(({ principle }) => principle === id),
          [],
        );
      }
      const root = /^programme \w+ \{/.exec(shows)?.[0] ?? 'programme Whole {';
      const rest = shows.startsWith(root) ? shows.slice(root.length) : `}\n${shows}`;
      assert.deepEqual(shownIn(`${root} principles { off ${id} because "decided" } ${rest}`, id), []);

      const opening = new RegExp(`(\\w+ ${element}) \\{`);
      const waived = `${shows.replace(opening, `$1 { waive ${id} because "decided" by Approver `)}\nunit Approver { kind risk }`;
      assert.deepEqual(
        shownIn(waived, id).map((finding) => finding.waived?.because),
        ['decided'],
      );
      assert.deepEqual(
        findingsIn(waived).filter(({ principle, message }) => ['reference', 'waiver'].includes(principle) && message.en.includes(id)),
        [],
      );
    });

    it('never makes a half-typed programme throw', () => {
      for (let end = 0; end < shows.length; end++) {
        for (const finding of findingsIn(shows.slice(0, end))) assert.ok(Array.isArray(finding.fixes?.() ?? []));
      }
    });
  });
}

describe('tensions', () => {
  it('show both figures side by side where they are between figures', () => {
    const figures = examples.find(({ id }) => id === 'credit-growth-or-sound-credit')?.shows ?? '';
    const { message } = only(figures, 'credit-growth-or-sound-credit');
    assert.ok(message.en.includes('(Approved +40%; BadLoans 1/3)'), message.en);
    assert.ok(message.zh.includes('（Approved +40%；BadLoans 1/3）'), message.zh);
  });

  it('offer a tradeoff in the language of the author, with a name that is free', () => {
    const text = '举措 机器人 "机器人" { 作用 替代 }\n取舍 辅助或替代 { 介于 安全 与 便捷 }';
    const finding = only(text, 'assistance-or-replacement');
    const [fix] = finding.fixes?.() ?? [];
    const mended = applyEdits(text, finding.file.uri, fix?.edits ?? []);
    assert.match(mended, /^取舍 辅助或替代2 \{ 介于 辅助 与 替代 {2}因为 "" {2}于 机器人 \}$/mu);
    assert.deepEqual(shownIn(mended, 'assistance-or-replacement'), []);
    assert.deepEqual(errorsIn(mended), []);
  });

  it('offer nothing where a declaration would fall into open braces', () => {
    const finding = only('initiative Robots { effect replace', 'assistance-or-replacement');
    assert.deepEqual(finding.fixes?.(), []);
  });

  it('need a reason for too many touchpoints, which may be that the principle is off', () => {
    const id = 'few-touchpoints-or-many-touchpoints';
    const channels = ['A', 'B', 'C', 'D'].map((name) => `initiative ${name} { kind channel  serves All }`).join('\n');
    const text = (off: string) => `programme Bank { principles { ${off} } }\nsegment All { }\n${channels}`;
    assert.deepEqual(shownIn(text(''), id), []);
    assert.equal(textAt(only(text('off few-but-fine-touchpoints because "four kinds of customers"'), id)), 'programme Bank');
  });

  it('are told apart from unknown principles in waivers', () => {
    const text = 'unit Risk { kind risk }\ninitiative Robots { waive assistance-or-replacemen because "…" by Risk }';
    const [finding] = shownIn(text, 'reference');
    assert.ok(finding?.message.en.includes('Did you mean assistance-or-replacement?'), finding?.message.en);
  });
});
