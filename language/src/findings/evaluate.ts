import { inShortParts } from '../lists.ts';
import type { Element, Moment } from '../programme/elements.ts';
import type { Overrides, ProgrammeGraph } from '../programme/graph.ts';
import { noting, reading, type Source } from '../programme/tracking.ts';
import { type DayRange, formatDay } from '../time/index.ts';
import type { Noun } from '../vocabulary/index.ts';
import { type Check, checks } from './checks.ts';
import type { Finding, Severity } from './finding.ts';
import { type Profile, profileOf, shows } from './profile.ts';
import { referenceFindings } from './references.ts';
import { hasWaivers, waive } from './waivers.ts';

/** What the caller decides about a run; what is left out the programme decides. */
export interface Options {
  /** Overrides the profile that the programme chooses. */
  readonly profile?: Profile;
  /** Settings by id (`laws-min`) that override the programme's. */
  readonly settings?: ReadonlyMap<string, number>;
  /** Principles that are off besides those that the programme turns off. */
  readonly off?: ReadonlySet<string>;
  /** Overrides the day that the programme calls today (`as-of`). */
  readonly asOf?: DayRange;
}

/** What a caller decides, as a Programme takes it. */
export function overridesOf({ settings, off, asOf }: Options): Overrides {
  return { settings, off, asOf: asOf && exactly(asOf) };
}

/** A day that the caller gave, as if the programme had written it. */
function exactly(days: DayRange): Moment {
  const text = formatDay(days.latest);
  return { text: { en: text, zh: text }, days, place: { offset: 0, end: 0 } };
}

/** What the checks have found in one element, and which other elements they have read for it. */
interface Verdict {
  findings: readonly Finding[];
  reads: Source[];
  /** The revision of the Programme in which it was true last. */
  checkedAt: number;
}

/** How a check stands: whether it applies, and what of the whole programme it has read for any element. */
interface Standing {
  readonly check: Check;
  /** Puts the check to an element, and adds what it finds. */
  readonly find: (element: Element) => void;
  isOn: boolean;
  /** Whether what it finds is shown where nothing is waived. */
  isShown: boolean;
  reads: Set<Source>;
  checkedAt: number;
}

/** What is known of the findings of a programme, and what they rest on. */
export interface EvaluationKnowledge {
  readonly profile: Profile;
  readonly standings: readonly { readonly check: Check; readonly isOn: boolean; readonly reads: Iterable<Source> }[];
  /** The elements in which something was found. */
  readonly verdicts: readonly (readonly [Element, readonly Finding[]])[];
}

/** What an earlier check has found. */
export interface KnownFindings {
  readonly profile: Profile;
  readonly standings: ReadonlyMap<string, { readonly isOn: boolean; readonly reads: ReadonlySet<Source> }>;
  /** In how many elements something has changed on which what was found rests. */
  countOutdated(): number;
  /** What was found in an element; undefined where something has changed on which that rests. */
  findingsIn(element: Element): readonly Finding[] | undefined;
}

/**
 * All findings about a programme but those of its files' syntax: the references that lead nowhere, what the principles find
 * and the tensions between them, waivers applied. It follows the Programme: an element is checked again when it, or an
 * element that was read for it, has changed; a check is done again for all elements when something of the whole programme
 * that it has read has changed.
 */
export class Evaluation {
  /** How often a check was put to an element in the last run. */
  checksDone = 0;
  /** How many elements were put to all checks in the last run. */
  elementsChecked = 0;
  private readonly programme: ProgrammeGraph;
  private readonly wanted: Profile | undefined;
  private readonly follows: boolean;
  private profile: Profile = 'documented';
  private readonly standings: readonly Standing[];
  private readonly byNoun: ReadonlyMap<Noun, readonly Standing[]>;
  private readonly verdicts = new Map<Element, Verdict>();
  private known: KnownFindings | undefined;
  /** What has been found in the element in hand, and whether anything is waived there. */
  private found: Finding[] = [];
  private isWaived = false;

  /** `follows` says whether the Programme will change: only then it is worth noting what is read. */
  constructor(programme: ProgrammeGraph, options: Options, follows: boolean) {
    this.programme = programme;
    this.wanted = options.profile;
    this.follows = follows;
    const isWanted = (severity: Severity) => this.isWaived || shows(this.profile, { severity });
    const report = (finding: Finding) => this.found.push(finding);
    this.standings = checks.map((check) => {
      const find = check.finder(programme, isWanted, report);
      return { check, find, isOn: false, isShown: false, reads: new Set(), checkedAt: -1 };
    });
    this.byNoun = groupByNoun(this.standings);
  }

  /** Does nothing, since nothing has changed. */
  rest(): void {
    this.checksDone = 0;
    this.elementsChecked = 0;
  }

  /** The findings as of the Programme's last update, in no particular order; those that still hold are the same objects. */
  run(): Finding[] {
    return this.runWithin(Infinity) as Finding[];
  }

  /** The same; undefined where more elements of those that an earlier check knew would have to be looked at again. */
  runWithin(most: number): Finding[] | undefined {
    this.rest();
    const profile = this.wanted ?? profileOf(this.programme);
    if (profile !== this.profile) {
      this.verdicts.clear();
      this.known = undefined;
    }
    this.profile = profile;
    const again = this.updateStandings(profile);
    if (this.elementsAhead(again) > most) return undefined;
    const found: Finding[] = [];
    let count = 0;
    for (const [noun, standings] of this.byNoun) {
      const elements = this.programme.all(noun);
      count += elements.length;
      this.checkElements(elements, standings, again, found);
    }
    if (this.verdicts.size > count) this.forgetGone();
    this.known = undefined;
    return [...referenceFindings(this.programme), ...waive(this.programme, found)].filter((finding) => shows(profile, finding));
  }

  /** Adds what is found in the elements of a noun, by its checks; `again` are those that are to be done again. */
  private checkElements(
    elements: readonly Element[],
    standings: readonly Standing[],
    again: ReadonlySet<Standing>,
    found: Finding[],
  ): void {
    const on = standings.filter(({ isOn }) => isOn);
    if (!this.follows) {
      for (const some of inShortParts(elements)) this.checkOnce(some, on, found);
      return;
    }
    const changed = standings.filter((standing) => again.has(standing));
    const onAgain = on.filter((standing) => again.has(standing));
    const outdated = new Set(changed.map(({ check }) => check.id));
    for (const element of elements) {
      const known = this.known?.findingsIn(element);
      if (known !== undefined && changed.length === 0) {
        if (known.length > 0) found.push(...known);
        continue;
      }
      let verdict = this.verdicts.get(element) ?? (known && { findings: known, reads: [], checkedAt: this.programme.revision });
      if (verdict === undefined || this.isOutdated(element, verdict)) {
        verdict = this.checkAll(element, on);
        this.verdicts.set(element, verdict);
      } else if (changed.length > 0) this.checkAgain(element, verdict, onAgain, outdated);
      if (verdict.findings.length > 0) found.push(...verdict.findings);
    }
  }

  /** What it knows, for ../saved/ to keep. */
  knowledge(): EvaluationKnowledge {
    const verdicts = [...this.verdicts].flatMap(([element, { findings }]) => (findings.length === 0 ? [] : [[element, findings] as const]));
    return { profile: this.profile, standings: this.standings, verdicts };
  }

  /** What was read for an element. */
  readsFor(element: Element): readonly Source[] {
    return this.verdicts.get(element)?.reads ?? [];
  }

  /** Goes on, in the next run, with what an earlier check has found as of the Programme's revision. */
  resume(known: KnownFindings): void {
    this.known = known;
    this.profile = known.profile;
    for (const standing of this.standings) {
      const { isOn, reads } = known.standings.get(standing.check.id) ?? standing;
      standing.isOn = isOn;
      standing.reads = new Set(reads);
      standing.checkedAt = this.programme.revision;
    }
  }

  private elementsAhead(again: ReadonlySet<Standing>): number {
    if (this.known === undefined) return Infinity;
    let count = this.known.countOutdated();
    for (const [noun, standings] of this.byNoun) {
      if (standings.some((standing) => standing.isOn && again.has(standing))) count += this.programme.all(noun).length;
    }
    return count;
  }

  /** Which checks apply from now on or no longer, and which are to be done again because of what they have read. */
  private updateStandings(profile: Profile): ReadonlySet<Standing> {
    const again = new Set<Standing>();
    const { off } = this.programme.choices;
    for (const standing of this.standings) {
      const { check } = standing;
      const isOn = !off.has(check.id) && check.isAwake(this.programme, profile);
      const isOutdated = isOn && this.hasChanged(standing);
      if (isOutdated || isOn !== standing.isOn) {
        again.add(standing);
        standing.reads = new Set();
      }
      standing.isOn = isOn;
      standing.isShown = shows(profile, check);
      standing.checkedAt = this.programme.revision;
    }
    return again;
  }

  private hasChanged({ reads, checkedAt }: Standing): boolean {
    for (const read of reads) if (this.programme.hasChanged(read, checkedAt)) return true;
    return false;
  }

  private isOutdated(element: Element, { reads, checkedAt }: Verdict): boolean {
    if (element.changedAt > checkedAt) return true;
    for (const read of reads) if (read.changedAt > checkedAt) return true;
    return false;
  }

  /** Puts checks, one after the other, to some elements for which nobody will ask again, so that no verdict is kept. */
  private checkOnce(elements: readonly Element[], standings: readonly Standing[], findings: Finding[]): void {
    this.elementsChecked += elements.length;
    this.found = findings;
    const areWaived = elements.map(hasWaivers);
    for (const { find, isShown } of standings) {
      for (let index = 0; index < elements.length; index++) {
        this.isWaived = areWaived[index] as boolean;
        if (!this.isWaived && !isShown) continue;
        this.checksDone++;
        find(elements[index] as Element);
      }
    }
  }

  private checkAll(element: Element, standings: readonly Standing[]): Verdict {
    this.elementsChecked++;
    const reads: Source[] = [];
    const findings: Finding[] = [];
    this.checkEach(element, standings, reads, findings);
    // The copy has no room to grow, and it is kept for every element.
    return { findings: findings.length === 0 ? nothing : findings, reads: reads.slice(), checkedAt: this.programme.revision };
  }

  /** Does some checks again; what those have found that are not outdated still holds. */
  private checkAgain(element: Element, verdict: Verdict, standings: readonly Standing[], outdated: ReadonlySet<string>): void {
    const findings = verdict.findings.filter(({ principle }) => !outdated.has(principle));
    const reads: Source[] = [];
    this.checkEach(element, standings, reads, findings);
    // What is read again is noted once: checks may be done again after every keystroke.
    for (const read of reads) if (!verdict.reads.includes(read)) verdict.reads.push(read);
    verdict.findings = findings;
    verdict.checkedAt = this.programme.revision;
  }

  /** Puts checks to an element, and adds what they find and what they read. */
  private checkEach(element: Element, standings: readonly Standing[], elements: Source[], findings: Finding[]): void {
    // What is not shown counts only where it is waived: a waiver must waive something.
    this.isWaived = noting(reading(elements), () => hasWaivers(element));
    this.found = findings;
    for (const { find, isShown, reads } of standings) {
      if (!this.isWaived && !isShown) continue;
      this.checksDone++;
      noting(reading(elements, reads), () => find(element));
    }
  }

  /** Forgets the verdicts on elements that are no longer in the programme. */
  private forgetGone(): void {
    for (const element of this.verdicts.keys()) if (element.order === -1 || element.isDuplicate) this.verdicts.delete(element);
  }
}

const nothing: readonly Finding[] = [];

function groupByNoun(standings: readonly Standing[]): ReadonlyMap<Noun, readonly Standing[]> {
  const groups = new Map<Noun, Standing[]>();
  for (const standing of standings) groups.set(standing.check.about, [...(groups.get(standing.check.about) ?? []), standing]);
  return groups;
}
