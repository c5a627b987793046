// The list of all rules of the coach, in alphabetical order; a house test compares it with this folder.
import type { Rule } from './rule.ts';
import { activityKr } from './key-result/activity-kr.ts';
import { ambiguousMetric } from './key-result/ambiguous-metric.ts';
import { compoundKr } from './key-result/compound-kr.ts';
import { coverageOverreach } from './key-result/coverage-overreach.ts';
import { deliveryOnlyKrs } from './set/delivery-only-krs.ts';
import { dependsOnOthers } from './key-result/depends-on-others.ts';
import { doraRanking } from './set/dora-ranking.ts';
import { doubleLayerConfusion } from './set/double-layer-confusion.ts';
import { fantasyTarget } from './key-result/fantasy-target.ts';
import { functionalOkrUnaligned } from './set/functional-okr-unaligned.ts';
import { honestUnknownExpired } from './key-result/honest-unknown-expired.ts';
import { individualMetric } from './key-result/individual-metric.ts';
import { jargonOnly } from './objective/jargon-only.ts';
import { kpiRenamed } from './key-result/kpi-renamed.ts';
import { krHandedDown } from './key-result/kr-handed-down.ts';
import { krIntentMismatch } from './key-result/kr-intent-mismatch.ts';
import { laggingQualityKr } from './key-result/lagging-quality-kr.ts';
import { midCycleRewrite } from './key-result/mid-cycle-rewrite.ts';
import { milestoneNotVerifiable } from './key-result/milestone-not-verifiable.ts';
import { milestoneWithoutFollowup } from './key-result/milestone-without-followup.ts';
import { necessarySufficient } from './objective/necessary-sufficient.ts';
import { noBaseline } from './key-result/no-baseline.ts';
import { noCadence } from './key-result/no-cadence.ts';
import { noCommitKind } from './key-result/no-commit-kind.ts';
import { noDiagnosis } from './objective/no-diagnosis.ts';
import { noGuardMetric } from './objective/no-guard-metric.ts';
import { noInProcessKr } from './set/no-in-process-kr.ts';
import { noNumber } from './key-result/no-number.ts';
import { noOwner } from './key-result/no-owner.ts';
import { noRetro } from './set/no-retro.ts';
import { noSource } from './key-result/no-source.ts';
import { noTaskForKr } from './key-result/no-task-for-kr.ts';
import { noUnit } from './key-result/no-unit.ts';
import { notKnownYet } from './key-result/not-known-yet.ts';
import { notPublished } from './set/not-published.ts';
import { objectiveHasNumberOnly } from './objective/objective-has-number-only.ts';
import { objectiveIsDelivery } from './objective/objective-is-delivery.ts';
import { objectiveNoIntent } from './objective/objective-no-intent.ts';
import { objectiveNotSpecific } from './objective/objective-not-specific.ts';
import { objectiveTooLong } from './objective/objective-too-long.ts';
import { onlyAName } from './key-result/only-a-name.ts';
import { opsKrNoSource } from './key-result/ops-kr-no-source.ts';
import { outsourcedProjectOkr } from './set/outsourced-project-okr.ts';
import { payLinked } from './set/pay-linked.ts';
import { placeholder } from './set/placeholder.ts';
import { pmfNoConsent } from './objective/pmf-no-consent.ts';
import { pmfNoIcp } from './objective/pmf-no-icp.ts';
import { proxyMetric } from './key-result/proxy-metric.ts';
import { relativeWithoutBase } from './key-result/relative-without-base.ts';
import { releaseDateAsKr } from './key-result/release-date-as-kr.ts';
import { resultWithoutDriver } from './key-result/result-without-driver.ts';
import { sandbagging } from './key-result/sandbagging.ts';
import { sensitiveData } from './key-result/sensitive-data.ts';
import { servesItself } from './set/serves-itself.ts';
import { sourceStale } from './key-result/source-stale.ts';
import { stageMismatch } from './objective/stage-mismatch.ts';
import { staleTask } from './task/stale-task.ts';
import { superlativeAbsolute } from './key-result/superlative-absolute.ts';
import { supportOnly } from './key-result/support-only.ts';
import { taskAsKr } from './key-result/task-as-kr.ts';
import { taskAssignedNotDesigned } from './task/task-assigned-not-designed.ts';
import { techDebtNoAgreement } from './objective/tech-debt-no-agreement.ts';
import { techDebtNoData } from './objective/tech-debt-no-data.ts';
import { techNoLoadTest } from './key-result/tech-no-load-test.ts';
import { tooBigForCycle } from './key-result/too-big-for-cycle.ts';
import { tooManyKrs } from './objective/too-many-krs.ts';
import { tooManyObjectives } from './set/too-many-objectives.ts';
import { vagueVerb } from './key-result/vague-verb.ts';
import { validationNoKill } from './key-result/validation-no-kill.ts';
import { velocityAsKr } from './key-result/velocity-as-kr.ts';

export const rules: readonly Rule[] = [
  activityKr,
  ambiguousMetric,
  compoundKr,
  coverageOverreach,
  deliveryOnlyKrs,
  dependsOnOthers,
  doraRanking,
  doubleLayerConfusion,
  fantasyTarget,
  functionalOkrUnaligned,
  honestUnknownExpired,
  individualMetric,
  jargonOnly,
  kpiRenamed,
  krHandedDown,
  krIntentMismatch,
  laggingQualityKr,
  midCycleRewrite,
  milestoneNotVerifiable,
  milestoneWithoutFollowup,
  necessarySufficient,
  noBaseline,
  noCadence,
  noCommitKind,
  noDiagnosis,
  noGuardMetric,
  noInProcessKr,
  noNumber,
  noOwner,
  noRetro,
  noSource,
  noTaskForKr,
  noUnit,
  notKnownYet,
  notPublished,
  objectiveHasNumberOnly,
  objectiveIsDelivery,
  objectiveNoIntent,
  objectiveNotSpecific,
  objectiveTooLong,
  onlyAName,
  opsKrNoSource,
  outsourcedProjectOkr,
  payLinked,
  placeholder,
  pmfNoConsent,
  pmfNoIcp,
  proxyMetric,
  relativeWithoutBase,
  releaseDateAsKr,
  resultWithoutDriver,
  sandbagging,
  sensitiveData,
  servesItself,
  sourceStale,
  stageMismatch,
  staleTask,
  superlativeAbsolute,
  supportOnly,
  taskAsKr,
  taskAssignedNotDesigned,
  techDebtNoAgreement,
  techDebtNoData,
  techNoLoadTest,
  tooBigForCycle,
  tooManyKrs,
  tooManyObjectives,
  vagueVerb,
  validationNoKill,
  velocityAsKr,
];
