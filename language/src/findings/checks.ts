import { principles } from '../principles/index.ts';
import type { Doubt, Offence, Principle } from '../principles/principle.ts';
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
  /**
   * Looks at one element of a programme after the other; reports nothing else but what the element and what it is linked to say,
   * and only what is wanted.
   */
  finder(programme: Programme, isWanted: (severity: Severity) => boolean, report: (finding: Finding) => void): (element: Element) => void;
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
    finder: (programme, isWanted, report) => {
      // One function for all elements: millions of checks would else make one each.
      let element: Element;
      const onOffence = (offence: Offence | Doubt) => {
        const severity = offence.undecidable ? 'info' : principle.severity;
        if (isWanted(severity)) report(findingOf(programme, principle, severity, sources, element, offence));
      };
      return (next) => {
        element = next;
        principle.check(element as never, onOffence, programme);
      };
    },
  };
}

function checkOfTension(tension: Tension): Check {
  return {
    id: tension.id,
    about: tension.about,
    severity: 'info',
    isAwake: () => true,
    finder: (programme, isWanted, report) => (element) => {
      const finding = isWanted('info') ? tensionFinding(programme, tension, element) : undefined;
      if (finding !== undefined) report(finding);
    },
  };
}

/** In the profile `documented` a principle other than an error's speaks once the programme uses a concept that it is about. */
function isAwake({ severity, wokenBy = [] }: Principle, profile: Profile, programme: Programme): boolean {
  return severity === 'error' || profile !== 'documented' || wokenBy.some((concept) => usesConcept(programme, concept));
}

function findingOf(
  programme: Programme,
  principle: Principle,
  severity: Severity,
  sources: readonly string[],
  element: Element,
  offence: Offence | Doubt,
): Finding {
  const { message, related = [], fixes } = 'said' in offence ? offence.said() : offence;
  return {
    principle: principle.id,
    category: principle.category,
    severity,
    message,
    programme: programme.name,
    element,
    file: element.file,
    place: offence.place ?? element.heading,
    related: related.map((pointer) => ({
      message: pointer.message,
      element: pointer.element.name,
      file: pointer.element.file,
      place: pointer.place ?? pointer.element.heading,
    })),
    sources,
    waived: undefined,
    ...(fixes && { fixes }),
  };
}
