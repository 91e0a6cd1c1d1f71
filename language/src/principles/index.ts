/** The catalogue: every principle, in the order of its numbers. */

import needComesFromBusiness from './business-technology/need-comes-from-business/rule.ts';
import openBlocksContagion from './customer-ecosystem/open-blocks-contagion/rule.ts';
import openProtectsPrivacy from './customer-ecosystem/open-protects-privacy/rule.ts';
import oneDefinitionBeforeAnalytics from './data/one-definition-before-analytics/rule.ts';
import usableNotVisible from './data/usable-not-visible/rule.ts';
import challengeBidNeedsTarget from './governance/challenge-bid-needs-target/rule.ts';
import needValidationBeforeApproval from './governance/need-validation-before-approval/rule.ts';
import riskFunctionIndependence from './governance/risk-function-independence/rule.ts';
import kpiNotDataVolume from './metrics/kpi-not-data-volume/rule.ts';
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
import financeCoreTechTool from './strategy-goals/finance-core-tech-tool/rule.ts';
import foundationBeforeApplication from './technology-architecture/foundation-before-application/rule.ts';

export const principles: readonly Principle[] = [
  financeCoreTechTool,
  needValidationBeforeApproval,
  challengeBidNeedsTarget,
  riskFunctionIndependence,
  needComesFromBusiness,
  openProtectsPrivacy,
  openBlocksContagion,
  oneDefinitionBeforeAnalytics,
  usableNotVisible,
  foundationBeforeApplication,
  controlBeforeRollout,
  compliancePreReview,
  dualDisasterRecovery,
  humanDecidesHighRisk,
  safetyOverConvenience,
  strongIdentityCheck,
  weakestLink,
  everyRiskHasAControl,
  kpiNotDataVolume,
  modelNeedsTargetAndData,
];
