import { principles } from '../principles/index.ts';
import type { Offence, Principle } from '../principles/principle.ts';
import { usesConcept } from '../programme/concepts.ts';
import type { Element } from '../programme/elements.ts';
import type { Programme } from '../programme/programme.ts';
import { tensions } from '../tensions/catalogue.ts';
import { tensionFinding } from '../tensions/evaluate.ts';
import type { Tension } from '../tensions/tension.ts';
import type { Noun } from '../vocabulary/index.ts';
import type { Finding, Severity } from './finding.ts';
import type { Profile } from './profile.ts';

/** Something that is looked for in every element of a noun: an offence against a principle, or a tension between two. */
export interface Check {
  readonly id: string;
  readonly about: Noun;
  /** Whether a programme is ready for it; whether the programme turns it off is another question. */
  isAwake(programme: Programme, profile: Profile): boolean;
  /** The heaviest that it can report. */
  readonly severity: Severity;
  /** What is found in one element; reports nothing else but what the element and what it is linked to say. */
  find(element: Element, programme: Programme, report: (finding: Finding) => void): void;
}

/** All there is to look for: the principles in the order of their catalogue, then the tensions. */
export const checks: readonly Check[] = [...principles.map(checkOfPrinciple), ...tensions.map(checkOfTension)];

function checkOfPrinciple(principle: Principle): Check {
  const sources = principle.sources.map(({ line }) => line);
  return {
    id: principle.id,
    about: principle.about,
    severity: principle.severity,
    isAwake: (programme, profile) => isAwake(principle, profile, programme),
    find: (element, programme, report) =>
      principle.check(element as never, (offence) => report(findingOf(programme, principle, sources, element, offence)), programme),
  };
}

function checkOfTension(tension: Tension): Check {
  return {
    id: tension.id,
    about: tension.about,
    severity: 'info',
    isAwake: () => true,
    find: (element, programme, report) => {
      const finding = tensionFinding(programme, tension, element);
      if (finding !== undefined) report(finding);
    },
  };
}

/** In the profile `documented` a principle other than an error's speaks once the programme uses a concept that it is about. */
function isAwake({ severity, wokenBy = [] }: Principle, profile: Profile, programme: Programme): boolean {
  return severity === 'error' || profile !== 'documented' || wokenBy.some((concept) => usesConcept(programme, concept));
}

function findingOf(programme: Programme, principle: Principle, sources: readonly string[], element: Element, offence: Offence): Finding {
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
    sources,
    waived: undefined,
    ...(offence.fixes && { fixes: offence.fixes }),
  };
}
