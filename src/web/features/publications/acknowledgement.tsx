import { useMutation } from '@tanstack/react-query';
import type { PublicPage } from '../../../contract/publications.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { toast } from '../../kit/toast.tsx';
import { acknowledge } from '../../data/publications.ts';
import { text } from './text.ts';

/** "We have read it": one press, and one to take it back. */
export function Acknowledgement({ page }: { page: PublicPage }) {
  const t = useText();
  const set = useMutation({
    mutationFn: (read: boolean) => acknowledge(page.id, read),
    onSuccess: (_, read) => {
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
