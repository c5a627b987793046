import { useText } from '../lib/language.tsx';
import { deputyText as text } from './deputy-text.ts';
import styles from './duty-of.module.css';

/** Whose it is, where I stand in for somebody. */
export function DutyOf({ of }: { of: { name: string } | null }) {
  const t = useText();
  return of === null ? null : <span className={styles.mark}>{t(text.dutyOf, { name: of.name })}</span>;
}
