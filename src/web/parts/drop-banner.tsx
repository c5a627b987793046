import { useMutation } from '@tanstack/react-query';
import type { Drop } from '../../contract/fields.ts';
import { Button } from '../kit/button.tsx';
import { toast } from '../kit/toast.tsx';
import { useRefusalToast } from '../kit/use-refusal-toast.ts';
import { useText } from '../lib/language.tsx';
import styles from './drop-banner.module.css';
import { dropText as text } from './drop-text.ts';
import { DropWords } from './drop-words.tsx';

type Props = {
  drop: Drop;
  name: string;
  /** Absent: whoever reads may not. */
  takeUp?: (() => Promise<unknown>) | undefined;
};

/** At the head of what was given up: that, why, and the way back. */
export function DropBanner({ drop, name, takeUp }: Props) {
  const t = useText();
  const failed = useRefusalToast();
  const undo = useMutation({
    mutationFn: async () => takeUp?.(),
    onSuccess: () => toast(t(text.takenUp, { name })),
    onError: failed,
  });
  return (
    <aside className={styles.banner}>
      <div>
        <b>{t(text.dropped)}</b>
        <DropWords drop={drop} />
      </div>
      {takeUp !== undefined && (
        <Button busy={undo.isPending} onClick={() => undo.mutate()}>
          {t(text.takeUp)}
        </Button>
      )}
    </aside>
  );
}
