import type { ReactNode } from 'react';
import { formatAge } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import styles from './saved-meanwhile.module.css';
import { text } from './text.ts';

type Props = {
  by: { name: string } | null;
  at: string;
  /** What they wrote. */
  children: ReactNode;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Somebody else saved while I was writing: both are there, and I choose. */
export function SavedMeanwhile({ by, at, children, onKeepMine, onTakeTheirs }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <div className={styles.meanwhile} role="alert">
      <p>{t(text.meanwhile, { name: by?.name ?? t(text.somebody), age: formatAge(at, lang) })}</p>
      <blockquote>{children}</blockquote>
      <Buttons>
        <Button small onClick={onKeepMine}>
          {t(text.keepMine)}
        </Button>
        <Button small look="quiet" onClick={onTakeTheirs}>
          {t(text.takeTheirs)}
        </Button>
      </Buttons>
    </div>
  );
}
