import { called, listed } from '../../../findings/words.ts';
import type { Control, Initiative } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { controlsOver, dimensionsOf, mayHold, perProgramme } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { type Offence, principle } from '../../principle.ts';
import { addControls } from './fix.ts';

export default principle({
  id: 'advanced-means-conservative',
  number: 'B43',
  category: 'risk-security-compliance',
  severity: 'warning',
  statement: {
    en: 'The more advanced the technology, the more conservative the risk control.',
    zh: '技术越新，管控越要从严。',
  },
  sources: [{ line: '000:55', quote: '技术越先进,风控越要保守' }],
  checked: 'part',
  wokenBy: ['control.dimension'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.novelty?.id !== 'frontier') return;
    const controls = distinctControls(initiative);
    if (controls === undefined) return;
    const place = initiative.novelty.place;
    const { missing: bare, unclear } = dimensionsOf(controls);
    const missing = bare.filter((dimension) => dimension !== 'institutional' || !isReviewed(initiative));
    if (missing.length > 0) {
      report({ place, ...(unclear.length >= missing.length ? undecidable(initiative, unclear) : flat(initiative, missing, programme)) });
    }
    const strict = strictest(programme).get(likeness(initiative));
    if (strict !== undefined && strict.controls.length > controls.length) report({ place, ...laxer(initiative, controls, strict) });
  },
});

/** Whether it passes a compliance gate, by itself or with what it is part of: a control that stands on an institution. */
function isReviewed(initiative: Initiative): boolean {
  return mayHold(initiative, ({ gates }) => gates.some(({ kind }) => kind?.id === 'compliance'));
}

function distinctControls(initiative: Initiative): readonly Control[] | undefined {
  const controls = controlsOver(initiative);
  return controls && [...new Set(controls)];
}

interface Established {
  readonly initiative: Initiative;
  readonly controls: readonly Control[];
}

/** Initiatives are compared where they are of one kind and one tier of risk; undefined where either is not said. */
function likeness({ kind, tier }: Initiative): string | undefined {
  return kind && tier?.risk && `${kind.id} ${tier.risk.id}`;
}

const established = gathering('initiative', (initiative) => (initiative.novelty?.id === 'established' ? likeness(initiative) : undefined));

/** Of the established initiatives that are alike, the one with the most controls. */
const strictest = perProgramme((programme) => {
  const found = new Map<string | undefined, Established>();
  for (const { element: initiative, value: like } of established(programme)) {
    const controls = distinctControls(initiative);
    if (controls !== undefined && controls.length > (found.get(like)?.controls.length ?? 0)) found.set(like, { initiative, controls });
  }
  return found;
});

function flat(initiative: Initiative, missing: readonly string[], programme: Programme): Offence {
  const [i, m] = [
    called(initiative),
    listed(
      missing.flatMap((dimension) => valueWord('dimension', dimension) ?? []),
      'or',
    ),
  ];
  return {
    message: {
      en: `The ${i.en} is at the frontier, but has no control of dimension ${m.en}. Frontier technology needs all three; add what is missing.`,
      zh: `${i.zh}用的是前沿技术，却没有“维度”为${m.zh}的控制。前沿技术须技术、制度、文化三面设防，请补上所缺的控制。`,
    },
    fixes: () => addControls(initiative, missing, programme),
  };
}

function undecidable(initiative: Initiative, unclear: readonly Control[]): Offence {
  const [i, c] = [called(initiative), called(unclear[0] as Control)];
  return {
    undecidable: true,
    message: {
      en: `Whether ${i.en} is controlled in all three dimensions cannot be told: ${c.en} does not say its dimension. Write dimension there.`,
      zh: `无法判断${i.zh}是否三面设防：${c.zh}没有写明维度。请补上“维度”。`,
    },
    related: unclear.slice(0, 4).map((element) => ({
      element,
      message: { en: `The ${called(element).en} says no dimension.`, zh: `${called(element).zh}没有写明维度。` },
    })),
  };
}

function laxer(initiative: Initiative, { length }: readonly Control[], { initiative: other, controls }: Established): Offence {
  const [i, o] = [called(initiative), called(other)];
  return {
    message: {
      en: `The ${i.en} is at the frontier and has fewer controls (${length}) than the established ${o.en} (${controls.length}). Control it no less strictly.`,
      zh: `${i.zh}用的是前沿技术，控制只有 ${length} 项，少于技术成熟的${o.zh}（${controls.length} 项）。请从严管控，不少于后者。`,
    },
    related: [{ element: other, message: { en: `The ${o.en} is of the same kind and risk.`, zh: `${o.zh}与它类型相同、风险等级相同。` } }],
  };
}
