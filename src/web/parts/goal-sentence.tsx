import styles from './goal-sentence.module.css';
import { endOf } from './means-and-end.ts';

/** The goal with its end strong and the means dimmed, as the coach reads it; without means it stays as it is. */
export function GoalSentence({ text }: { text: string }) {
  const { start, end } = endOf(text);
  return (
    <>
      {start > 0 && <span className={styles.means}>{text.slice(0, start)}</span>}
      {text.slice(start, end)}
      {end < text.length && <span className={styles.means}>{text.slice(end)}</span>}
    </>
  );
}
