import { useQuery } from '@tanstack/react-query';
import type { CapacityShown } from '../../contract/debt.ts';
import { sayCapacity, sayRanges } from '../../core/capacity/capacity-words.ts';
import { dayAt } from '../../core/calendar/zones.ts';
import type { KeyResultLine } from '../../core/chart/key-result-line.ts';
import { type CapacityAsked, capacityQuery } from '../data/debt.ts';
import { ErrorNote } from '../kit/error-note.tsx';
import { Quiet } from '../kit/quiet.tsx';
import { formatDay } from '../lib/format.ts';
import { useText } from '../lib/language.tsx';
import { useRefusal } from '../lib/refusal.ts';
import { todayHere } from '../lib/today.ts';
import { ourDays } from '../lib/zone.ts';
import { Chart } from './chart.tsx';

const text = {
  chart: { en: '{name}: {count} readings, and the limit they grow against', zh: '{name}：{count} 条读数，以及上限' },
  noReadings: { en: 'The series has no reading yet.', zh: '这个序列还没有读数。' },
  how: {
    en: 'Both growths are told. One with under a tenth of the evidence does not widen the range.',
    zh: '两种增长都列出；证据不到一成的那种，不计入总的区间。',
  },
};

/** A series that grows against its limit, and between which days the two meet. */
export function CapacityPicture({ asked }: { asked: CapacityAsked }) {
  const t = useText();
  const { data, error } = useQuery(capacityQuery(asked));
  const refused = useRefusal(error);
  if (refused !== undefined) return <ErrorNote what={refused.what} details={refused.details} />;
  if (data === undefined) return null;
  const { forecast, points, series } = data;
  const day = (iso: string) => ({ en: formatDay(iso, 'en'), zh: formatDay(iso, 'zh') });
  return (
    <>
      <p>{t(sayCapacity(forecast, day))}</p>
      {points.length === 0 ? (
        <Quiet>{t(text.noReadings)}</Quiet>
      ) : (
        <Chart chart={courseOf(data)} label={t(text.chart, { name: series.name, count: points.length })} />
      )}
      {forecast.given && (
        <Quiet>
          {sayRanges(forecast, day)
            .map((line) => t(line))
            .join(t({ en: '. ', zh: '；' }))}
          {t({ en: '. ', zh: '。' })}
          {forecast.ranges.length > 1 && t(text.how)}
        </Quiet>
      )}
    </>
  );
}

function courseOf(shown: CapacityShown): KeyResultLine {
  const { points, series, limit, forecast } = shown;
  const zones = [...ourDays()];
  const first = points[0]?.at ?? todayHere();
  const ahead = aheadOf(shown);
  const last = ahead.at(-1);
  return {
    shape: 'line',
    unit: series.unit,
    start: dayAt(first, zones),
    end: last === undefined ? todayHere() : dayAt(last.at, zones),
    zones,
    readings: points,
    earlier: [],
    redefined: [],
    notes: [],
    keep: 'at-most',
    frozenTarget: null,
    target: limit,
    range: null,
    expected: [],
    forecast: forecast.given ? ahead : [],
    doNothing: [],
    baseline: null,
  };
}

/** A wedge from the newest reading to the first and the last day on which the limit may be met. */
function aheadOf({ points, limit, forecast }: CapacityShown): KeyResultLine['forecast'] {
  const last = points.at(-1);
  if (last === undefined || limit === null || !forecast.given) return [];
  const begin = Date.parse(last.at);
  const [main] = forecast.ranges;
  const until = forecast.to ?? forecast.sight;
  const on = (day: string, meets: string) => {
    const share = (Date.parse(day) - begin) / (Date.parse(meets) - begin);
    return last.value + (limit - last.value) * Math.min(1, Math.max(0, share));
  };
  const days = [...new Set([forecast.from, main?.middle ?? until, until])].toSorted();
  return [
    { at: last.at, low: last.value, median: last.value, high: last.value },
    ...days
      .filter((day) => day > dayAt(last.at, [...ourDays()]))
      .map((day) => ({
        at: day,
        low: on(day, forecast.to ?? `${Number(until.slice(0, 4)) + 2}${until.slice(4)}`),
        median: on(day, main?.middle ?? until),
        high: on(day, forecast.from),
      })),
  ];
}
