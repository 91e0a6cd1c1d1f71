import { setFlagsFromString } from 'node:v8';

/**
 * In bytes of text: as many as 4,000 initiatives have. Up to there a check is faster without what pays only later, on two cores by
 * a fifth for 1,000 initiatives and a tenth for 4,000; for 8,000 it makes no difference.
 */
const short = 2 * 1024 * 1024;

let isShort = false;

/**
 * Fits what V8 does besides to how many bytes of text lie ahead. TurboFan's code takes another thread so long to make that a short
 * check has ended before, and so does a collection of the old heap. To be called when everything is loaded, since Node compiles
 * its own modules anew under other flags than those of the start.
 */
export function prepareFor(bytes: number): void {
  if (bytes <= short === isShort) return;
  isShort = !isShort;
  for (const flag of ['turbofan', 'incremental-marking']) setFlagsFromString(`--${isShort ? 'no-' : ''}${flag}`);
  // What is kept of compiled code at the end is of use under the flags of the start.
  if (isShort) process.prependOnceListener('exit', () => prepareFor(Infinity));
}
