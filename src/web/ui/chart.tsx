import { useEffect, useRef } from 'react';
import { formatDay, formatValue } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { onColoursChange } from '../lib/theme.ts';
import styles from './chart.module.css';
import { type ChartColours, type ChartData, chartOption, valueRange } from './chart-option.ts';

type Props = { data: ChartData; unit: string; label: string };

/** The full drawing of a key result, and the same as a table for whoever reads rather than looks. */
export function Chart({ data, unit, label }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const value = (number: number) => formatValue(number, unit, lang);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let stopped = false;
    let stop = () => {};
    const words = {
      value: (number: number) => formatValue(number, unit, lang),
      day: (iso: string) => formatDay(iso.slice(0, 10), lang),
      target: (text: string) => (lang === 'zh' ? `目标 ${text}` : `target ${text}`),
      newTarget: (text: string) => (lang === 'zh' ? `现改为 ${text}` : `now ${text}`),
      width: element.clientWidth - 160,
      doNothing: lang === 'zh' ? '什么都不做' : 'do nothing',
    };
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (stopped) return;
      const drawing = drawChart(element);
      const show = () => {
        const { low, high } = valueRange(data);
        const style = getComputedStyle(element);
        const option = chartOption(data, coloursOf(style), words, style.fontFamily);
        drawing.show({ ...option, yAxis: { ...(option.yAxis as object), min: low, max: high } });
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
  }, [data, unit, lang]);
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
              {data.readings.toReversed().map((point) => (
                <tr key={point.at}>
                  <td>{formatDay(point.at, lang)}</td>
                  <td>{value(point.value)}</td>
                  <td>{noteOn(point.at, data)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function noteOn(at: string, data: ChartData): string {
  const day = at.slice(0, 10);
  return data.notes
    .filter((note) => note.at.slice(0, 10) === day)
    .map((note) => note.text)
    .join(' · ');
}

function coloursOf(style: CSSStyleDeclaration): ChartColours {
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: read('ink'),
    ink2: read('ink2'),
    ink3: read('ink3'),
    hair: read('hair'),
    band: read('band'),
    seal: read('seal'),
    paper: read('paper'),
  };
}
