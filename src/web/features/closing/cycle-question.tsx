import { useQuery } from '@tanstack/react-query';
import { cycleQuestionQuery, type Whose } from '../../data/overviews.ts';
import { useText } from '../../lib/language.tsx';
import styles from './cycle-question.module.css';

/** What the cycle says at its end: a question to begin with, and what it rests on. Nothing before. */
export function CycleQuestion({ cycleId, whose }: { cycleId: string; whose: Whose }) {
  const t = useText();
  const told = useQuery(cycleQuestionQuery(cycleId, whose)).data;
  if (told === undefined || told.says === 'too-early') return null;
  return (
    <section className={styles.question} aria-label={t(told.question)}>
      <p>{t(told.question)}</p>
      <small>{t(told.rests)}</small>
    </section>
  );
}
