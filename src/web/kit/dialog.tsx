import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../lib/language.tsx';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { Icon } from './icon.tsx';

type Props = {
  title: ReactNode;
  onClose: () => void;
  /** `side` is a sheet at the right edge; `wide` for tables and charts. */
  shape?: 'normal' | 'wide' | 'side';
  children: ReactNode;
};

/** Mount it to open it. The platform keeps the focus inside, closes on Escape and gives it back. */
export function Dialog({ title, onClose, shape = 'normal', children }: Props) {
  const t = useText();
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    // A dialog to write in begins in its first field, any other at its top.
    dialog?.querySelector<HTMLElement>(`.${styles.body} :is(input:not([type=checkbox]), textarea, select)`)?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className={classNames(styles.dialog, shape === 'wide' && styles.wide, shape === 'side' && styles.side)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === box.current && isOutside(event)) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <Button look="quiet" icon aria-label={t({ en: 'Close', zh: '关闭' })} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

/** A press on the veil also targets the dialog; only the rectangle tells them apart. */
function isOutside(event: React.MouseEvent<HTMLDialogElement>): boolean {
  const edge = event.currentTarget.getBoundingClientRect();
  return (
    event.clientX < edge.left || event.clientX > edge.right || event.clientY < edge.top || event.clientY > edge.bottom
  );
}
