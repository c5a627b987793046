import { useMutation } from '@tanstack/react-query';
import type { KeyResult } from '../../contract/key-results.ts';
import { takeUpKeyResult } from '../data/drops.ts';
import { Button } from '../kit/button.tsx';
import { Rows } from '../kit/rows.tsx';
import { toast } from '../kit/toast.tsx';
import { useRefusalToast } from '../kit/use-refusal-toast.ts';
import { useText } from '../lib/language.tsx';
import { dropText as text } from './drop-text.ts';
import { DropWords } from './drop-words.tsx';
import styles from './dropped-list.module.css';

type Props = {
  keyResults: readonly KeyResult[];
  /** Only told: no way to take it up again. */
  told?: boolean;
};

/** Key results that were promised and given up, with the reason; nothing when there are none. */
export function DroppedList({ keyResults, told = false }: Props) {
  if (keyResults.length === 0) return null;
  return (
    <Rows>
      {keyResults.map((keyResult) => (
        <Dropped key={keyResult.id} keyResult={keyResult} told={told} />
      ))}
    </Rows>
  );
}

function Dropped({ keyResult, told }: { keyResult: KeyResult; told: boolean }) {
  const t = useText();
  const failed = useRefusalToast();
  const { id, text: name, drop, can } = keyResult;
  const takeUp = useMutation({
    mutationFn: () => takeUpKeyResult(id),
    onSuccess: () => toast(t(text.takenUp, { name })),
    onError: failed,
  });
  return (
    <li className={styles.one}>
      <div>
        <p>
          <b>{t(text.dropped)}</b> {/* A full load: readers see it too, on a page without the router. */}
          <a href={`/key-results/${id}`}>
            <s>{name}</s>
          </a>
        </p>
        {drop !== null && <DropWords drop={drop} />}
      </div>
      {can.edit && !told && (
        <Button small look="quiet" busy={takeUp.isPending} onClick={() => takeUp.mutate()}>
          {t(text.takeUp)}
        </Button>
      )}
    </li>
  );
}
