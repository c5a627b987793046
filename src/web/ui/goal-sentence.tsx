import { read } from '../../core/coach/parse.ts';
import styles from './goal-sentence.module.css';

/** The goal with its end strong and the means dimmed, as the coach reads it; without means it stays as it is. */
export function GoalSentence({ text }: { text: string }) {
  const strong = endOf(text);
  return (
    <>
      {strong.start > 0 && <span className={styles.means}>{text.slice(0, strong.start)}</span>}
      {text.slice(strong.start, strong.end)}
      {strong.end < text.length && <span className={styles.means}>{text.slice(strong.end)}</span>}
    </>
  );
}

/** Where the end stands: as it was read, otherwise all that follows means at the head of the sentence. */
function endOf(text: string): { start: number; end: number } {
  const { means, end } = read(text);
  if (end !== undefined) return end;
  const comma = means === undefined ? undefined : /^[，,、]\s*/.exec(text.slice(means.end));
  return means === undefined || means.start > 6 || !comma
    ? { start: 0, end: text.length }
    : { start: means.end + comma[0].length, end: text.length };
}
