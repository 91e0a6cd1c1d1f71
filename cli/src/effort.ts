import { setFlagsFromString } from 'node:v8';

/**
 * In bytes of text: as many as 4,000 initiatives have. Up to there a check is faster without what pays only later, on two cores by
 * a fifth for 1,000 initiatives and a tenth for 4,000; for 8,000 it makes no difference.
 */
const short = 2 * 1024 * 1024;

/** TurboFan takes so long on another thread that a short check has ended before, and so does a collection of the old heap. */
const sparedInShort = ['turbofan', 'incremental-marking'];
/** Where the first syntax trees live long, V8 makes all others among what stays: for 100,000 initiatives, in 270 MB more. */
const sparedInLong = ['allocation-site-pretenuring'];
const none: readonly string[] = [];
let spared = none;

/**
 * Fits what V8 does besides to how many bytes of text lie ahead. To be called when everything is loaded, since Node compiles its
 * own modules anew under other flags than those of the start.
 */
export function prepareFor(bytes: number): void {
  // What is kept of compiled code at the end is of use under the flags of the start.
  if (spared === none) process.prependOnceListener('exit', () => spare(none));
  spare(bytes <= short ? sparedInShort : sparedInLong);
}

function spare(flags: readonly string[]): void {
  if (flags === spared) return;
  for (const flag of spared) setFlagsFromString(`--${flag}`);
  for (const flag of flags) setFlagsFromString(`--no-${flag}`);
  spared = flags;
}
