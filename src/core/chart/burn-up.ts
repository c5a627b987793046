// The drawing of a milestone: the weight of accepted steps over time against the plan that their due days make.
import { formatNumber } from '../format-value.ts';
import { say } from '../text.ts';
import type { Day } from '../calendar/day.ts';
import { dayAt, utc, type Zones } from '../calendar/zones.ts';
import { type ChartColours, type ChartLook, chartColours } from './chart-look.ts';
import type { ChartOption, SeriesOption } from './chart-option.ts';
import { chartWords as words } from './chart-words.ts';
import type { ChartPoint } from './key-result-line.ts';
import { labelOn, labelsAbove, labelsBeside, rowsAbove } from './labels.ts';
import { dayOf, plotOf, timeOf } from './plot.ts';
import { quiet, timeChart } from './time-chart.ts';
import { valueScale } from './value-scale.ts';
import { burnUpOnWall } from './wall-time.ts';

export type BurnUpStep = { text: string; due: Day | null; weight: number; acceptedAt: string | null };

export type BurnUp = {
  shape: 'burn-up';
  start: Day;
  end: Day;
  /** Whose days they are; absent: those of UTC. */
  zones?: Zones | undefined;
  today: Day;
  steps: readonly BurnUpStep[];
  /** In weight: corners of the plan, two points on a day where it jumps. */
  expected: readonly ChartPoint[];
  /** When the last step will be accepted: the middle, and the edges of the wide band. */
  finish: { low: Day; median: Day; high: Day } | null;
};

export function burnUpChart(given: BurnUp, look: ChartLook): ChartOption {
  const burnUp = burnUpOnWall(given);
  const { ink, ink2, ink3, seal } = chartColours[look.theme];
  const value = (number: number) => formatNumber(number, look.lang);
  const whole = wholeWeight(burnUp.steps);
  const done = doneOverTime(burnUp);
  const accepted = done.filter((point) => point.step !== undefined);
  const all = say(words.allSteps, look.lang, { value: value(whole) });
  const beside = [{ text: all, color: ink, value: whole }];
  const scale = valueScale([0, whole], whole);
  const told = accepted.map(({ at, step, value: sum }) => ({ at, text: step as string, sum }));
  const { start, end } = burnUp;
  const frame = { from: start, start, to: end, scale, value, beside: beside.map((one) => one.text), rows: 0 };
  const rows = rowsAbove(told, plotOf(frame, look), look.width < 480 ? 1 : 2);
  const plot = plotOf({ ...frame, rows }, look);
  const notes = labelsAbove(told, plot, rows);
  const now = done.at(-1) as Done;
  const pairs = (points: readonly ChartPoint[]) => points.map((point) => [timeOf(point.at), point.value]);
  return timeChart(
    {
      plot,
      value,
      series: [
        ...finishOf(burnUp, whole, chartColours[look.theme]),
        {
          ...quiet,
          id: 'all',
          lineStyle: { color: ink, width: 1, type: [4, 4] },
          data: [
            [plot.from, whole],
            [plot.to, whole],
          ],
        },
        {
          ...quiet,
          id: 'expected',
          lineStyle: { color: ink3, width: 1, type: 'solid', opacity: 0.55 },
          data: pairs(burnUp.expected),
        },
        {
          ...quiet,
          id: 'done',
          step: 'end',
          silent: false,
          emphasis: { disabled: true },
          lineStyle: { color: ink, width: 1.8 },
          data: pairs(done),
        },
        {
          ...quiet,
          id: 'now',
          symbol: 'circle',
          symbolSize: 9,
          itemStyle: { color: seal, borderColor: seal },
          data: pairs([now]),
        },
      ],
      labels: [
        ...labelOn(say(words.planned, look.lang), ink3, burnUp.expected, done, now.at, plot),
        ...labelsBeside(beside, plot),
        ...notes.flatMap(({ shown, left, row }) =>
          row === undefined ? [] : [{ text: shown, color: ink2, left, middle: plot.top - 10 - row * 18 }],
        ),
      ],
      rules: notes.map(({ at, row, sum }) => ({
        x: plot.x(at),
        from: plot.top - 2 - (row ?? 0) * 18,
        to: plot.y(sum) - 6,
        color: ink3,
      })),
      tip: (items) => {
        const point = done[items.find(({ seriesId }) => seriesId === 'done')?.dataIndex ?? -1];
        return point === undefined ? '' : `${dayOf(point.at, look)}  ${value(point.value)} / ${value(whole)}`;
      },
    },
    look,
  );
}

/** Where the last step is expected to be accepted: a wash on the line of all steps, with its middle. */
function finishOf({ finish, end }: BurnUp, whole: number, { band, ink2 }: ChartColours): SeriesOption[] {
  // What lies behind the cycle has no place on it; the table tells.
  if (finish === null || finish.low > end) return [];
  const at = (day: Day) => [timeOf(day), whole];
  return [
    {
      ...quiet,
      id: 'finish-band',
      lineStyle: { color: band, width: 12, cap: 'butt' },
      data: [at(finish.low), at(finish.high < end ? finish.high : end)],
    },
    {
      ...quiet,
      id: 'finish',
      symbol: 'circle',
      symbolSize: 7,
      itemStyle: { color: ink2 },
      data: finish.median > end ? [] : [at(finish.median)],
    },
  ];
}

export type Done = ChartPoint & { step?: string };

/** The weight that was accepted by each moment: from nothing at the start, up at each step, level to today. */
export function doneOverTime({ steps, start, end, today }: Pick<BurnUp, 'steps' | 'start' | 'end' | 'today'>): Done[] {
  let sum = 0;
  const accepted = steps
    .filter((step) => step.acceptedAt !== null)
    .toSorted((a, b) => ((a.acceptedAt as string) < (b.acceptedAt as string) ? -1 : 1))
    .map((step): Done => {
      sum += step.weight;
      const at = step.acceptedAt as string;
      return { at: at < start ? start : at, value: sum, step: step.text };
    });
  const last = accepted.at(-1)?.at ?? start;
  const until = today > end ? end : today;
  return [{ at: start, value: 0 }, ...accepted, ...(until > dayAt(last, utc) ? [{ at: until, value: sum }] : [])];
}

export function wholeWeight(steps: readonly BurnUpStep[]): number {
  return steps.reduce((sum, step) => sum + step.weight, 0);
}
