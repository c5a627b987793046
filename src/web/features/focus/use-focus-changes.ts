import { useMutation } from '@tanstack/react-query';
import type { BodyOf } from '../../../contract/client.ts';
import type { Diagnosis, Focus } from '../../../contract/focus.ts';
import { call } from '../../lib/api.ts';
import { useText } from '../../lib/language.tsx';
import { optimistic, refresh } from '../../data/query-client.ts';
import { toast } from '../../kit/toast.tsx';
import { focusQuery } from './queries.ts';
import { text } from './text.ts';

/** Choosing, taking out and removing; each can be undone where it is said. `shown` is the cycle in the address, if any. */
export function useFocusChanges(shown: string | undefined, cycleId: string | undefined) {
  const t = useText();
  const choice = useMutation({
    ...optimistic<Focus, { diagnosis: Diagnosis; chosen: boolean }>(
      focusQuery(shown).queryKey,
      (before, { diagnosis, chosen }) => ({
        ...before,
        diagnoses: before.diagnoses.map((one) => (one.id === diagnosis.id ? { ...one, chosen } : one)),
      }),
    ),
    mutationFn: ({ diagnosis, chosen }: { diagnosis: Diagnosis; chosen: boolean }) => {
      const input = { params: { diagnosisId: diagnosis.id } };
      return chosen
        ? call('PUT /api/diagnoses/{diagnosisId}/choice', input)
        : call('DELETE /api/diagnoses/{diagnosisId}/choice', input);
    },
  });
  const choose = (diagnosis: Diagnosis, chosen: boolean) => {
    choice.mutate({ diagnosis, chosen });
    toast(t(chosen ? text.chosenNow : text.unchosenNow), () => choice.mutate({ diagnosis, chosen: !chosen }));
  };

  const propose = useMutation({
    mutationFn: (body: BodyOf<'POST /api/diagnoses'>) => call('POST /api/diagnoses', { body }),
    onSuccess: () => refresh('focus'),
  });
  const removal = useMutation({
    mutationFn: ({ id }: Diagnosis) => call('DELETE /api/diagnoses/{diagnosisId}', { params: { diagnosisId: id } }),
    onSuccess: async (_, { kind, text: what, stageId, teamId, evidence }) => {
      await refresh('focus');
      if (cycleId !== undefined)
        toast(t(text.removed), () => propose.mutate({ cycleId, kind, text: what, stageId, teamId, evidence }));
    },
  });
  return { choose, remove: removal.mutate, error: choice.error ?? removal.error ?? propose.error };
}
