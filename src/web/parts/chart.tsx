import { yearOf } from '../lib/format.ts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Chart as Drawn, chartOption, chartTable } from '../../core/chart/chart.ts';
import { useLanguage } from '../lib/language.tsx';
import { onColoursChange, shownTheme } from '../lib/theme.ts';
import { ChartTwin } from './chart-twin.tsx';
import styles from './chart.module.css';
import { StillChart } from './still-chart.tsx';

type Props = { chart: Drawn; label: string; still?: Parameters<typeof StillChart>[0]['still'] };

const year = yearOf();

/**
 * The full drawing of a key result, and the same as a table for whoever reads rather than looks. The server's picture
 * stands there at once; once somebody points at it, the one that answers takes its place. Without such a picture it answers at once.
 */
export function Chart({ chart, label, still }: Props) {
  const { lang } = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [isPointedAt, setPointedAt] = useState(still === undefined);
  const [isLive, setLive] = useState(false);
  const table = useMemo(
    () => chartTable(chart, { lang, theme: 'light', width: 0, height: 0, font: '', year }),
    [chart, lang],
  );
  useEffect(() => {
    const element = box.current;
    if (element === null || !isPointedAt) return;
    let stopped = false;
    let stop = () => {};
    void import('./draw-chart.ts').then(({ drawChart }) => {
      if (stopped) return;
      const { fontFamily: font } = getComputedStyle(element);
      const { show, stop: stopDrawing } = drawChart(element, (size) =>
        chartOption(chart, { ...size, lang, theme: shownTheme(), font, year }),
      );
      const forget = onColoursChange(show);
      setLive(true);
      stop = () => {
        forget();
        stopDrawing();
      };
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [chart, lang, isPointedAt]);
  return (
    <figure className={styles.figure}>
      <div
        className={styles.box}
        role="img"
        aria-label={label}
        onPointerEnter={() => setPointedAt(true)}
        onPointerDown={() => setPointedAt(true)}
      >
        {!isLive && still !== undefined && <StillChart still={still} />}
        <div ref={box} className={styles.live} />
      </div>
      <ChartTwin table={table} caption={label} />
    </figure>
  );
}
