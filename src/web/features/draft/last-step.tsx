import type { Objective } from '../../../contract/objectives.ts';
import type { Person } from '../../../contract/people.ts';
import type { Finding } from '../../../core/coach/finding.ts';
import { lastQuestions } from '../../../core/coach/publishing.ts';
import { proposerOf } from '../../../core/okr/handed-down.ts';
import { PublishDialog } from './publish-dialog.tsx';
import { hasParentGoal } from './use-coach.ts';
import type { DraftActions } from './use-draft-actions.ts';

type Props = {
  stored: Objective | undefined;
  /** As it was when the step was opened. */
  publishing: Objective;
  people: readonly Person[];
  around: Omit<Parameters<typeof lastQuestions>[1], 'othersPublished'>;
  actions: Pick<DraftActions, 'answer' | 'closePublishing'>;
  /** Back at the draft: the question that is looked at there. */
  onActive: (fingerprint: string) => void;
  /** Back at the draft, where the key result at this place is one that nobody can measure yet. */
  onUnknown: (finding: Finding, index: number) => void;
};

/** Publishing, with what the coach asks now that every field was asked for. */
export function LastStep({ stored, publishing, people, around, actions, onActive, onUnknown }: Props) {
  // Answers that are given meanwhile are stored.
  const objective = stored !== undefined && stored.version >= publishing.version ? stored : publishing;
  const { othersPublished, diagnosis, servesItself } = objective;
  const team = { ...around.team, hasParentGoal: hasParentGoal(objective, diagnosis ?? undefined), servesItself };
  return (
    <PublishDialog
      objective={objective}
      questions={lastQuestions(withProposers(objective, people), { ...around, othersPublished, team })}
      onAnswer={actions.answer}
      onBack={(finding) => {
        actions.closePublishing();
        onActive(finding.fingerprint);
      }}
      onUnknown={(finding, index) => {
        actions.closePublishing();
        onUnknown(finding, index);
      }}
      onClose={actions.closePublishing}
    />
  );
}

/** With who proposed each key result, seen from its team: asked about once it is to be published. */
function withProposers(objective: Objective, people: readonly Person[]) {
  const { keyResults, teamId } = objective;
  const proposed = keyResults.map((one) => ({
    ...one,
    proposer: proposerOf(one.proposedBy?.id ?? null, teamId, people),
  }));
  return { ...objective, keyResults: proposed };
}
