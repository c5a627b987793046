import { useState } from 'react';
import type { HandOver } from '../../contract/hand-overs.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useText } from '../lib/language.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { handOverText as text } from './hand-over-text.ts';
import styles from './left-behind.module.css';

/** What somebody who left still answers for, until it is handed over. */
export function LeftBehind({ of }: { of: HandOver }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const words = t(text.leftBehind, { name: of.person.name, count: of.itemCount });
  return (
    <article className={styles.row}>
      <p>{words}</p>
      <Button onClick={() => setOpen(true)}>{t(text.open)}</Button>
      {isOpen && (
        <Dialog title={words} shape="wide" onClose={() => setOpen(false)}>
          <HandOverForm of={of} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </article>
  );
}
