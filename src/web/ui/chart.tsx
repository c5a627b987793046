import { useEffect, useRef } from 'react';
import { type KeyResultLine, keyResultChart } from '../../core/chart/key-result-chart.ts';
import { formatDay, formatValue } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { onColoursChange, shownTheme } from '../lib/theme.ts';
import styles from './chart.module.css';

type Props = { line: KeyResultLine; label: string };

/** The full drawing of a key result, and the same as a table for whoever reads rather than looks. */
export function Chart({ line, label }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const value = (number: number) => formatValue(number, line.unit, lang);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let stopped = false;
    let stop = () => {};
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (stopped) return;
      const drawing = drawChart(element);
      const show = () => {
        const font = getComputedStyle(element).fontFamily;
        const look = { lang, theme: shownTheme(), width: element.clientWidth, font, year: new Date().getFullYear() };
        drawing.show(keyResultChart(line, look));
      };
      show();
      const forget = onColoursChange(show);
      stop = () => {
        forget();
        drawing.stop();
      };
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [line, lang]);
  return (
    <figure className={styles.figure}>
      <div ref={box} className={styles.box} role="img" aria-label={label} />
      <details className={styles.twin}>
        <summary>{t({ en: 'As a table', zh: '看表格' })}</summary>
        <div className={styles.tableBox}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t({ en: 'Day', zh: '日期' })}</th>
                <th scope="col">{t({ en: 'Value', zh: '数值' })}</th>
                <th scope="col">{t({ en: 'Note', zh: '备注' })}</th>
              </tr>
            </thead>
            <tbody>
              {line.readings.toReversed().map((point) => (
                <tr key={point.at}>
                  <td>{formatDay(point.at, lang)}</td>
                  <td>{value(point.value)}</td>
                  <td>{noteOn(point.at, line)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function noteOn(at: string, line: KeyResultLine): string {
  const day = at.slice(0, 10);
  return line.notes
    .filter((note) => note.at.slice(0, 10) === day)
    .map((note) => note.text)
    .join(' · ');
}
