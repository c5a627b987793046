import { useState } from 'react';
import { type ChartTable, tabbed } from '../../core/chart/chart-table.ts';
import { useText } from '../lib/language.tsx';
import { Button } from '../kit/button.tsx';
import styles from './chart-twin.module.css';

type Props = { table: ChartTable; caption: string };

/** The table behind a drawing: folded away, read by whoever opens it, copied into a spreadsheet. */
export function ChartTwin({ table, caption }: Props) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  return (
    <details className={styles.twin}>
      <summary>{t({ en: 'As a table', zh: '看表格' })}</summary>
      <div className={styles.box} tabIndex={0} role="region" aria-label={caption}>
        <table className={styles.table}>
          <caption className="only-heard">{caption}</caption>
          <thead>
            <tr>
              {table.columns.map(({ name, isNumber }) => (
                <th key={name} scope="col" className={isNumber ? styles.number : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows are shown as they are and never move
              <tr key={index}>
                {row.map((cell, column) => (
                  <td
                    key={table.columns[column]?.name}
                    className={table.columns[column]?.isNumber ? styles.number : undefined}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button
        look="quiet"
        small
        onClick={() => void navigator.clipboard?.writeText(tabbed(table)).then(() => setCopied(true))}
      >
        {copied ? t({ en: 'Copied', zh: '已复制' }) : t({ en: 'Copy the table', zh: '复制表格' })}
      </Button>
    </details>
  );
}
