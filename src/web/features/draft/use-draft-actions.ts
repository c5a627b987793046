import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Objective } from '../../../contract/objectives.ts';
import { answerFinding, withdrawAnswer } from '../../data/answers.ts';
import { useKeys } from '../../lib/keyboard.ts';
import { useText } from '../../lib/language.tsx';
import { useGoOn } from '../../lib/go-on.ts';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import type { Finding } from '../../../core/coach/finding.ts';
import type { Answer } from '../../parts/answer-form.tsx';
import { type KeyResultForm, written } from './draft-form.ts';
import { text } from './text.ts';
import type { SpokenFinding } from './use-coach.ts';
import type { Draft } from './use-draft.ts';

export type DraftActions = ReturnType<typeof useDraftActions>;

/** Saving, publishing, binding and answering: all of them save first. `publishNow`: the last step is open at once. */
export function useDraftActions(draft: Draft, publishNow: boolean) {
  const t = useText();
  const goTo = useGoOn();
  const { objective, form, save, saved } = draft;
  const [publishing, setPublishing] = useState<Objective | undefined>(publishNow ? objective : undefined);
  const failed = useRefusalToast();

  /** What was new has an address of its own now. */
  const goOn = (id: string, publish = false) => {
    if (objective !== undefined) return;
    const search = publish ? { publish: true } : {};
    void goTo({ to: '/objectives/$objectiveId/edit', params: { objectiveId: id }, search, replace: true });
  };
  const publish = useMutation({
    mutationFn: saved,
    onSuccess: (next) => (objective === undefined ? goOn(next.id, true) : setPublishing(next)),
  });
  const toSource = useMutation({
    mutationFn: async (keyResult: KeyResultForm) => {
      const place = written(form.keyResults).findIndex((one) => one.key === keyResult.key);
      return (await saved()).keyResults[place]?.id;
    },
    onSuccess: (keyResultId) => {
      if (keyResultId !== undefined) void goTo({ to: '/key-results/$keyResultId/source', params: { keyResultId } });
    },
    onError: failed,
  });
  const answer = useMutation({
    mutationFn: async ({ finding, said }: { finding: Finding; said: Answer | undefined }) => {
      const { id } = await saved();
      if (said === undefined) await withdrawAnswer(id, finding.fingerprint);
      else await answerFinding(id, finding, said);
      return id;
    },
    onSuccess: (id) => goOn(id),
    onError: failed,
  });
  const recordFix = useMutation({
    mutationFn: ({ id, finding }: { id: string; finding: Finding }) =>
      answerFinding(id, finding, { kind: 'fix', reason: '' }),
  });
  // Said for each press, though an answer may have led to the draft's own address meanwhile; a refusal stands in the page.
  const keep = useMutation({
    mutationFn: () => save.mutateAsync(undefined),
    onSuccess: (next) => {
      toast(t(text.saved));
      goOn(next.id);
    },
  });
  const onSave = () => keep.mutate();
  useKeys([{ keys: 'mod+s', label: text.save, run: onSave }]);
  return {
    save: onSave,
    publish: () => publish.mutate(),
    isPublishing: publish.isPending,
    /** What is published in the open dialog. */
    publishing,
    closePublishing: () => setPublishing(undefined),
    toSource: (keyResult: KeyResultForm) => toSource.mutate(keyResult),
    /** Without an answer: the one that was given is taken back. */
    answer: (finding: Finding, said: Answer | undefined) => answer.mutate({ finding, said }),
    /** The words are changed because of it; counted for a draft that is stored. */
    fix({ finding, frame }: SpokenFinding) {
      if (objective !== undefined && frame !== undefined) recordFix.mutate({ id: objective.id, finding });
    },
  };
}
