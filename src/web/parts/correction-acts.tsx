import { useText } from '../lib/language.tsx';
import { Button } from '../kit/button.tsx';
import styles from './correction-acts.module.css';
import { readingText as text } from './reading-text.ts';

type Props = { busy: boolean; onEdit: () => void; onRemove: () => void };

/** Beside what a person wrote down: correct it, or take it back. */
export function CorrectionActs({ busy, onEdit, onRemove }: Props) {
  const t = useText();
  return (
    <span className={styles.acts}>
      <Button look="link" onClick={onEdit}>
        {t(text.edit)}
      </Button>
      <Button look="link" busy={busy} onClick={onRemove}>
        {t(text.remove)}
      </Button>
    </span>
  );
}
