import { called } from '../../../findings/words.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Initiative } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { mentions, perProgramme } from '../../../programme/queries.ts';
import { type Offence, principle } from '../../principle.ts';

export default principle({
  id: 'open-both-ways',
  number: 'B24',
  category: 'customer-ecosystem',
  severity: 'info',
  statement: {
    en: 'An open ecosystem goes out and brings in.',
    zh: '既输出能力，也引入伙伴。',
  },
  sources: [{ line: '004:26', quote: '“走出去”和“引进来”两种方式' }],
  checked: 'part',
  wokenBy: ['initiative.direction'],
  about: 'initiative',
  check(initiative, report, programme) {
    if (initiative.direction === undefined) return;
    const lone = loneWay(programme);
    if (initiative === lone.first) report({ place: initiative.direction.place, ...oneWay(initiative, lone.missing, programme) });
  },
});

interface LoneWay {
  readonly first?: Initiative | undefined;
  readonly missing: 'out' | 'in';
}

/** The directions in which initiatives open the bank; one that is half-typed is empty. */
const directions = gathering('initiative', (initiative) =>
  mentions(initiative, 'direction') ? (initiative.direction?.id ?? '') : undefined,
);

/** The first initiative that opens the bank, where all open it in the same direction and none leaves its direction open. */
const loneWay = perProgramme((programme): LoneWay => {
  const opening = directions(programme);
  const ways = new Set(opening.map(({ value }) => value));
  const [way] = ways;
  const missing = way === 'out' ? 'in' : 'out';
  return ways.size === 1 && (way === 'out' || way === 'in') ? { first: opening[0]?.element, missing } : { missing };
});

function oneWay(initiative: Initiative, missing: 'out' | 'in', programme: Programme): Offence {
  const i = called(initiative);
  const message =
    missing === 'in'
      ? {
          en: `The ${i.en} takes the bank's services out to partners, but no initiative brings theirs in. Add one with direction in.`,
          zh: `${i.zh}把本行服务送出去，却没有一项举措把伙伴的服务引进来。请增加一项“开放方向 引进来”的举措。`,
        }
      : {
          en: `The ${i.en} brings the services of partners in, but no initiative takes the bank's out to them. Add one with direction out.`,
          zh: `${i.zh}把伙伴的服务引进来，却没有一项举措把本行服务送出去。请增加一项“开放方向 走出去”的举措。`,
        };
  return { message, fixes: () => [declareInitiative(initiative, missing, programme)] };
}

const names = { in: { en: 'PartnerServices', zh: '引入伙伴服务' }, out: { en: 'OpenServices', zh: '开放本行服务' } };

function declareInitiative(initiative: Initiative, missing: 'out' | 'in', programme: Programme) {
  const { declare, keyword, language, value } = writerOf(initiative);
  const name = freeName(programme, names[missing][language]);
  const edit = declare('initiative', name, [keyword('direction'), value('direction', missing)]);
  const title = { en: `Declare initiative ${name} for the other direction`, zh: `声明另一方向的举措“${name}”` };
  return { title, edits: [edit], safe: false };
}
