// The examples of all rules by id; apart from the rules, so that who only asks the coach does not load them.
import type { Examples, Rule } from './rule.ts';
import { activityKrExamples } from './key-result/activity-kr.examples.ts';
import { ambiguousMetricExamples } from './key-result/ambiguous-metric.examples.ts';
import { compoundKrExamples } from './key-result/compound-kr.examples.ts';
import { coverageOverreachExamples } from './key-result/coverage-overreach.examples.ts';
import { deliveryOnlyKrsExamples } from './set/delivery-only-krs.examples.ts';
import { dependsOnOthersExamples } from './key-result/depends-on-others.examples.ts';
import { doraRankingExamples } from './set/dora-ranking.examples.ts';
import { doubleLayerConfusionExamples } from './set/double-layer-confusion.examples.ts';
import { fantasyTargetExamples } from './key-result/fantasy-target.examples.ts';
import { functionalOkrUnalignedExamples } from './set/functional-okr-unaligned.examples.ts';
import { honestUnknownExpiredExamples } from './key-result/honest-unknown-expired.examples.ts';
import { individualMetricExamples } from './key-result/individual-metric.examples.ts';
import { jargonOnlyExamples } from './objective/jargon-only.examples.ts';
import { kpiRenamedExamples } from './key-result/kpi-renamed.examples.ts';
import { krHandedDownExamples } from './key-result/kr-handed-down.examples.ts';
import { krIntentMismatchExamples } from './key-result/kr-intent-mismatch.examples.ts';
import { laggingQualityKrExamples } from './key-result/lagging-quality-kr.examples.ts';
import { midCycleRewriteExamples } from './key-result/mid-cycle-rewrite.examples.ts';
import { milestoneNotVerifiableExamples } from './key-result/milestone-not-verifiable.examples.ts';
import { milestoneWithoutFollowupExamples } from './key-result/milestone-without-followup.examples.ts';
import { necessarySufficientExamples } from './objective/necessary-sufficient.examples.ts';
import { noBaselineExamples } from './key-result/no-baseline.examples.ts';
import { noCadenceExamples } from './key-result/no-cadence.examples.ts';
import { noCommitKindExamples } from './key-result/no-commit-kind.examples.ts';
import { noDiagnosisExamples } from './objective/no-diagnosis.examples.ts';
import { noGuardMetricExamples } from './objective/no-guard-metric.examples.ts';
import { noInProcessKrExamples } from './set/no-in-process-kr.examples.ts';
import { noNumberExamples } from './key-result/no-number.examples.ts';
import { noOwnerExamples } from './key-result/no-owner.examples.ts';
import { noRetroExamples } from './set/no-retro.examples.ts';
import { noSourceExamples } from './key-result/no-source.examples.ts';
import { noTaskForKrExamples } from './key-result/no-task-for-kr.examples.ts';
import { noUnitExamples } from './key-result/no-unit.examples.ts';
import { notKnownYetExamples } from './key-result/not-known-yet.examples.ts';
import { notPublishedExamples } from './set/not-published.examples.ts';
import { objectiveHasNumberOnlyExamples } from './objective/objective-has-number-only.examples.ts';
import { objectiveIsDeliveryExamples } from './objective/objective-is-delivery.examples.ts';
import { objectiveNoIntentExamples } from './objective/objective-no-intent.examples.ts';
import { objectiveNotSpecificExamples } from './objective/objective-not-specific.examples.ts';
import { objectiveTooLongExamples } from './objective/objective-too-long.examples.ts';
import { onlyANameExamples } from './key-result/only-a-name.examples.ts';
import { opsKrNoSourceExamples } from './key-result/ops-kr-no-source.examples.ts';
import { outsourcedProjectOkrExamples } from './set/outsourced-project-okr.examples.ts';
import { payLinkedExamples } from './set/pay-linked.examples.ts';
import { placeholderExamples } from './set/placeholder.examples.ts';
import { pmfNoConsentExamples } from './objective/pmf-no-consent.examples.ts';
import { pmfNoIcpExamples } from './objective/pmf-no-icp.examples.ts';
import { proxyMetricExamples } from './key-result/proxy-metric.examples.ts';
import { relativeWithoutBaseExamples } from './key-result/relative-without-base.examples.ts';
import { releaseDateAsKrExamples } from './key-result/release-date-as-kr.examples.ts';
import { resultWithoutDriverExamples } from './key-result/result-without-driver.examples.ts';
import { sandbaggingExamples } from './key-result/sandbagging.examples.ts';
import { sensitiveDataExamples } from './key-result/sensitive-data.examples.ts';
import { servesItselfExamples } from './set/serves-itself.examples.ts';
import { sourceStaleExamples } from './key-result/source-stale.examples.ts';
import { stageMismatchExamples } from './objective/stage-mismatch.examples.ts';
import { staleTaskExamples } from './task/stale-task.examples.ts';
import { superlativeAbsoluteExamples } from './key-result/superlative-absolute.examples.ts';
import { supportOnlyExamples } from './key-result/support-only.examples.ts';
import { taskAsKrExamples } from './key-result/task-as-kr.examples.ts';
import { taskAssignedNotDesignedExamples } from './task/task-assigned-not-designed.examples.ts';
import { techDebtNoAgreementExamples } from './objective/tech-debt-no-agreement.examples.ts';
import { techDebtNoDataExamples } from './objective/tech-debt-no-data.examples.ts';
import { techNoLoadTestExamples } from './key-result/tech-no-load-test.examples.ts';
import { tooBigForCycleExamples } from './key-result/too-big-for-cycle.examples.ts';
import { tooManyKrsExamples } from './objective/too-many-krs.examples.ts';
import { tooManyObjectivesExamples } from './set/too-many-objectives.examples.ts';
import { vagueVerbExamples } from './key-result/vague-verb.examples.ts';
import { validationNoKillExamples } from './key-result/validation-no-kill.examples.ts';
import { velocityAsKrExamples } from './key-result/velocity-as-kr.examples.ts';

/** A rule that has none has none to show: a house test asks each for some. */
export function examplesOf({ id }: Pick<Rule, 'id'>): Examples {
  return byRule[id] ?? { weak: [], strong: [] };
}

const byRule: Readonly<Record<string, Examples>> = {
  'activity-kr': activityKrExamples,
  'ambiguous-metric': ambiguousMetricExamples,
  'compound-kr': compoundKrExamples,
  'coverage-overreach': coverageOverreachExamples,
  'delivery-only-krs': deliveryOnlyKrsExamples,
  'depends-on-others': dependsOnOthersExamples,
  'dora-ranking': doraRankingExamples,
  'double-layer-confusion': doubleLayerConfusionExamples,
  'fantasy-target': fantasyTargetExamples,
  'functional-okr-unaligned': functionalOkrUnalignedExamples,
  'honest-unknown-expired': honestUnknownExpiredExamples,
  'individual-metric': individualMetricExamples,
  'jargon-only': jargonOnlyExamples,
  'kpi-renamed': kpiRenamedExamples,
  'kr-handed-down': krHandedDownExamples,
  'kr-intent-mismatch': krIntentMismatchExamples,
  'lagging-quality-kr': laggingQualityKrExamples,
  'mid-cycle-rewrite': midCycleRewriteExamples,
  'milestone-not-verifiable': milestoneNotVerifiableExamples,
  'milestone-without-followup': milestoneWithoutFollowupExamples,
  'necessary-sufficient': necessarySufficientExamples,
  'no-baseline': noBaselineExamples,
  'no-cadence': noCadenceExamples,
  'no-commit-kind': noCommitKindExamples,
  'no-diagnosis': noDiagnosisExamples,
  'no-guard-metric': noGuardMetricExamples,
  'no-in-process-kr': noInProcessKrExamples,
  'no-number': noNumberExamples,
  'no-owner': noOwnerExamples,
  'no-retro': noRetroExamples,
  'no-source': noSourceExamples,
  'no-task-for-kr': noTaskForKrExamples,
  'no-unit': noUnitExamples,
  'not-known-yet': notKnownYetExamples,
  'not-published': notPublishedExamples,
  'objective-has-number-only': objectiveHasNumberOnlyExamples,
  'objective-is-delivery': objectiveIsDeliveryExamples,
  'objective-no-intent': objectiveNoIntentExamples,
  'objective-not-specific': objectiveNotSpecificExamples,
  'objective-too-long': objectiveTooLongExamples,
  'only-a-name': onlyANameExamples,
  'ops-kr-no-source': opsKrNoSourceExamples,
  'outsourced-project-okr': outsourcedProjectOkrExamples,
  'pay-linked': payLinkedExamples,
  placeholder: placeholderExamples,
  'pmf-no-consent': pmfNoConsentExamples,
  'pmf-no-icp': pmfNoIcpExamples,
  'proxy-metric': proxyMetricExamples,
  'relative-without-base': relativeWithoutBaseExamples,
  'release-date-as-kr': releaseDateAsKrExamples,
  'result-without-driver': resultWithoutDriverExamples,
  sandbagging: sandbaggingExamples,
  'sensitive-data': sensitiveDataExamples,
  'serves-itself': servesItselfExamples,
  'source-stale': sourceStaleExamples,
  'stage-mismatch': stageMismatchExamples,
  'stale-task': staleTaskExamples,
  'superlative-absolute': superlativeAbsoluteExamples,
  'support-only': supportOnlyExamples,
  'task-as-kr': taskAsKrExamples,
  'task-assigned-not-designed': taskAssignedNotDesignedExamples,
  'tech-debt-no-agreement': techDebtNoAgreementExamples,
  'tech-debt-no-data': techDebtNoDataExamples,
  'tech-no-load-test': techNoLoadTestExamples,
  'too-big-for-cycle': tooBigForCycleExamples,
  'too-many-krs': tooManyKrsExamples,
  'too-many-objectives': tooManyObjectivesExamples,
  'vague-verb': vagueVerbExamples,
  'validation-no-kill': validationNoKillExamples,
  'velocity-as-kr': velocityAsKrExamples,
};
