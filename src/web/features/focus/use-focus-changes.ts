import { useMutation } from '@tanstack/react-query';
import type { Diagnosis, Focus } from '../../../contract/focus.ts';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { optimistic } from '../../data/query-client.ts';
import { toast } from '../../kit/toast.tsx';
import {
  chooseDiagnosis,
  declineDiagnosis,
  focusQuery,
  proposeDiagnosis,
  reconsiderDiagnosis,
  removeDiagnosis,
} from '../../data/focus.ts';
import { text } from './text.ts';

type Choice = { diagnosis: Diagnosis; chosen: boolean; tradeOff: string };

/** Choosing, taking out and removing; each can be undone where it is said. `shown` is the cycle in the address, if any. */
export function useFocusChanges(shown: string | undefined, cycleId: string | undefined) {
  const t = useText();
  const me = useMe().person.id;
  const choice = useMutation({
    ...optimistic<Focus, Choice>(focusQuery(shown).queryKey, (before, { diagnosis, chosen }) => ({
      ...before,
      diagnoses: before.diagnoses.map((one) => (one.id === diagnosis.id ? { ...one, chosen } : one)),
    })),
    mutationFn: ({ diagnosis, chosen, tradeOff }: Choice) => chooseDiagnosis(diagnosis.id, chosen, tradeOff),
  });
  // Chosen before reasons were asked for: undoing is no place to ask.
  const reasonOf = ({ tradeOff, proposedBy }: Diagnosis) =>
    tradeOff === '' && proposedBy?.id !== me ? t(text.chosenBefore) : tradeOff;
  const choose = (diagnosis: Diagnosis, chosen: boolean, tradeOff = '') => {
    choice.mutate({ diagnosis, chosen, tradeOff });
    toast(t(chosen ? text.chosenNow : text.unchosenNow), () =>
      choice.mutate({ diagnosis, chosen: !chosen, tradeOff: reasonOf(diagnosis) }),
    );
  };

  const propose = useMutation({ mutationFn: proposeDiagnosis });
  const removal = useMutation({
    mutationFn: ({ id }: Diagnosis) => removeDiagnosis(id),
    onSuccess: (_, { kind, text: what, stageId, teamId, evidence }) => {
      if (cycleId !== undefined)
        toast(t(text.removed), () => propose.mutate({ cycleId, kind, text: what, stageId, teamId, evidence }));
    },
  });
  const refusal = useMutation({
    mutationFn: ({ diagnosis, reason }: { diagnosis: Diagnosis; reason: string | null }) =>
      reason === null ? reconsiderDiagnosis(diagnosis.id) : declineDiagnosis(diagnosis.id, reason),
  });
  /** `reason` null: opened again. Undone, it is chosen or open as it was. */
  const decline = (diagnosis: Diagnosis, reason: string | null) => {
    refusal.mutate({ diagnosis, reason });
    toast(t(reason === null ? text.reconsidered : text.declinedNow), () => {
      if (diagnosis.chosen) choice.mutate({ diagnosis, chosen: true, tradeOff: reasonOf(diagnosis) });
      else refusal.mutate({ diagnosis, reason: diagnosis.declined?.reason ?? null });
    });
  };
  return {
    choose,
    decline,
    remove: removal.mutate,
    error: choice.error ?? removal.error ?? refusal.error ?? propose.error,
  };
}
