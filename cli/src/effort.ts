import { setFlagsFromString } from 'node:v8';

/**
 * In bytes of text: as many as 9,000 initiatives have. Up to there a check is faster without what pays only later, on two cores by
 * a fifth for 1,000 initiatives and a tenth for 8,000; for 16,000 it makes no difference.
 */
const short = 4 * 1024 * 1024;

/** A flag of V8 as it is to be, and as it is at the start. */
type Flag = readonly [changed: string, restored: string];

/**
 * Keeps the room for new objects as small as it is by then. It would grow while much of what is made is kept, and to use memory
 * for the first time takes longer than to collect garbage more often: a sixth to a quarter of a check, up to 10,000 initiatives.
 */
const littleRoom: Flag = ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2'];
/**
 * TurboFan takes so long on another thread that a short check has ended before, and so does a collection of the old heap; what
 * Maglev compiles is ready sooner, and takes less memory, where it does not put one function into another.
 */
const forShort = [littleRoom, without('turbofan'), without('incremental-marking'), without('maglev-inlining')];
/** Where the first syntax trees live long, V8 makes all others among what stays: for 100,000 initiatives, in 270 MB more. */
const forLong = [littleRoom, without('allocation-site-pretenuring')];
const none: readonly Flag[] = [];
let flags = none;

function without(feature: string): Flag {
  return [`--no-${feature}`, `--${feature}`];
}

/**
 * Fits what V8 does besides to how many bytes of text lie ahead. To be called when everything is loaded, since Node compiles its
 * own modules anew under other flags than those of the start. Only in versions of Node that are known to have these flags; others
 * would complain.
 */
export function prepareFor(bytes: number): void {
  if (Number.parseInt(process.versions.node, 10) > 24) return;
  // What is kept of compiled code at the end is of use under the flags of the start.
  if (flags === none) process.prependOnceListener('exit', () => change(none));
  change(bytes <= short ? forShort : forLong);
}

function change(to: readonly Flag[]): void {
  if (to === flags) return;
  for (const [, restored] of flags) setFlagsFromString(restored);
  for (const [changed] of to) setFlagsFromString(changed);
  flags = to;
}
