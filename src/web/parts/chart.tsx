import { yearOf } from '../lib/format.ts';
import { useEffect, useMemo, useRef } from 'react';
import { type Chart as Drawn, chartOption, chartTable } from '../../core/chart/chart.ts';
import { useLanguage } from '../lib/language.tsx';
import { onColoursChange, shownTheme } from '../lib/theme.ts';
import { ChartTwin } from './chart-twin.tsx';
import styles from './chart.module.css';

type Props = { chart: Drawn; label: string };

const year = yearOf();

/** The full drawing of a key result, and the same as a table for whoever reads rather than looks. */
export function Chart({ chart, label }: Props) {
  const { lang } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const table = useMemo(
    () => chartTable(chart, { lang, theme: 'light', width: 0, height: 0, font: '', year }),
    [chart, lang],
  );
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let stopped = false;
    let stop = () => {};
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (stopped) return;
      const { fontFamily: font } = getComputedStyle(element);
      const { show, stop: stopDrawing } = drawChart(element, (size) =>
        chartOption(chart, { ...size, lang, theme: shownTheme(), font, year }),
      );
      const forget = onColoursChange(show);
      stop = () => {
        forget();
        stopDrawing();
      };
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [chart, lang]);
  return (
    <figure className={styles.figure}>
      <div ref={box} className={styles.box} role="img" aria-label={label} />
      <ChartTwin table={table} caption={label} />
    </figure>
  );
}
