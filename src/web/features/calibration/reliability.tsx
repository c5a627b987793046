import type { Calibration } from '../../../core/standing/calibration.ts';
import { formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Table } from '../../kit/table.tsx';
import styles from './reliability.module.css';
import { text } from './text.ts';

type Props = { rows: Calibration['rows']; n: number };

/** Below this many in a row, its share is chance. */
const fewInRow = 5;

/** Said against reached, beside the line where both agree; the table under it says the same. */
export function Reliability({ rows, n }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const most = Math.max(...rows.map((row) => row.said));
  return (
    <>
      <figure className={styles.figure}>
        <div className={styles.plot} role="img" aria-label={t(text.label, { count: n })}>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
            <path className={styles.frame} d="M0 0V100H100" />
            <path className={styles.agree} d="M0 100L100 0" />
          </svg>
          {rows.map((row) => (
            <i
              key={row.confidence}
              className={row.said < fewInRow ? styles.faint : styles.dot}
              style={{
                '--x': `${row.confidence * 10}%`,
                '--y': `${100 - row.share * 100}%`,
                '--size': `${8 + Math.sqrt(row.said / most) * 14}px`,
              }}
            />
          ))}
          <span className={styles.up} aria-hidden>
            {t(text.reachedAxis)} 100%
          </span>
          <span className={styles.right} aria-hidden>
            {t(text.saidAxis)} 10
          </span>
        </div>
        <figcaption>{t(text.pictureHow)}</figcaption>
      </figure>
      <Table label={t(text.picture)} className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(text.said)}</th>
            <th scope="col">{t(text.count)}</th>
            <th scope="col">{t(text.reached)}</th>
            <th scope="col">{t(text.share)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.confidence}>
              <th scope="row">{row.confidence}</th>
              <td>{row.said}</td>
              <td>{row.hit}</td>
              <td>
                {formatShare(row.share, lang)} {row.said < fewInRow && <small>{t(text.tooFew)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
