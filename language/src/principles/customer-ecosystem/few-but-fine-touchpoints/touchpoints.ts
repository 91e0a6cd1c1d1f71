import type { Initiative, Segment } from '../../../programme/elements.ts';
import { gathering, lookAt } from '../../../programme/gathering.ts';
import type { Programme } from '../../../programme/programme.ts';
import { hasOpen, isUnfinished, targets, wholes } from '../../../programme/queries.ts';

/** Where customers meet the bank: a channel, or the larger channel or platform in which channels are joined. Few of many are looked at. */
export interface Touchpoint {
  readonly initiative: Initiative;
  /** The segments that it serves, and the touchpoint before it that already serves one of them. */
  readonly segments: ReadonlySet<Segment>;
  readonly twin: { readonly touchpoint: Touchpoint; readonly segment: Segment } | undefined;
}

/**
 * The touchpoints of a programme, in the order of the text; undefined where channels may belong together in a way that was
 * not found. Channels that are nested too deep are left out.
 */
export function touchpoints(programme: Programme): Touchpoint[] | undefined {
  if (hasOpen(programme, 'part-of')) return undefined;
  const segments = new Map<Initiative, Set<Segment>>();
  for (const channel of customerChannels(programme)) {
    const whole = channel.value.isPart ? joined(channel.element) : channel.unread;
    if (whole === undefined) continue;
    const served = segments.get(whole) ?? new Set();
    for (const segment of channel.value.segments) served.add(segment);
    segments.set(whole, served);
  }
  const firsts = new Map<Segment, Touchpoint>();
  return [...segments].map(([whole, served]) => {
    const shared = [...served].find((one) => firsts.has(one));
    const twin = shared && {
      touchpoint: firsts.get(shared) as Touchpoint,
      get segment() {
        return lookAt(shared);
      },
    };
    const touchpoint = {
      get initiative() {
        return lookAt(whole);
      },
      segments: served,
      twin,
    };
    for (const one of served) if (!firsts.has(one)) firsts.set(one, touchpoint);
    return touchpoint;
  });
}

/** The segments that channels serve, and whether they are part of something larger. */
const customerChannels = gathering('initiative', (initiative) =>
  facesCustomers(initiative) ? { segments: targets(initiative.serves), isPart: initiative.partOf !== undefined } : undefined,
);

/** A channel that names a segment of customers; one in which people decide is an adviser or a branch, not a digital touchpoint. */
function facesCustomers(initiative: Initiative): boolean {
  const { kind, decides, serves } = initiative;
  return kind?.id === 'channel' && decides?.id !== 'human' && targets(serves).length > 0 && !isUnfinished(initiative);
}

/** The outermost channel or platform of which a channel is part; a larger initiative of no known kind may be one. */
function joined(channel: Initiative): Initiative | undefined {
  return wholes(channel)?.findLast(({ kind }) => kind === undefined || kind.id === 'channel' || kind.id === 'platform');
}
