import type { ReactNode } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import { cycleName } from '../../parts/cycle.ts';
import { useLanguage } from '../../lib/language.tsx';
import { Table } from '../../kit/table.tsx';
import styles from './cycle-table.module.css';

export type Row = { key: string; name: ReactNode; cells: ReadonlyMap<string, ReactNode> };

type Props = { head: string; cycles: readonly Cycle[]; rows: readonly Row[] };

/** Rows over cycles, the oldest at the left; wide ones are scrolled sideways, by keyboard too. */
export function CycleTable({ head, cycles, rows }: Props) {
  const { lang } = useLanguage();
  return (
    <Table label={head} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {cycles.map((cycle) => (
            <th key={cycle.id} scope="col">
              {cycleName(cycle.name, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            {cycles.map((cycle) => (
              <td key={cycle.id}>{row.cells.get(cycle.id) ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
