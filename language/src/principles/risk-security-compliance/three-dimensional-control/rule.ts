import { called, listed } from '../../../findings/words.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Control, ProgrammeRoot } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { hasOpen, technicalWork } from '../../../programme/queries.ts';
import { enumerations, valueWord } from '../../../vocabulary/index.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'three-dimensional-control',
  number: 'B44',
  category: 'risk-security-compliance',
  severity: 'warning',
  statement: {
    en: 'Risk control stands on technology, institution and culture.',
    zh: '技术、制度、文化三面设防。',
  },
  sources: [{ line: '000:57', quote: '“技术+制度+文化”的三维风控体系' }],
  checked: 'whole',
  wokenBy: ['control.dimension'],
  about: 'programme',
  check(root, report, programme) {
    const controls = dimensions(programme);
    if ((controls.length === 0 && technicalWork(programme).length === 0) || hasOpen(programme, 'controls')) return;
    const known = new Set(controls.map(({ value }) => value));
    if (reviewed(programme).length > 0) known.add('institutional');
    const missing = Object.keys(enumerations.dimension).filter((dimension) => !known.has(dimension));
    if (missing.length === 0) return;
    const unclear = controls.filter(({ value }) => valueWord('dimension', value) === undefined);
    const named = unclear.slice(0, 4).map(({ element }) => element);
    report(unclear.length >= missing.length ? undecidable(root, missing, named) : empty(root, missing, programme));
  },
});

/** The dimension of every control; '' where none is said. */
const dimensions = gathering('control', ({ dimension }) => dimension?.id ?? '');

/** The initiatives that pass a compliance gate: a control that stands on an institution. */
const reviewed = gathering('initiative', ({ gates }) => gates.some(({ kind }) => kind?.id === 'compliance') || undefined);

function wordsOf(dimensions: readonly string[]) {
  return listed(
    dimensions.flatMap((dimension) => valueWord('dimension', dimension) ?? []),
    'or',
  );
}

function empty(root: ProgrammeRoot, missing: readonly string[], programme: Programme): Offence {
  const [p, m] = [called(root), wordsOf(missing)];
  return {
    message: {
      en: `The ${p.en} has no control of dimension ${m.en}: defence stands on technology, institution and culture. Declare what is missing.`,
      zh: `${p.zh}没有“维度”为${m.zh}的控制。风控要靠技术、制度、文化三面设防，请补上所缺的控制。`,
    },
    fixes: () => [declareControls(root, missing, programme)],
  };
}

function undecidable(root: ProgrammeRoot, missing: readonly string[], unclear: readonly Control[]): Offence {
  const [p, m, c] = [called(root), wordsOf(missing), called(unclear[0] as Control)];
  return {
    undecidable: true,
    message: {
      en: `Whether ${p.en} has a control of dimension ${m.en} cannot be told: ${c.en} does not say its dimension. Write dimension there.`,
      zh: `无法判断${p.zh}是否有“维度”为${m.zh}的控制：${c.zh}没有写明维度。请补上“维度”。`,
    },
    related: unclear.map((element) => ({
      element,
      message: { en: `The ${called(element).en} says no dimension.`, zh: `${called(element).zh}没有写明维度。` },
    })),
  };
}

function declareControls(root: ProgrammeRoot, missing: readonly string[], programme: Programme) {
  const { declare, keyword, language, value } = writerOf(root);
  const names = missing.map((dimension) => {
    const word = value('dimension', dimension);
    return freeName(programme, language === 'zh' ? `${word}控制` : `${word.charAt(0).toUpperCase()}${word.slice(1)}Control`);
  });
  const edits = missing.map((dimension, index) =>
    declare('control', names[index] as string, [keyword('dimension'), value('dimension', dimension)]),
  );
  const list = { en: names.join(', '), zh: names.map((name) => `“${name}”`).join('、') };
  return { title: { en: `Declare control ${list.en}`, zh: `声明控制${list.zh}` }, edits, safe: false };
}
