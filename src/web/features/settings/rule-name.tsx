import type { Rule } from '../../../core/coach/rules/rule.ts';
import { useText } from '../../lib/language.tsx';
import styles from './rule-name.module.css';

/** A rule as people know it: its question, and its id for the file. */
export function RuleName({ rule }: { rule: Rule }) {
  const t = useText();
  return (
    <>
      {t(rule.ask)}
      <code className={styles.id}>{rule.id}</code>
    </>
  );
}
