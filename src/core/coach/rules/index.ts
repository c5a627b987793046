// The list of all rules of the coach, in alphabetical order; a house test compares it with this folder.
import type { Rule } from '../rule.ts';
import { doraRanking } from './dora-ranking.ts';
import { doubleLayerConfusion } from './double-layer-confusion.ts';
import { fantasyTarget } from './fantasy-target.ts';
import { functionalOkrUnaligned } from './functional-okr-unaligned.ts';
import { honestUnknownExpired } from './honest-unknown-expired.ts';
import { krIntentMismatch } from './kr-intent-mismatch.ts';
import { midCycleRewrite } from './mid-cycle-rewrite.ts';
import { milestoneWithoutFollowup } from './milestone-without-followup.ts';
import { necessarySufficient } from './necessary-sufficient.ts';
import { noCadence } from './no-cadence.ts';
import { noCommitKind } from './no-commit-kind.ts';
import { noDiagnosis } from './no-diagnosis.ts';
import { noGuardMetric } from './no-guard-metric.ts';
import { noOwner } from './no-owner.ts';
import { noRetro } from './no-retro.ts';
import { noSource } from './no-source.ts';
import { noTaskForKr } from './no-task-for-kr.ts';
import { notPublished } from './not-published.ts';
import { objectiveTooLong } from './objective-too-long.ts';
import { pmfNoConsent } from './pmf-no-consent.ts';
import { pmfNoIcp } from './pmf-no-icp.ts';
import { sandbagging } from './sandbagging.ts';
import { sourceStale } from './source-stale.ts';
import { stageMismatch } from './stage-mismatch.ts';
import { taskAssignedNotDesigned } from './task-assigned-not-designed.ts';
import { techDebtNoAgreement } from './tech-debt-no-agreement.ts';
import { techDebtNoData } from './tech-debt-no-data.ts';
import { techNoLoadTest } from './tech-no-load-test.ts';
import { tooBigForCycle } from './too-big-for-cycle.ts';
import { tooManyKrs } from './too-many-krs.ts';
import { tooManyObjectives } from './too-many-objectives.ts';
import { validationNoKill } from './validation-no-kill.ts';

export const rules: readonly Rule[] = [
  doraRanking,
  doubleLayerConfusion,
  fantasyTarget,
  functionalOkrUnaligned,
  honestUnknownExpired,
  krIntentMismatch,
  midCycleRewrite,
  milestoneWithoutFollowup,
  necessarySufficient,
  noCadence,
  noCommitKind,
  noDiagnosis,
  noGuardMetric,
  noOwner,
  noRetro,
  noSource,
  noTaskForKr,
  notPublished,
  objectiveTooLong,
  pmfNoConsent,
  pmfNoIcp,
  sandbagging,
  sourceStale,
  stageMismatch,
  taskAssignedNotDesigned,
  techDebtNoAgreement,
  techDebtNoData,
  techNoLoadTest,
  tooBigForCycle,
  tooManyKrs,
  tooManyObjectives,
  validationNoKill,
];
