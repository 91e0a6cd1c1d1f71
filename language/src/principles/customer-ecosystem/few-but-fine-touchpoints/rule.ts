import { called } from '../../../findings/words.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { writerOf } from '../../../fixes/writer.ts';
import type { ProgrammeRoot } from '../../../programme/elements.ts';
import { type Offence, principle } from '../../principle.ts';
import { type Touchpoint, touchpoints } from './touchpoints.ts';

export default principle({
  id: 'few-but-fine-touchpoints',
  number: 'B21',
  category: 'customer-ecosystem',
  severity: 'warning',
  statement: {
    en: 'Touchpoints are few and good.',
    zh: '触点宁精勿滥。',
  },
  sources: [
    { line: '002:9', quote: '打造“少而精”的数字金融核心服务平台' },
    { line: '002:8', quote: '由“多多益善”转向“少即是多”' },
  ],
  checked: 'part',
  wokenBy: ['initiative.kind=channel'],
  about: 'programme',
  check(root, report, programme) {
    // ICBC has three of them.
    const limit = programme.choices.settings.get('channels-max') ?? 3;
    const all = touchpoints(programme);
    if (all !== undefined && all.length > limit) report(tooMany(root, all, limit));
  },
});

function tooMany(root: ProgrammeRoot, all: readonly Touchpoint[], limit: number): Offence {
  const p = called(root);
  const second = all.find(({ twin }) => twin !== undefined);
  return {
    message: {
      en: `The ${p.en} has ${all.length} channels for customers; the limit is ${limit}. ${next(second).en}`,
      zh: `${p.zh}面向客户的渠道有 ${all.length} 个，上限是 ${limit} 个。${next(second).zh}`,
    },
    related: all.slice(0, 8).map(({ initiative }) => ({
      element: initiative,
      message: { en: `The ${called(initiative).en} faces customers.`, zh: `${called(initiative).zh}面向客户。` },
    })),
    fixes: () => join(all, limit),
  };
}

function next(second: Touchpoint | undefined) {
  if (second?.twin === undefined)
    return { en: 'Join some with part of, or raise channels-max.', zh: '请用“属于”把一些渠道并在一起，或调高“触点上限”。' };
  const [first, s, segment] = [second.twin.touchpoint.initiative, second.initiative, second.twin.segment].map(
    ({ label, name }) => label ?? name,
  );
  return {
    en: `${first} and ${s} both serve ${segment}: join them with part of, or raise channels-max.`,
    zh: `“${first}”和“${s}”都服务“${segment}”，请用“属于”把它们并在一起，或调高“触点上限”。`,
  };
}

/** Joins as many as are too many, each with an earlier one for the same segment; no fix where there are not enough such. */
function join(all: readonly Touchpoint[], limit: number): Fix[] {
  const excess = all.filter(({ initiative, twin }) => twin !== undefined && initiative.partOf === undefined).slice(0, all.length - limit);
  const edits = excess.flatMap(
    ({ initiative, twin }) => writerOf(initiative).append('part-of', twin?.touchpoint.initiative.name ?? '') ?? [],
  );
  if (edits.length < all.length - limit) return [];
  const [{ initiative, twin }] = excess as [Touchpoint];
  const [c, whole] = [called(initiative), called(twin?.touchpoint.initiative ?? initiative)];
  const title =
    edits.length === 1
      ? { en: `Make ${c.en} part of ${whole.en}`, zh: `将${c.zh}并入${whole.zh}` }
      : { en: `Join ${edits.length} channels with others for the same segments`, zh: `将 ${edits.length} 个渠道并入服务相同客群的渠道` };
  return [{ title, edits, safe: false }];
}
