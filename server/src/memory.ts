import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the server small: V8 would let what it has not collected yet grow to three times of what is in use. Measured with
 * 10,000 initiatives: half of the memory for a few milliseconds a keystroke (docs/performance.md). Only in versions of
 * Node that are known to have these settings; others would complain.
 */
export function keepSmall(): void {
  if (Number.parseInt(process.versions.node, 10) > 24) return;
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=25');
}
