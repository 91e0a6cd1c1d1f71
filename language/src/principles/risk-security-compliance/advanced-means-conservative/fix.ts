import type { Fix } from '../../../fixes/fix.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import { inOrderOf } from '../../../lists.ts';
import type { Control, Initiative } from '../../../programme/elements.ts';
import { gathering } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { applications, monthBefore, targets } from '../../../programme/queries.ts';
import { notLater } from '../../../time/index.ts';

/**
 * Names a control of each missing dimension: one of the programme that is in force everywhere in time and not in the
 * builder's own hands, else a new one, in force the month before the first application.
 */
export function addControls(initiative: Initiative, missing: readonly string[], programme: Programme): Fix[] {
  const { append, declare, keyword, language, value } = writerOf(initiative);
  const [first] = inOrderOf(applications(initiative), ({ start }) => start.days.earliest);
  const month = first && monthBefore(first.start);
  if (first !== undefined && month === undefined) return [];
  const chosen = missing.map((dimension) => {
    const ready = everywhere(programme).find((entry) => entry.value === dimension && isReady(entry.element, initiative));
    if (ready !== undefined) return { name: ready.element.name, edits: [] };
    const word = value('dimension', dimension);
    const name = freeName(
      programme,
      `${initiative.name}${language === 'zh' ? `${word}控制` : `${word.charAt(0).toUpperCase()}${word.slice(1)}Control`}`,
    );
    const live = month === undefined ? [] : [[keyword('live'), month]];
    return { name, edits: [declare('control', name, [keyword('dimension'), word], ...live)] };
  });
  const names = chosen.map(({ name }) => name);
  const edit = append('controls', names.join(', '));
  const title = { en: `Name ${names.join(', ')} among its controls`, zh: `在“受控于”中写上${names.map((name) => `“${name}”`).join('、')}` };
  return edit === undefined ? [] : [{ title, edits: [edit, ...chosen.flatMap(({ edits }) => edits)], safe: false }];
}

/** The dimensions of the controls that are in force everywhere. */
const everywhere = gathering('control', ({ at, dimension }) => (at.length === 0 ? dimension?.id : undefined));

/**
 * Whether naming a control that is in force everywhere breaks no other principle: it is in time, and its owner does not
 * build what it guards.
 */
function isReady({ live, owner }: Control, initiative: Initiative): boolean {
  const builders = targets(initiative.builder);
  return (
    applications(initiative).every(({ start }) => live !== undefined && notLater(live.days, start.days) === true) &&
    !targets(owner).some((unit) => builders.includes(unit))
  );
}
