import { lazy, type ReactNode, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '../lib/language.tsx';
import type { WhyAsk } from '../data/why.ts';
import styles from './asked-why.module.css';

const WhyDialog = lazy(() => import('./why-dialog.tsx').then((module) => ({ default: module.WhyDialog })));

type Props = {
  ask: WhyAsk;
  /** What the number is, for the sheet and for those who only hear the number. */
  title: string;
  children: ReactNode;
};

/** A number that can be asked why it is what it is; the server tells. */
export function AskedWhy({ ask, title, children }: Props) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.number}
        title={t({ en: 'Why this number?', zh: '为什么是这个数？' })}
        onClick={() => setOpen(true)}
      >
        {children}
        <span className="only-heard"> {title}</span>
      </button>
      {isOpen &&
        // Beside the page, not in the table the number stands in, whose look it would take on.
        createPortal(
          <Suspense>
            <WhyDialog ask={ask} title={title} onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
