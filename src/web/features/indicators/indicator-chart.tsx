import type { Indicator } from '../../../contract/indicators.ts';
import type { Reading } from '../../../contract/key-results.ts';
import { type KeyResultLine, redefinitions } from '../../../core/chart/key-result-line.ts';
import { dayAt } from '../../../core/calendar/zones.ts';
import { useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { ourDays } from '../../lib/zone.ts';
import { Chart } from '../../parts/chart.tsx';
import { text } from './text.ts';

type Props = { indicator: Indicator; readings: readonly Reading[] };

/** Its whole course with the band; where it was counted by another definition a rule stands. */
export function IndicatorChart({ indicator, readings }: Props) {
  const t = useText();
  const [first] = readings;
  if (first === undefined) return null;
  const { name } = indicator;
  return (
    <Chart
      chart={courseOf(indicator, readings, dayAt(first.at, ourDays()))}
      label={t(text.chart, { name, count: readings.length })}
    />
  );
}

function courseOf({ unit, low, high }: Indicator, readings: readonly Reading[], start: string): KeyResultLine {
  const isBand = low !== null && high !== null;
  return {
    shape: 'line',
    unit,
    start,
    end: todayHere(),
    zones: [...ourDays()],
    readings: readings.map(({ at, value }) => ({ at, value })),
    earlier: [],
    redefined: redefinitions(readings),
    notes: readings.flatMap(({ at, note }) => (note === '' ? [] : [{ at, text: note }])),
    keep: low === null ? 'at-most' : 'at-least',
    frozenTarget: null,
    target: isBand ? null : (low ?? high),
    range: isBand ? { low, high } : null,
    expected: [],
    forecast: [],
    doNothing: [],
    baseline: null,
  };
}
