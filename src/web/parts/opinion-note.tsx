import { type Evidence, evidenceOf, kindOf } from '../../core/okr/evidence.ts';
import { useText } from '../lib/language.tsx';
import { evidenceText as text } from './evidence-text.ts';
import styles from './opinion-note.module.css';

/** Marks what is being typed where its words feel and nothing stands behind them. */
export function OpinionNote({ of }: { of: Partial<Evidence> & { text: string } }) {
  const t = useText();
  return kindOf(evidenceOf(of)) === 'opinion' && <p className={styles.opinion}>{t(text.isOpinion)}</p>;
}
