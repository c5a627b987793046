import type { Cycle } from '../../../contract/cycles.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { Person } from '../../../contract/people.ts';
import { proposerOf } from '../../../core/okr/handed-down.ts';
import type { DiagnosisKind, Visibility } from '../../../core/okr/words.ts';
import { evidenceFrom } from '../../parts/evidence-draft.ts';
import { type DraftForm, type KeyResultForm, written } from './draft-form.ts';

/** What stands around the words. */
export type WrittenIn = {
  /** As it is stored; undefined for a new draft. */
  objective: Objective | undefined;
  teamId: string;
  cycle: Cycle | undefined;
  /** The bottleneck or driver that is chosen; undefined: none, or not loaded yet. */
  diagnosis: { id: string; kind: DiagnosisKind; text: string } | undefined;
  people: readonly Person[];
};

/** All that the coach is told of what is being written: the words as they are typed, and what is stored beside them. */
export function writingSet(form: DraftForm, around: WrittenIn) {
  const { objective, cycle } = around;
  const { agreements, answers = [], serves, standsAlone, dependencies, targetChanges } = objective ?? {};
  return {
    ...form,
    id: objective?.id,
    keyResults: written(form.keyResults).map((one) => keyResultOf(one, around)),
    evidence: form.evidence.filter((one) => one.text.trim() !== '').map(evidenceFrom),
    diagnosis: chosen(form, around),
    owner: form.ownerId,
    agreements,
    answers,
    serves,
    standsAlone,
    dependencies,
    targetChanges,
    visibility: visibilityOf(objective, cycle),
  };
}

/** It is told of what is stored alone: who proposed it is chosen after it is written. */
function keyResultOf(form: KeyResultForm, { objective, teamId, people }: WrittenIn) {
  const stored = form.id === undefined ? undefined : objective?.keyResults.find(({ id }) => id === form.id);
  const same = stored !== undefined && (stored.proposedBy?.id ?? null) === form.proposedById;
  return {
    ...form,
    owner: form.ownerId,
    proposer: stored && proposerOf(form.proposedById, teamId, people),
    confirmedBy: same ? stored.confirmedBy : null,
    now: stored && isSameSource(stored, form) ? stored.now : undefined,
    untouched: objective?.untouched.find(
      (one) => one.keyResultId === form.id && one.target === form.target && one.baseline === form.baseline,
    ),
  };
}

function isSameSource(stored: Objective['keyResults'][number], form: KeyResultForm): boolean {
  return JSON.stringify(stored.source) === JSON.stringify(form.source);
}

/** While the list of bottlenecks is still on its way, the stored one is known. */
function chosen({ diagnosisId }: DraftForm, { diagnosis, objective }: WrittenIn) {
  if (diagnosisId === null) return undefined;
  const stored = objective?.diagnosis;
  return diagnosis ?? (stored?.id === diagnosisId ? stored : { kind: 'bottleneck' as const, text: '' });
}

/** Worth a word once others could have read it: in a running cycle, or where somebody shut them out. */
function visibilityOf(objective: Objective | undefined, cycle: Cycle | undefined): Visibility | undefined {
  if (objective === undefined) return undefined;
  if (objective.restricted) return 'team';
  if (objective.state === 'published') return 'everyone';
  return cycle?.state === 'running' ? 'team' : undefined;
}
