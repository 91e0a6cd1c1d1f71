/** The catalogue: every principle, in the order of its numbers. */

import businessDataTechnologyTriangle from './business-technology/business-data-technology-triangle/rule.ts';
import businessInEarlyDesign from './business-technology/business-in-early-design/rule.ts';
import embedNotOverturn from './business-technology/embed-not-overturn/rule.ts';
import jointTeamForDeepSynergy from './business-technology/joint-team-for-deep-synergy/rule.ts';
import needComesFromBusiness from './business-technology/need-comes-from-business/rule.ts';
import proveValueWithData from './business-technology/prove-value-with-data/rule.ts';
import resultReturnsToBusiness from './business-technology/result-returns-to-business/rule.ts';
import bridgeDigitalDivide from './customer-ecosystem/bridge-digital-divide/rule.ts';
import fewButFineTouchpoints from './customer-ecosystem/few-but-fine-touchpoints/rule.ts';
import humanTouchComplements from './customer-ecosystem/human-touch-complements/rule.ts';
import keepPaceWithSociety from './customer-ecosystem/keep-pace-with-society/rule.ts';
import measureExperienceActively from './customer-ecosystem/measure-experience-actively/rule.ts';
import nameTheCustomer from './customer-ecosystem/name-the-customer/rule.ts';
import noForgottenSegment from './customer-ecosystem/no-forgotten-segment/rule.ts';
import noServiceBreak from './customer-ecosystem/no-service-break/rule.ts';
import oneStopAcrossDepartments from './customer-ecosystem/one-stop-across-departments/rule.ts';
import openBlocksContagion from './customer-ecosystem/open-blocks-contagion/rule.ts';
import openBothWays from './customer-ecosystem/open-both-ways/rule.ts';
import openProtectsPrivacy from './customer-ecosystem/open-protects-privacy/rule.ts';
import scenarioGivesTheNeed from './customer-ecosystem/scenario-gives-the-need/rule.ts';
import segmentByBehaviour from './customer-ecosystem/segment-by-behaviour/rule.ts';
import tailoredNotOneSize from './customer-ecosystem/tailored-not-one-size/rule.ts';
import wholeJourneyService from './customer-ecosystem/whole-journey-service/rule.ts';
import collectMakeUse from './data/collect-make-use/rule.ts';
import insightEndsInAction from './data/insight-ends-in-action/rule.ts';
import oneDefinitionBeforeAnalytics from './data/one-definition-before-analytics/rule.ts';
import qualityBeforeAnalytics from './data/quality-before-analytics/rule.ts';
import shareAtEnterpriseLevel from './data/share-at-enterprise-level/rule.ts';
import usableNotVisible from './data/usable-not-visible/rule.ts';
import businessOwnerAnswers from './governance/business-owner-answers/rule.ts';
import challengeBidNeedsTarget from './governance/challenge-bid-needs-target/rule.ts';
import dualTrackDecision from './governance/dual-track-decision/rule.ts';
import hqPlansBranchExecutes from './governance/hq-plans-branch-executes/rule.ts';
import needValidationBeforeApproval from './governance/need-validation-before-approval/rule.ts';
import oneResponsibleUnitPerSegment from './governance/one-responsible-unit-per-segment/rule.ts';
import riskFunctionIndependence from './governance/risk-function-independence/rule.ts';
import customerStand from './metrics/customer-stand/rule.ts';
import figureHasADate from './metrics/figure-has-a-date/rule.ts';
import kpiNotDataVolume from './metrics/kpi-not-data-volume/rule.ts';
import modelNeedsTargetAndData from './metrics/model-needs-target-and-data/rule.ts';
import oneNorthStar from './metrics/one-north-star/rule.ts';
import profitCentreNotCostCentre from './metrics/profit-centre-not-cost-centre/rule.ts';
import valueOverTraffic from './metrics/value-over-traffic/rule.ts';
import acceptanceByStage from './organisation-talent-culture/acceptance-by-stage/rule.ts';
import breakSilosWithTeams from './organisation-talent-culture/break-silos-with-teams/rule.ts';
import digitalIsNotASalesQuota from './organisation-talent-culture/digital-is-not-a-sales-quota/rule.ts';
import endToEndOwner from './organisation-talent-culture/end-to-end-owner/rule.ts';
import grassRootsMustFeelBenefit from './organisation-talent-culture/grass-roots-must-feel-benefit/rule.ts';
import oneUnderstandingEverywhere from './organisation-talent-culture/one-understanding-everywhere/rule.ts';
import selfRenewal from './organisation-talent-culture/self-renewal/rule.ts';
import staffFearAnswered from './organisation-talent-culture/staff-fear-answered/rule.ts';
import talentScaleStructure from './organisation-talent-culture/talent-scale-structure/rule.ts';
import twoWayTalentFlow from './organisation-talent-culture/two-way-talent-flow/rule.ts';
import type { Principle } from './principle.ts';
import advancedMeansConservative from './risk-security-compliance/advanced-means-conservative/rule.ts';
import agileResponse from './risk-security-compliance/agile-response/rule.ts';
import compliancePreReview from './risk-security-compliance/compliance-pre-review/rule.ts';
import controlBeforeRollout from './risk-security-compliance/control-before-rollout/rule.ts';
import drillTheExtremes from './risk-security-compliance/drill-the-extremes/rule.ts';
import dualDisasterRecovery from './risk-security-compliance/dual-disaster-recovery/rule.ts';
import everyRiskHasAControl from './risk-security-compliance/every-risk-has-a-control/rule.ts';
import fourRiskFamilies from './risk-security-compliance/four-risk-families/rule.ts';
import growthWithARiskLimit from './risk-security-compliance/growth-with-a-risk-limit/rule.ts';
import humanDecidesHighRisk from './risk-security-compliance/human-decides-high-risk/rule.ts';
import nameTheNewRisks from './risk-security-compliance/name-the-new-risks/rule.ts';
import safetyOverConvenience from './risk-security-compliance/safety-over-convenience/rule.ts';
import seeTellContain from './risk-security-compliance/see-tell-contain/rule.ts';
import strongIdentityCheck from './risk-security-compliance/strong-identity-check/rule.ts';
import threeDimensionalControl from './risk-security-compliance/three-dimensional-control/rule.ts';
import tierFitsTheDecision from './risk-security-compliance/tier-fits-the-decision/rule.ts';
import weakestLink from './risk-security-compliance/weakest-link/rule.ts';
import adaptToLocal from './rollout-sequencing/adapt-to-local/rule.ts';
import layeredNotOneCut from './rollout-sequencing/layered-not-one-cut/rule.ts';
import pilotBeforeRollout from './rollout-sequencing/pilot-before-rollout/rule.ts';
import beyondSingleScenario from './strategy-goals/beyond-single-scenario/rule.ts';
import buildOnCoreCompetence from './strategy-goals/build-on-core-competence/rule.ts';
import enableNotReplace from './strategy-goals/enable-not-replace/rule.ts';
import everyPillarHasWork from './strategy-goals/every-pillar-has-work/rule.ts';
import financeCoreTechTool from './strategy-goals/finance-core-tech-tool/rule.ts';
import noDigitalForItsOwnSake from './strategy-goals/no-digital-for-its-own-sake/rule.ts';
import solveSocialPainPoints from './strategy-goals/solve-social-pain-points/rule.ts';
import strategicPatience from './strategy-goals/strategic-patience/rule.ts';
import superlativeNeedsSource from './strategy-goals/superlative-needs-source/rule.ts';
import fastAndSteady from './technology-architecture/fast-and-steady/rule.ts';
import foundationBeforeApplication from './technology-architecture/foundation-before-application/rule.ts';
import oneHubPerFunction from './technology-architecture/one-hub-per-function/rule.ts';
import reuseThroughApi from './technology-architecture/reuse-through-api/rule.ts';
import selfControlledTechnology from './technology-architecture/self-controlled-technology/rule.ts';
import techAgilityDrivesBusiness from './technology-architecture/tech-agility-drives-business/rule.ts';

export const principles: readonly Principle[] = [
  financeCoreTechTool,
  noDigitalForItsOwnSake,
  enableNotReplace,
  buildOnCoreCompetence,
  everyPillarHasWork,
  needValidationBeforeApproval,
  dualTrackDecision,
  businessOwnerAnswers,
  oneResponsibleUnitPerSegment,
  challengeBidNeedsTarget,
  hqPlansBranchExecutes,
  riskFunctionIndependence,
  needComesFromBusiness,
  resultReturnsToBusiness,
  embedNotOverturn,
  businessInEarlyDesign,
  proveValueWithData,
  jointTeamForDeepSynergy,
  businessDataTechnologyTriangle,
  nameTheCustomer,
  fewButFineTouchpoints,
  noForgottenSegment,
  scenarioGivesTheNeed,
  openBothWays,
  openProtectsPrivacy,
  openBlocksContagion,
  noServiceBreak,
  humanTouchComplements,
  bridgeDigitalDivide,
  oneStopAcrossDepartments,
  measureExperienceActively,
  oneDefinitionBeforeAnalytics,
  qualityBeforeAnalytics,
  usableNotVisible,
  collectMakeUse,
  insightEndsInAction,
  shareAtEnterpriseLevel,
  foundationBeforeApplication,
  reuseThroughApi,
  fastAndSteady,
  controlBeforeRollout,
  compliancePreReview,
  advancedMeansConservative,
  threeDimensionalControl,
  dualDisasterRecovery,
  drillTheExtremes,
  humanDecidesHighRisk,
  tierFitsTheDecision,
  safetyOverConvenience,
  strongIdentityCheck,
  weakestLink,
  seeTellContain,
  nameTheNewRisks,
  everyRiskHasAControl,
  growthWithARiskLimit,
  breakSilosWithTeams,
  twoWayTalentFlow,
  grassRootsMustFeelBenefit,
  digitalIsNotASalesQuota,
  endToEndOwner,
  layeredNotOneCut,
  pilotBeforeRollout,
  adaptToLocal,
  kpiNotDataVolume,
  valueOverTraffic,
  profitCentreNotCostCentre,
  modelNeedsTargetAndData,
  oneNorthStar,
  solveSocialPainPoints,
  strategicPatience,
  beyondSingleScenario,
  tailoredNotOneSize,
  wholeJourneyService,
  segmentByBehaviour,
  keepPaceWithSociety,
  techAgilityDrivesBusiness,
  selfControlledTechnology,
  fourRiskFamilies,
  oneUnderstandingEverywhere,
  selfRenewal,
  acceptanceByStage,
  customerStand,
  agileResponse,
  oneHubPerFunction,
  staffFearAnswered,
  superlativeNeedsSource,
  figureHasADate,
  talentScaleStructure,
];
