import type { Element, Waiver } from '../programme/elements.ts';
import { gatheringOfEvery } from '../programme/gathering.ts';
import type { Programme } from '../programme/programme.ts';
import { perProgramme, unitIs } from '../programme/queries.ts';
import { type DayRange, order } from '../time/index.ts';
import type { Finding } from './finding.ts';
import { waivable } from './waivable.ts';
import { called } from './words.ts';

/**
 * Applies the waivers of the elements and of those they stand in: a finding under a valid one is waived. A waiver without a
 * reason or a unit, one that has expired, one of a risk principle by a unit that is not risk or compliance, and one that
 * waives nothing is a finding itself, and waives nothing.
 */
export function waive(programme: Programme, findings: readonly Finding[]): readonly Finding[] {
  const waivers = waiversIn(programme);
  if (waivers.length === 0) return findings;
  const used = new Set<Waiver>();
  const defects = new Map(waivers.map(({ waiver }) => [waiver, defectOf(waiver, programme.asOf?.days)]));
  const result = findings.map((finding) => {
    const waiver = waiverOver(finding.element, finding.principle);
    if (waiver === undefined) return finding;
    used.add(waiver);
    if (defects.get(waiver) !== undefined) return finding;
    const waived = { because: waiver.because as string, by: waiver.by[0]?.name as string, until: waiver.until?.text.en };
    return { ...finding, waived };
  });
  for (const { element, waiver } of waivers) {
    if (!waivable.has(waiver.principle)) continue;
    const defect = defects.get(waiver) ?? (used.has(waiver) ? undefined : unused(element, waiver));
    if (defect !== undefined) result.push(waiverFinding(programme, element, waiver, defect));
  }
  return result;
}

const waiving = gatheringOfEvery(({ waivers }) => waivers.length > 0 || undefined);

/** All waivers of a programme, with the elements in which they stand. */
export const waiversIn = perProgramme((programme) => {
  const found: { readonly element: Element; readonly waiver: Waiver }[] = [];
  for (const { element } of waiving(programme)) for (const waiver of element.waivers) found.push({ element, waiver });
  return found;
});

/** The waiver of a principle in an element, or else in the nearest of those in which it stands. */
function waiverOver(element: Element | undefined, principle: string): Waiver | undefined {
  if (element === undefined) return undefined;
  return element.waivers.find((waiver) => waiver.principle === principle) ?? waiverOver(element.container, principle);
}

/** Whether anything is waived in an element or in those in which it stands. */
export function hasWaivers({ waivers, container }: Element): boolean {
  return waivers.length > 0 || (container !== undefined && hasWaivers(container));
}

type Message = Finding['message'];

function defectOf(waiver: Waiver, asOf: DayRange | undefined): Message | undefined {
  const { principle: id, by, until } = waiver;
  if (!waiver.because) {
    return {
      en: `This waiver of ${id} gives no reason, so it waives nothing. Write because "…" with the reason.`,
      zh: `这条对 ${id} 的豁免没有写明理由，因此不生效。请用“因为 "…"”写明理由。`,
    };
  }
  if (by.length === 0) {
    return {
      en: `This waiver of ${id} names no unit that answers for it, so it waives nothing. Write by and the unit.`,
      zh: `这条对 ${id} 的豁免没有写明由谁批准，因此不生效。请用“由”写明批准单位。`,
    };
  }
  if (until !== undefined && asOf !== undefined && order(until.days, asOf) === 'before') {
    return {
      en: `This waiver of ${id} ended on ${until.text.en}. Mend what it waived, or renew it with a new date.`,
      zh: `这条对 ${id} 的豁免已于 ${until.text.zh} 到期。请纠正所豁免的问题，或重新批准并更新日期。`,
    };
  }
  const [approver] = by;
  if (waivable.get(id) === 'risk-security-compliance' && approver?.target && unitIs(approver, 'risk', 'compliance') === false) {
    const unit = called(approver.target);
    return {
      en: `Only a risk or compliance unit may waive ${id}; ${unit.en} is neither. Name the risk unit that agrees.`,
      zh: `只有风险或合规单位可以豁免 ${id}，而${unit.zh}两者都不是。请写明同意豁免的风险单位。`,
    };
  }
  return undefined;
}

function unused(element: Element, waiver: Waiver): Message {
  const name = called(element);
  return {
    en: `This waiver of ${waiver.principle} waives nothing: ${name.en} has no such finding. Remove it.`,
    zh: `这条对 ${waiver.principle} 的豁免没有用处：${name.zh}没有相应的问题。请删去。`,
  };
}

function waiverFinding(programme: Programme, element: Element, waiver: Waiver, message: Message): Finding {
  return {
    principle: 'waiver',
    category: 'language',
    severity: 'warning',
    message,
    programme: programme.name,
    element,
    file: element.file,
    place: waiver.place,
    related: [],
    sources: [],
    waived: undefined,
  };
}
