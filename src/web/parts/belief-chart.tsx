import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { todayHere } from '../lib/today.ts';
import styles from './belief-chart.module.css';

/** One confidence that was said, with the sentence that came with it. */
export type Belief = { at: string; confidence: number; reason: string };

type Props = { beliefs: readonly Belief[]; start: string; end: string; label: string };

const marks = [0, 5, 10];

/** Confidence 0–10 over the cycle as a line of steps: it holds until somebody says another. A table says the same. */
export function BeliefChart({ beliefs, start, end, label }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const said = beliefs.toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const from = Date.parse(start);
  const span = Math.max(1, Date.parse(end) + 86_400_000 - from);
  const x = (at: number) => Math.min(100, Math.max(0, ((at - from) / span) * 100));
  const y = (confidence: number) => 100 - confidence * 10;
  const last = said.at(-1);
  const today = Math.max(Date.parse(todayHere()), Date.parse(last?.at ?? start));
  const path = said
    .map(
      ({ at, confidence }, index) =>
        `${index === 0 ? 'M' : 'H'}${x(Date.parse(at))}${index === 0 ? ' ' : 'V'}${y(confidence)}`,
    )
    .join('');
  return (
    <figure className={styles.figure}>
      <div className={styles.plot} role="img" aria-label={label}>
        {marks.map((mark) => (
          <span key={mark} className={styles.mark} style={{ '--share': String(y(mark) / 100) }} aria-hidden>
            {mark}
          </span>
        ))}
        <div className={styles.area}>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
            {marks.map((mark) => (
              <path key={mark} className={styles.grid} d={`M0 ${y(mark)}H100`} />
            ))}
            {last !== undefined && <path className={styles.line} d={`${path}H${x(today)}`} />}
          </svg>
          {said.map(({ at, confidence, reason }) => (
            <i
              key={at}
              className={at === last?.at ? styles.now : styles.dot}
              style={{ '--x': `${x(Date.parse(at))}%`, '--y': `${y(confidence)}%` }}
              title={`${formatDay(at, lang)} · ${confidence}${reason === '' ? '' : ` · ${reason}`}`}
            />
          ))}
        </div>
      </div>
      <details className={styles.twin}>
        <summary>{t({ en: 'As a table', zh: '看表格' })}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t({ en: 'Day', zh: '日期' })}</th>
              <th scope="col">{t({ en: 'Confidence', zh: '信心' })}</th>
              <th scope="col">{t({ en: 'Why it moved', zh: '为什么变了' })}</th>
            </tr>
          </thead>
          <tbody>
            {said.toReversed().map(({ at, confidence, reason }) => (
              <tr key={at}>
                <td>{formatDay(at, lang)}</td>
                <td>{confidence}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
