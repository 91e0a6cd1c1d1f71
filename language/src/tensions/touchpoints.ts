import type { Initiative, ProgrammeRoot } from '../programme/elements.ts';
import { gathering } from '../programme/gathering.ts';
import type { Programme } from '../programme/programme.ts';
import { isUnfinished, targets } from '../programme/queries.ts';
import type { Place } from '../programme/source-file.ts';

/** The principle that asks for few touchpoints. */
const principle = 'few-but-fine-touchpoints';

/** The seed's own number: ICBC has three platforms that face customers. */
const usualMaximum = 3;

/**
 * Where a programme says why it has more channels for customers than it allows: at its waiver, or at its heading where it
 * has switched the principle off. Undefined where it has not more, or does not say why: the principle itself speaks then.
 */
export function touchpointsExceeded(root: ProgrammeRoot, programme: Programme): Place | true | undefined {
  if (customerChannels(programme).length <= (programme.choices.settings.get('channels-max') ?? usualMaximum)) return undefined;
  const waiver = root.waivers.find(({ principle: id, because }) => id === principle && because);
  return waiver?.place ?? (root.choices.off.get(principle) ? true : undefined);
}

const customerChannels = gathering('initiative', (initiative) => facesCustomers(initiative) || undefined);

/** Whether it is a digital channel of its own that serves a segment; one that is part of something else has been joined already. */
function facesCustomers(initiative: Initiative): boolean {
  const { kind, decides, partOf, serves } = initiative;
  const isDigital = kind?.id === 'channel' && decides?.id !== 'human';
  return isDigital && partOf === undefined && targets(serves).length > 0 && !isUnfinished(initiative);
}
