import { called, listed } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Control, ProgrammeRoot } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import type { Offence } from '../../principle.ts';

/** What is to be rehearsed: the id of a risk. */
export type Scenario = 'cyber-attack' | 'model-failure';

/** The offence of a programme none of whose drills says how often it is held; the first of them is named. */
export function irregular(drill: Control): Offence {
  const d = called(drill);
  return {
    message: {
      en: `No drill says how often it is held, such as ${d.en}. Write every and an interval there, for example every quarter.`,
      zh: `没有一项演练写明多久进行一次，例如${d.zh}。请为它补上“频次”，例如“频次 每季度”。`,
    },
    related: [{ element: drill, message: { en: `The ${d.en} says no interval.`, zh: `${d.zh}没有写明频次。` } }],
    fixes: () => (['quarter', 'half-year', 'year'] as const).flatMap((interval) => repeat(drill, interval)),
  };
}

/** The offence of a programme without any drill. */
export function undrilled(root: ProgrammeRoot, missing: readonly Scenario[], programme: Programme): Offence {
  const [p, m] = [called(root), wordsOf(missing)];
  return {
    message: {
      en: `The ${p.en} has no control of technique drill, so that nothing rehearses ${m.en}. Declare a drill, what it is against and how often it is held.`,
      zh: `${p.zh}没有“手段”为演练的控制，${m.zh}从未演练过。请声明一项演练，写明防范什么、多久一次。`,
    },
    fixes: () => [declareDrill(root, missing, programme)],
  };
}

/** The offence of a programme whose drills leave out a scenario. */
export function unrehearsed(root: ProgrammeRoot, drill: Control, missing: readonly Scenario[], programme: Programme): Offence {
  const [p, d, m] = [called(root), called(drill), wordsOf(missing)];
  return {
    message: {
      en: `No drill of ${p.en} is against ${m.en}. Add it after against in ${d.en}, or declare another drill.`,
      zh: `${p.zh}的演练没有覆盖${m.zh}。请在${d.zh}的“防范”中补上，或另外声明一项演练。`,
    },
    related: [{ element: drill, message: { en: `The ${d.en} is against other risks.`, zh: `${d.zh}防范的是其他风险。` } }],
    fixes: () => [...rehearse(drill, missing), declareDrill(root, missing, programme)],
  };
}

/** The information that a control may be a drill against what is missing. */
export function undecidable(control: Control, missing: readonly Scenario[]): Offence {
  const [c, m] = [called(control), wordsOf(missing)];
  return {
    undecidable: true,
    message: {
      en: `Whether a drill rehearses ${m.en} cannot be told from ${c.en}. If it does, write technique drill and what it is against.`,
      zh: `无法判断${c.zh}是否演练${m.zh}。如果是，请在该控制中写上“手段 演练”，并在“防范”中写明。`,
    },
    related: [{ element: control, message: { en: `See the ${c.en}.`, zh: `见${c.zh}。` } }],
  };
}

function wordsOf(scenarios: readonly Scenario[]) {
  return listed(scenarios.flatMap((scenario) => valueWord('risk', scenario) ?? []));
}

function repeat(drill: Control, interval: 'quarter' | 'half-year' | 'year'): Fix[] {
  const { add, keyword, value } = writerOf(drill);
  const edit = add(keyword('every'), value('interval', interval));
  const [d, word] = [called(drill), valueWord('interval', interval)];
  const title = { en: `Hold ${d.en} every ${word?.en}`, zh: `将${d.zh}的频次写为“${word?.zh}”` };
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}

function rehearse(drill: Control, missing: readonly Scenario[]): Fix[] {
  const { append, value } = writerOf(drill);
  const edit = append('against', missing.map((scenario) => value('risk', scenario)).join(', '));
  const [d, m] = [called(drill), wordsOf(missing)];
  const title = { en: `Rehearse ${m.en} in ${d.en}`, zh: `让${d.zh}也演练${m.zh}` };
  return edit === undefined ? [] : [{ title, edits: [edit], safe: false }];
}

function declareDrill(root: ProgrammeRoot, missing: readonly Scenario[], programme: Programme): Fix {
  const { declare, keyword, language, value } = writerOf(root);
  const name = freeName(programme, language === 'zh' ? '极端情景演练' : 'ExtremesDrill');
  const edit = declare(
    'control',
    name,
    [keyword('technique'), value('technique', 'drill')],
    [keyword('every'), value('interval', 'quarter')],
    [keyword('against'), missing.map((scenario) => value('risk', scenario)).join(', ')],
  );
  return { title: { en: `Declare quarterly drill ${name}`, zh: `声明每季度一次的演练“${name}”` }, edits: [edit], safe: false };
}
