import type { ReactNode } from 'react';
import styles from './column-strip.module.css';

type Props = {
  title: string;
  /** What the columns and their counts are. */
  heads: [string, string];
  columns: {
    key: string;
    name: string /** Under the column; the whole name is heard. */;
    short: string;
    count: number;
    shown: ReactNode;
  }[];
  note?: ReactNode;
};

/** A distribution as a strip of columns, its count above each; the chart and its table are one. */
export function ColumnStrip({ title, heads, columns, note }: Props) {
  const most = Math.max(1, ...columns.map((column) => column.count));
  return (
    <section className={styles.strip}>
      <h3>{title}</h3>
      <table aria-label={title} className={styles.columns}>
        <thead className="only-heard">
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ key, name, short, count, shown }) => (
            <tr key={key}>
              <th scope="row">
                <span className="only-heard">{name}</span>
                <span aria-hidden>{short}</span>
              </th>
              <td>
                {count === 0 ? <span className="only-heard">0</span> : shown}
                <i className={styles.bar} style={{ '--share': `${(count / most) * 100}%` }} aria-hidden />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </section>
  );
}
