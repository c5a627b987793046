import type { ReactNode } from 'react';
import styles from './bars.module.css';
import { Quiet } from './quiet.tsx';
import { Section } from './section.tsx';

type Props = {
  title: string;
  /** What the two columns hold. */
  heads: [string, string];
  rows: { name: ReactNode; key: string; count: number; shown?: ReactNode }[];
  /** What a full bar is; absent: the largest count. */
  most?: number;
  note?: ReactNode;
};

/** A distribution as a table whose second column is drawn: the chart and its table are one. */
export function Bars({ title, heads, rows, most, note }: Props) {
  const full = most ?? Math.max(1, ...rows.map((row) => row.count));
  return (
    <Section title={title}>
      <table className={styles.bars} aria-label={title}>
        <thead className="only-heard">
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td>
                <span className={styles.bar} style={{ width: `${(row.count / full) * 70}%` }} aria-hidden />
                {row.shown ?? row.count}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <Quiet>{note}</Quiet>}
    </Section>
  );
}
