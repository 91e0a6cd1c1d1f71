import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import type { Element, ProgrammeRoot, Unit } from '../../../programme/elements.ts';
import { gatheringOfEvery } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { isUnfinished, technicalWork } from '../../../programme/queries.ts';
import { valueWord } from '../../../vocabulary/index.ts';
import { type Offence, principle } from '../../principle.ts';

/** The two tracks: the kind of unit that leads each, and what a new one is called. */
const tracks = [
  { kind: 'executive', en: 'Executive', zh: '业务主官', leads: { en: 'an executive who leads the business', zh: '主管业务的高管' } },
  { kind: 'committee', en: 'TechnologyCommittee', zh: '科技委员会', leads: { en: 'a technology committee', zh: '科技委员会' } },
] as const;

export default principle({
  id: 'dual-track-decision',
  number: 'B7',
  category: 'governance',
  severity: 'warning',
  statement: {
    en: 'Business leadership and a technology committee decide on two linked tracks.',
    zh: '业务主官与科技委员会双轨决策。',
  },
  sources: [{ line: '000:28', quote: '“联席CEO+科技委员会”的双轨决策机制' }],
  checked: 'part',
  wokenBy: ['unit.kind=executive', 'unit.kind=committee'],
  about: 'programme',
  check(root, report, programme) {
    if (root !== programme.root || isUnfinished(root) || technicalWork(programme).length === 0) return;
    const units = leaders(programme);
    if (units.some(({ value }) => value === 'any')) return;
    for (const track of tracks) {
      const [other] = units;
      if (!units.some(({ value }) => value === track.kind)) report(missing(root, track, other?.element, programme));
    }
  },
});

/** The units that lead a track, or may, even those whose names are taken. */
const leaders = gatheringOfEvery((element) => (element.noun === 'unit' ? trackOf(element) : undefined));

/** A unit that says no kind, or one that is not known, may be the one that is missing. */
function trackOf({ kind }: Unit): (typeof tracks)[number]['kind'] | 'any' | undefined {
  if (kind === undefined || valueWord('unit.kind', kind.id) === undefined) return 'any';
  return tracks.find((track) => track.kind === kind.id)?.kind;
}

function missing(root: ProgrammeRoot, track: (typeof tracks)[number], other: Element | undefined, programme: Programme): Offence {
  const { kind, leads } = track;
  const [r, word] = [called(root), valueWord('unit.kind', kind)];
  const decides = other && called(other);
  return {
    message: {
      en: `The ${r.en} builds technology, but ${decides ? `beside ${decides.en} ` : ''}no unit is of kind ${word?.en}. Declare ${leads.en}.`,
      zh: `${r.zh}建设技术，${decides ? `只写了${decides.zh}一轨，缺少` : '却没有'}类型为“${word?.zh}”的单位。请声明${leads.zh}。`,
    },
    ...(other && {
      related: [{ element: other, message: { en: `The ${called(other).en} is one track.`, zh: `${called(other).zh}是其中一轨。` } }],
    }),
    fixes: () => [declareUnit(root, track, programme)],
  };
}

function declareUnit(root: ProgrammeRoot, track: (typeof tracks)[number], programme: Programme): Fix {
  const { declare, keyword, language, value } = writerOf(root);
  const name = freeName(programme, track[language]);
  const word = valueWord('unit.kind', track.kind);
  return {
    title: { en: `Declare unit ${name} of kind ${word?.en}`, zh: `声明类型为“${word?.zh}”的单位“${name}”` },
    edits: [declare('unit', name, [keyword('kind'), value('unit.kind', track.kind)])],
    safe: false,
  };
}
