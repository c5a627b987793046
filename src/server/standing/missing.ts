import type { Cycle } from '../../contract/cycles.ts';
import type { Objective } from '../../contract/objectives.ts';
import { okrSetOf } from '../../contract/okr-set.ts';
import type { Policy } from '../../core/coach/policy.ts';
import { coach } from '../../core/coach/run.ts';
import type { SetContext } from '../../core/okr/okr-set.ts';

type Missing = Objective['missing'][number];
type Shown = Pick<
  Objective,
  | 'text'
  | 'type'
  | 'owner'
  | 'idealCustomer'
  | 'impact'
  | 'evidence'
  | 'keyResults'
  | 'agreements'
  | 'answers'
  | 'why'
  | 'problem'
  | 'success'
  | 'diagnosis'
>;

/** What is known around the objective. `published`: others of the team that are public in this cycle. */
export type Surroundings = {
  cycle: Cycle;
  today: string;
  published: number;
  policy: Policy;
  team: SetContext['team'];
  stage: SetContext['stage'];
};

/** All that stands between an objective and its publication; empty = ready. */
export function missingOf(shown: Shown, around: Surroundings): Missing[] {
  return [
    ...(shown.text.trim() === '' ? [whole('no-text')] : []),
    ...(shown.type === null ? [whole('no-type')] : []),
    ...(shown.owner === null ? [whole('no-owner')] : []),
    ...(shown.keyResults.length === 0 ? [whole('no-key-results')] : shown.keyResults.flatMap(missingOfKeyResult)),
    ...missingOfType(shown),
    ...(around.published >= around.policy.limits.objectives.block ? [whole('too-many-objectives')] : []),
    ...blockers(shown, around),
  ];
}

function missingOfKeyResult(one: Shown['keyResults'][number], index: number): Missing[] {
  const at = (code: Missing['code']): Missing[] => [{ code, keyResult: index }];
  if (one.text.trim() === '') return at('key-result-empty');
  if (one.kind === 'unknown') return one.knowBy === null ? at('target-missing') : [];
  if (one.kind === 'milestone') return one.steps.length === 0 ? at('target-missing') : [];
  if (one.measure === 'yes-no') return [];
  if (one.measure === 'between') return one.low === null || one.high === null ? at('target-missing') : [];
  if (one.target === null) return at('target-missing');
  if (one.kind === 'guard' || one.measure !== 'change') return [];
  return one.baseline === one.target ? at('baseline-equals-target') : [];
}

/** What the type asks for beyond the text. */
function missingOfType({ type, idealCustomer, impact, evidence, agreements }: Shown): Missing[] {
  const agreed = (role: string) => agreements.some((one) => one.role === role && one.state === 'agreed');
  if (type === 'fit') {
    return [
      ...(idealCustomer.trim() === '' ? [whole('no-ideal-customer')] : []),
      ...(agreed('management') ? [] : [whole('agreement-management')]),
      ...(agreed('sales') ? [] : [whole('agreement-sales')]),
    ];
  }
  if (type !== 'debt') return [];
  return [
    ...(impact.trim() === '' ? [whole('no-impact')] : []),
    ...(evidence.length === 0 ? [whole('no-evidence')] : []),
    ...(agreed('management') ? [] : [whole('agreement-management')]),
  ];
}

/** Findings that block, unless they were explained or disputed. */
function blockers(shown: Shown, { cycle, today, policy, team, stage, published }: Surroundings): Missing[] {
  const answered = new Set(
    shown.answers.filter((one) => one.kind === 'explain' || one.kind === 'dispute').map((one) => one.fingerprint),
  );
  const context: SetContext = {
    today,
    cycle: { start: cycle.start, end: cycle.end, state: cycle.state },
    team,
    stage,
    objectivesInCycle: published + 1,
    publishing: true,
  };
  return coach(okrSetOf(shown, { asked: true }), context, policy)
    .filter((finding) => finding.severity === 'blocker' && !answered.has(finding.fingerprint))
    .map(({ place }) => ({ code: 'blocker' as const, keyResult: place.at === 'key-result' ? place.index : null }));
}

function whole(code: Missing['code']): Missing {
  return { code, keyResult: null };
}
