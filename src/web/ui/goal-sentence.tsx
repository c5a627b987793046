import { read } from '../../core/coach/parse.ts';
import styles from './goal-sentence.module.css';

/** The goal with its end strong and the means dimmed, as the coach reads it; without means it stays as it is. */
export function GoalSentence({ text }: { text: string }) {
  const { means, end } = read(text);
  if (means === undefined || end === undefined) return text;
  return (
    <>
      {end.start > 0 && <span className={styles.means}>{text.slice(0, end.start)}</span>}
      {text.slice(end.start, end.end)}
      {end.end < text.length && <span className={styles.means}>{text.slice(end.end)}</span>}
    </>
  );
}
