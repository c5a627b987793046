// The list of all rules of the coach, in alphabetical order; a house test compares it with this folder.
import type { Rule } from '../rule.ts';
import { activityKr } from './activity-kr.ts';
import { ambiguousMetric } from './ambiguous-metric.ts';
import { compoundKr } from './compound-kr.ts';
import { coverageOverreach } from './coverage-overreach.ts';
import { deliveryOnlyKrs } from './delivery-only-krs.ts';
import { dependsOnOthers } from './depends-on-others.ts';
import { doraRanking } from './dora-ranking.ts';
import { doubleLayerConfusion } from './double-layer-confusion.ts';
import { fantasyTarget } from './fantasy-target.ts';
import { functionalOkrUnaligned } from './functional-okr-unaligned.ts';
import { honestUnknownExpired } from './honest-unknown-expired.ts';
import { individualMetric } from './individual-metric.ts';
import { jargonOnly } from './jargon-only.ts';
import { kpiRenamed } from './kpi-renamed.ts';
import { krHandedDown } from './kr-handed-down.ts';
import { krIntentMismatch } from './kr-intent-mismatch.ts';
import { laggingQualityKr } from './lagging-quality-kr.ts';
import { midCycleRewrite } from './mid-cycle-rewrite.ts';
import { milestoneNotVerifiable } from './milestone-not-verifiable.ts';
import { milestoneWithoutFollowup } from './milestone-without-followup.ts';
import { necessarySufficient } from './necessary-sufficient.ts';
import { noBaseline } from './no-baseline.ts';
import { noCadence } from './no-cadence.ts';
import { noCommitKind } from './no-commit-kind.ts';
import { noDiagnosis } from './no-diagnosis.ts';
import { noGuardMetric } from './no-guard-metric.ts';
import { noInProcessKr } from './no-in-process-kr.ts';
import { noNumber } from './no-number.ts';
import { noOwner } from './no-owner.ts';
import { noRetro } from './no-retro.ts';
import { noSource } from './no-source.ts';
import { noTaskForKr } from './no-task-for-kr.ts';
import { noUnit } from './no-unit.ts';
import { notPublished } from './not-published.ts';
import { objectiveHasNumberOnly } from './objective-has-number-only.ts';
import { objectiveIsDelivery } from './objective-is-delivery.ts';
import { objectiveNoIntent } from './objective-no-intent.ts';
import { objectiveNotSpecific } from './objective-not-specific.ts';
import { objectiveTooLong } from './objective-too-long.ts';
import { opsKrNoSource } from './ops-kr-no-source.ts';
import { outsourcedProjectOkr } from './outsourced-project-okr.ts';
import { payLinked } from './pay-linked.ts';
import { placeholder } from './placeholder.ts';
import { pmfNoConsent } from './pmf-no-consent.ts';
import { pmfNoIcp } from './pmf-no-icp.ts';
import { proxyMetric } from './proxy-metric.ts';
import { relativeWithoutBase } from './relative-without-base.ts';
import { releaseDateAsKr } from './release-date-as-kr.ts';
import { resultWithoutDriver } from './result-without-driver.ts';
import { sandbagging } from './sandbagging.ts';
import { sensitiveData } from './sensitive-data.ts';
import { sourceStale } from './source-stale.ts';
import { stageMismatch } from './stage-mismatch.ts';
import { staleTask } from './stale-task.ts';
import { superlativeAbsolute } from './superlative-absolute.ts';
import { supportOnly } from './support-only.ts';
import { taskAsKr } from './task-as-kr.ts';
import { taskAssignedNotDesigned } from './task-assigned-not-designed.ts';
import { techDebtNoAgreement } from './tech-debt-no-agreement.ts';
import { techDebtNoData } from './tech-debt-no-data.ts';
import { techNoLoadTest } from './tech-no-load-test.ts';
import { tooBigForCycle } from './too-big-for-cycle.ts';
import { tooManyKrs } from './too-many-krs.ts';
import { tooManyObjectives } from './too-many-objectives.ts';
import { vagueVerb } from './vague-verb.ts';
import { validationNoKill } from './validation-no-kill.ts';
import { velocityAsKr } from './velocity-as-kr.ts';

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
  notPublished,
  objectiveHasNumberOnly,
  objectiveIsDelivery,
  objectiveNoIntent,
  objectiveNotSpecific,
  objectiveTooLong,
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
