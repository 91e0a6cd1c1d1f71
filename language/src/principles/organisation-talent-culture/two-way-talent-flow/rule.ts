import { called } from '../../../findings/words.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Initiative, Word } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { isUnfinished, perProgramme } from '../../../programme/queries.ts';
import type { LocalizedText } from '../../../text.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { type Offence, principle } from '../../principle.ts';

type Side = 'business' | 'technology';

const sides: readonly Side[] = ['business', 'technology'];

const opposite: Readonly<Record<Side, Side>> = { business: 'technology', technology: 'business' };

/** The units that may stand on each side of an exchange. */
const kinds: Readonly<Record<Side, readonly string[]>> = {
  business: ['business', 'branch', 'subsidiary', 'head-office', 'executive', 'team'],
  technology: ['technology', 'data'],
};

export default principle({
  id: 'two-way-talent-flow',
  number: 'B57',
  category: 'organisation-talent-culture',
  severity: 'info',
  statement: {
    en: 'People move both ways between business and technology.',
    zh: '业务懂技术，技术懂业务，双向交流。',
  },
  sources: [
    { line: '000:48', quote: '建立“旋转门”人才机制' },
    { line: '002:28', quote: '培养技业双精的复合型人才' },
  ],
  checked: 'part',
  wokenBy: ['initiative.flow'],
  about: 'initiative',
  check(initiative, report, programme) {
    for (const from of sides) {
      const to = opposite[from];
      if (firsts(programme).get(from) === initiative && !returns(programme)[to]) report(oneWay(initiative, from, to, programme));
    }
  },
});

/** The first talent initiative by the side from which its people certainly move to the other. */
const firsts = perProgramme((programme) => {
  const exchanges = certainExchanges(programme);
  return new Map(sides.map((from) => [from, exchanges.find(({ value }) => value.includes(from))?.element]));
});

/** The sides from which the people of talent initiatives certainly move to the other. */
const certainExchanges = gathering('initiative', (initiative) =>
  initiative.kind?.id === 'talent' ? sidesWhere((from) => moves(initiative, from)) : undefined,
);

function moves({ flows }: Initiative, from: Side): boolean {
  return flows.some((flow) => flow.from?.id === from && flow.to?.id === opposite[from]);
}

/** From which side people of the programme move to the other, or may: a half-typed flow may be any. */
const returns = perProgramme((programme) => {
  const exchanges = possibleExchanges(programme);
  const isSome = (from: Side) => exchanges.some(({ value }) => value.includes(from));
  return { business: isSome('business'), technology: isSome('technology') };
});

const possibleExchanges = gathering('initiative', (initiative) => sidesWhere((from) => mayMove(initiative, from)));

function mayMove(initiative: Initiative, from: Side): boolean {
  return isUnfinished(initiative) || initiative.flows.some((flow) => mayBe(from, flow.from) && mayBe(opposite[from], flow.to));
}

/** The sides for which something holds; undefined where it does for neither. */
function sidesWhere(test: (from: Side) => boolean): readonly Side[] | undefined {
  const found = sides.filter(test);
  return found.length === 0 ? undefined : found;
}

function mayBe(side: Side, word: Word | undefined): boolean {
  return word === undefined || kinds[side].includes(word.id) || valueWord('unit.kind', word.id) === undefined;
}

function oneWay(initiative: Initiative, from: Side, to: Side, programme: Programme): Offence {
  const i = called(initiative);
  const [f, t] = [from, to].map((side) => valueWord('unit.kind', side) as LocalizedText) as [LocalizedText, LocalizedText];
  return {
    place: initiative.flows.find((flow) => flow.from?.id === from && flow.to?.id === to)?.from?.place,
    message: {
      en: `By ${i.en} people move from ${f.en} to ${t.en}, and nobody moves the other way. Add a talent initiative with flow ${t.en} ${f.en}.`,
      zh: `${i.zh}让人员从${f.zh}流向${t.zh}，反方向却没有安排。请增加一项“流动 ${t.zh} ${f.zh}”的人才举措。`,
    },
    fixes: () => [declareReturn(initiative, from, to, programme)],
  };
}

function declareReturn(initiative: Initiative, from: Side, to: Side, programme: Programme) {
  const { declare, keyword, language, value } = writerOf(initiative);
  const name = freeName(programme, language === 'zh' ? '反向交流' : 'Return');
  const flow = [keyword('flow'), value('unit.kind', to), value('unit.kind', from)];
  const edit = declare('initiative', name, [keyword('kind'), value('initiative.kind', 'talent')], flow);
  return { title: { en: `Declare talent initiative ${name}`, zh: `声明人才举措“${name}”` }, edits: [edit], safe: false };
}
