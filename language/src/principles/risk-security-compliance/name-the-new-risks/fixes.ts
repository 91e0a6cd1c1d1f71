import { called } from '../../../findings/words.ts';
import type { Edit, Fix } from '../../../fixes/fix.ts';
import { freeName, writerOf } from '../../../fixes/writer.ts';
import { inOrderOf } from '../../../lists.ts';
import type { Control, Initiative } from '../../../programme/elements.ts';
import type { Programme } from '../../../programme/programme.ts';
import { applications, controlsAgainst, controlsOver, guardsAgainst, monthBefore, targets } from '../../../programme/queries.ts';
import type { LocalizedText } from '../../../text.ts';
import { notLater } from '../../../time/index.ts';
import { valueWord } from '../../../vocabulary/index.ts';

/** Names a risk, and a control against it where the initiative has none: one that suits, or a new one. */
export function nameRisk(initiative: Initiative, risk: string, programme: Programme): Fix[] {
  const writer = writerOf(initiative);
  const controls = controlsOver(initiative);
  const add = writer.append('risks', writer.value('risk', risk));
  if (add === undefined || controls === undefined) return [];
  const r = valueWord('risk', risk) as LocalizedText;
  if (controls.some((control) => guardsAgainst(control, risk))) {
    return [{ title: { en: `Name the risk ${r.en}`, zh: `写明风险“${r.zh}”` }, edits: [add], safe: false }];
  }
  const control = controlsAgainst(programme, risk).find((candidate) => suits(candidate, initiative));
  const next = control === undefined ? declareControl(initiative, risk, programme) : nameControl(initiative, control);
  if (next === undefined) return [];
  const title = { en: `Name the risk ${r.en} and ${next.title.en}`, zh: `写明风险“${r.zh}”，并${next.title.zh}` };
  return [{ title, edits: joined(add, ...next.edits), safe: false }];
}

/** Two insertions at one place as one: what goes on with the last list there comes before a new statement. */
function joined(first: Edit, second: Edit, ...rest: readonly Edit[]): Edit[] {
  if (first.place.offset !== second.place.offset) return [first, second, ...rest];
  const text = second.text.startsWith(',') ? second.text + first.text : first.text + second.text;
  return [{ ...first, text }, ...rest];
}

/** Whether a control holds everywhere, in time for the initiative, and is not in the hands of those who build it. */
function suits({ live, at, owner }: Control, initiative: Initiative): boolean {
  const builders = targets(initiative.builder);
  return (
    live !== undefined &&
    at.length === 0 &&
    applications(initiative).every(({ start }) => notLater(live.days, start.days)) &&
    !targets(owner).some((unit) => builders.includes(unit))
  );
}

interface Step {
  readonly title: LocalizedText;
  readonly edits: readonly [Edit, ...Edit[]];
}

function nameControl(initiative: Initiative, control: Control): Step | undefined {
  const edit = writerOf(initiative).append('controls', control.name);
  const c = called(control);
  return edit && { title: { en: c.en, zh: `在“受控于”中写上${c.zh}` }, edits: [edit] };
}

function declareControl(initiative: Initiative, risk: string, programme: Programme): Step | undefined {
  const { append, declare, keyword, language, value } = writerOf(initiative);
  const name = freeName(programme, `${initiative.name}${language === 'zh' ? '控制' : 'Control'}`);
  const [first] = inOrderOf(applications(initiative), ({ start }) => start.days.earliest);
  const live = first && monthBefore(first.start);
  if (first !== undefined && live === undefined) return undefined;
  const stub = declare('control', name, [keyword('against'), value('risk', risk)], ...(live ? [[keyword('live'), live]] : []));
  const edit = append('controls', name);
  return edit && { title: { en: `a new control ${name}`, zh: `声明控制“${name}”` }, edits: [edit, stub] };
}
