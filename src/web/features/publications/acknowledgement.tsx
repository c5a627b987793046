import { useMutation } from '@tanstack/react-query';
import type { PublicPage } from '../../../contract/objectives.ts';
import { call } from '../../lib/api.ts';
import { useText } from '../../lib/language.tsx';
import { queryClient } from '../../data/query-client.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { toast } from '../../kit/toast.tsx';
import { openQuery } from './queries.ts';
import { text } from './text.ts';

/** "We have read it": one press, and one to take it back. */
export function Acknowledgement({ page }: { page: PublicPage }) {
  const t = useText();
  const params = { objectiveId: page.id };
  const set = useMutation({
    mutationFn: (read: boolean) =>
      read
        ? call('PUT /api/objectives/{objectiveId}/acknowledgement', { params })
        : call('DELETE /api/objectives/{objectiveId}/acknowledgement', { params }),
    onSuccess: (next, read) => {
      queryClient.setQueryData(openQuery(page.id).queryKey, next);
      if (read) toast(t(text.acknowledged), () => set.mutate(false));
    },
  });
  const refused = useRefusal(set.error);
  if (refused !== undefined) return <ErrorNote what={refused.what} details={refused.details} />;
  if (page.mine.acknowledged)
    return (
      <Button look="quiet" busy={set.isPending} onClick={() => set.mutate(false)}>
        ✓ {t(text.acknowledged)}
      </Button>
    );
  return (
    <Button look="primary" busy={set.isPending} onClick={() => set.mutate(true)}>
      {t(text.acknowledge)}
    </Button>
  );
}
