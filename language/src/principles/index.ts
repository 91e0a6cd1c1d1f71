/** The catalogue: every principle, in the order of its numbers. */
import type { Principle } from './principle.ts';
import controlBeforeRollout from './risk-security-compliance/control-before-rollout/rule.ts';

export const principles: readonly Principle[] = [controlBeforeRollout];
