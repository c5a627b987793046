import styles from './goal-sentence.module.css';

type Props = {
  text: string;
  /** Where its end stands, as the coach reads it. */
  goal: { start: number; end: number };
};

/** The goal with its end strong and the means dimmed; without means it stays as it is. */
export function GoalSentence({ text, goal: { start, end } }: Props) {
  return (
    <>
      {start > 0 && <span className={styles.means}>{text.slice(0, start)}</span>}
      {text.slice(start, end)}
      {end < text.length && <span className={styles.means}>{text.slice(end)}</span>}
    </>
  );
}
