/** The catalogue: every principle, in the order of its numbers. */

import modelNeedsTargetAndData from './metrics/model-needs-target-and-data/rule.ts';
import type { Principle } from './principle.ts';
import compliancePreReview from './risk-security-compliance/compliance-pre-review/rule.ts';
import controlBeforeRollout from './risk-security-compliance/control-before-rollout/rule.ts';
import dualDisasterRecovery from './risk-security-compliance/dual-disaster-recovery/rule.ts';
import everyRiskHasAControl from './risk-security-compliance/every-risk-has-a-control/rule.ts';
import humanDecidesHighRisk from './risk-security-compliance/human-decides-high-risk/rule.ts';
import safetyOverConvenience from './risk-security-compliance/safety-over-convenience/rule.ts';
import strongIdentityCheck from './risk-security-compliance/strong-identity-check/rule.ts';
import weakestLink from './risk-security-compliance/weakest-link/rule.ts';
import foundationBeforeApplication from './technology-architecture/foundation-before-application/rule.ts';

export const principles: readonly Principle[] = [
  foundationBeforeApplication,
  controlBeforeRollout,
  compliancePreReview,
  dualDisasterRecovery,
  humanDecidesHighRisk,
  safetyOverConvenience,
  strongIdentityCheck,
  weakestLink,
  everyRiskHasAControl,
  modelNeedsTargetAndData,
];
