import type { ReactNode } from 'react';
import { useText } from '../lib/language.tsx';
import { Dialog } from '../kit/dialog.tsx';
import styles from './menu-sheet.module.css';
import { text } from './text.ts';

/** The navigation on narrow screens. */
export function MenuSheet({ onClose, children }: { onClose: () => void; children: ReactNode }) {
  const t = useText();
  return (
    <Dialog title={t(text.menu)} shape="side" onClose={onClose}>
      <div className={styles.menu}>{children}</div>
    </Dialog>
  );
}
