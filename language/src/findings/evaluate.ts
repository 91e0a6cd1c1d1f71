import type { Offence, Principle } from '../principles/principle.ts';
import { usesConcept } from '../programme/concepts.ts';
import type { Choices, Element, Moment } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import { tensions } from '../tensions/catalogue.ts';
import { tensionCategory, tensionFindings } from '../tensions/evaluate.ts';
import { type DayRange, formatDay } from '../time/index.ts';
import type { Noun } from '../vocabulary/index.ts';
import type { Finding } from './finding.ts';
import { referenceFindings } from './references.ts';
import { waive } from './waivers.ts';

export const profiles = ['documented', 'strict', 'essential'] as const;
export type Profile = (typeof profiles)[number];

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

/**
 * All findings about a programme but those of its files' syntax: the references that lead nowhere, what the principles
 * find and the tensions between them, waivers applied. A pure function; time linear in elements and links.
 */
export function evaluate(declared: Programme, principles: readonly Principle[], options: Options): Finding[] {
  const programme = {
    ...declared,
    asOf: options.asOf ? exactly(options.asOf) : declared.asOf,
    choices: overridden(declared.choices, options),
  };
  const profile = options.profile ?? profileOf(programme);
  const findings = principles
    .filter((principle) => !programme.choices.off.has(principle.id) && isAwake(principle, profile, programme))
    .flatMap((principle) => applyPrinciple(programme, principle));
  const waivable = [...principles, ...tensions.map(({ id }) => ({ id, category: tensionCategory }))];
  const found = [...findings, ...tensionFindings(programme)];
  return [...referenceFindings(programme, waivable), ...waive(programme, found, waivable)].filter((finding) => shows(profile, finding));
}

/** The programme's choices, with those of the caller before them. */
function overridden(choices: Choices, { settings, off }: Options): Choices {
  return {
    ...choices,
    settings: new Map([...choices.settings, ...(settings ?? [])]),
    off: new Map([...choices.off, ...[...(off ?? [])].map((id) => [id, ''] as const)]),
  };
}

/** A day that the caller gave, as if the programme had written it. */
function exactly(days: DayRange): Moment {
  const text = formatDay(days.latest);
  return { text: { en: text, zh: text }, days, place: { offset: 0, end: 0 } };
}

function profileOf(programme: Programme): Profile {
  const chosen = programme.root?.choices.profile?.id;
  return profiles.find((profile) => profile === chosen) ?? 'documented';
}

/** In the profile `documented` a principle other than an error's speaks once the programme uses a concept that it is about. */
function isAwake({ severity, wokenBy = [] }: Principle, profile: Profile, programme: Programme): boolean {
  return severity === 'error' || profile !== 'documented' || wokenBy.some((concept) => usesConcept(programme, concept));
}

// Quiet by default: informations when asked for.
function shows(profile: Profile, { severity }: Finding): boolean {
  if (profile === 'strict') return true;
  return severity === 'error' || (profile === 'documented' && severity === 'warning');
}

function applyPrinciple(programme: Programme, principle: Principle): Finding[] {
  const findings: Finding[] = [];
  for (const element of programme.all(principle.about as Noun)) {
    principle.check(element as never, (offence) => findings.push(finding(programme, principle, element, offence)), programme);
  }
  return findings;
}

function finding(programme: Programme, principle: Principle, element: Element, offence: Offence): Finding {
  return {
    principle: principle.id,
    category: principle.category,
    severity: offence.undecidable ? 'info' : principle.severity,
    message: offence.message,
    programme: programme.name,
    element,
    file: element.file,
    place: offence.place ?? element.heading,
    related: (offence.related ?? []).map((pointer) => ({
      message: pointer.message,
      element: pointer.element.name,
      file: pointer.element.file,
      place: pointer.place ?? pointer.element.heading,
    })),
    sources: principle.sources.map(({ line }) => line),
    waived: undefined,
    ...(offence.fixes && { fixes: offence.fixes }),
  };
}
