// The gate decides whether data can carry a forecast at all; every check is shown, and one failed check means no number.
import { dayOfCycle, type Period, zonesOf } from '../calendar/cycle.ts';
import { type Day, daysBetween } from '../calendar/day.ts';
import { dayAt, type Zones } from '../calendar/zones.ts';
import type { Text } from '../text.ts';
import { inOrder, type Reading } from '../standing/reading.ts';
import { fill } from '../standing/trace.ts';
import { intervalOf, type Point, pointsOf } from './model.ts';

export type GateCode =
  | 'too-few'
  | 'uneven'
  | 'stale'
  | 'definition-changed'
  | 'cycle-ending'
  | 'manual-too-few'
  | 'event'
  | 'too-few-cases'
  | 'too-few-steps'
  | 'too-bunched'
  | 'missed-lately'
  | 'never-moved';

export type GateCheck = { code: GateCode; ok: boolean; text: Text };

export type GateInput = {
  readings: readonly Reading[];
  cycle: Period;
  today: Day;
  /** Days between readings as the source promises; absent: told from the readings, which must then be regular. */
  everyDays?: number | undefined;
  /** The day the metric's definition (query hash) last changed; readings before it are of another metric. */
  definedSince?: Day | undefined;
  event?: EventAhead | undefined;
};

/** Somebody said on the day `at` that something ahead will change the course; once `until` has passed it is over. */
export type EventAhead = { at: string; note: string; until?: Day | null | undefined };

export const gateLimits = { inCycle: 6, inTotal: 8, manual: 8, cycleLeft: 0.15 } as const;

/** The readings a forecast may use (of the present definition, not later than today), and every check in the order shown. */
export function gate(input: GateInput): { points: Point[]; checks: GateCheck[] } {
  const { cycle, today, definedSince } = input;
  const zones = zonesOf(cycle);
  const known = input.readings.filter((reading) => dayAt(reading.at, zones) <= today);
  const readings = definedSince ? known.filter((reading) => dayAt(reading.at, zones) >= definedSince) : known;
  const points = pointsOf(readings, zones);
  const inCycle = pointsOf(
    readings.filter((reading) => dayAt(reading.at, zones) >= cycle.start),
    zones,
  ).length;
  const enough = inCycle >= gateLimits.inCycle || points.length >= gateLimits.inTotal;
  const values = { inCycle, total: points.length };
  const checks: GateCheck[] = [
    gateCheck('too-few', enough, { ...values, needCycle: gateLimits.inCycle, needTotal: gateLimits.inTotal }),
    gateCheck('uneven', input.everyDays !== undefined || isRegular(points), {}),
    staleCheck(readings, points, input),
    definitionCheck(pointsOf(known, zones).length, enough, input),
    cycleCheck(cycle, today),
    manualCheck(readings),
    eventCheck(input.event, today, zones),
  ];
  return { points, checks };
}

/** Seven of ten gaps lie within half of the usual gap. */
function isRegular(points: readonly Point[]): boolean {
  const usual = intervalOf(points);
  if (usual === undefined) return false;
  const gaps = points.slice(1).map((point, i) => point.day - (points[i] as Point).day);
  return gaps.filter((gap) => Math.abs(gap - usual) <= usual / 2).length >= gaps.length * 0.7;
}

function staleCheck(
  readings: readonly Reading[],
  points: readonly Point[],
  { everyDays, today, cycle }: GateInput,
): GateCheck {
  const last = inOrder(readings).at(-1);
  const read = last && dayAt(last.at, zonesOf(cycle));
  const interval = everyDays ?? intervalOf(points) ?? 7;
  const age = read === undefined ? Number.POSITIVE_INFINITY : daysBetween(read, today);
  // A day of grace, so that a daily source read yesterday evening is not stale tonight.
  return gateCheck('stale', age <= 2 * interval + 1, { at: read ?? '–' });
}

/** A new definition is fine once enough was read under it. */
function definitionCheck(known: number, enough: boolean, { definedSince, readings, cycle }: GateInput): GateCheck {
  const zones = zonesOf(cycle);
  const isChanged = definedSince !== undefined && readings.some((reading) => dayAt(reading.at, zones) < definedSince);
  return gateCheck('definition-changed', !isChanged || enough, { at: definedSince ?? '', known });
}

function cycleCheck(cycle: Period, today: Day): GateCheck {
  const { day, of } = dayOfCycle(cycle, today);
  return gateCheck('cycle-ending', (of - day) / of >= gateLimits.cycleLeft, { left: Math.max(0, of - day), of });
}

function manualCheck(readings: readonly Reading[]): GateCheck {
  const isManual = isManualOnly(readings);
  return gateCheck('manual-too-few', !isManual || readings.length >= gateLimits.manual, { n: readings.length });
}

/** Nothing but values somebody typed. */
export function isManualOnly(readings: readonly Reading[]): boolean {
  return readings.length > 0 && readings.every((reading) => reading.source === 'manual');
}

/** Fails while somebody's announced event is ahead; with their words. */
export function eventCheck(event: GateInput['event'], today: Day, zones: Zones): GateCheck {
  const ok = !event || isOver(event, today);
  const { text } = gateCheck('event', ok, { at: event ? dayAt(event.at, zones) : '', note: event?.note ?? '' });
  const until = event?.until && !ok ? fill(untilText, { until: event.until }) : { en: '', zh: '' };
  return { code: 'event', ok, text: { en: text.en + until.en, zh: text.zh + until.zh } };
}

/** The day until which an event was expected to matter has passed: the forecast comes back by itself. */
export function isOver({ until }: EventAhead, today: Day): boolean {
  return typeof until === 'string' && until < today;
}

export function gateCheck(code: GateCode, ok: boolean, values: Record<string, string | number>): GateCheck {
  return { code, ok, text: fill(texts[code][ok ? 'yes' : 'no'], values) };
}

const texts: Record<GateCode, { yes: Text; no: Text }> = {
  'too-few': {
    yes: {
      en: '{inCycle} {inCycle|reading|readings} in this cycle, {total} in total.',
      zh: '本周期有 {inCycle} 个读数，总共 {total} 个。',
    },
    no: {
      en: 'Not enough data: {inCycle} {inCycle|reading|readings} in this cycle ({needCycle} needed) and {total} in total ({needTotal} needed).',
      zh: '数据不足：本周期只有 {inCycle} 个读数（需要 {needCycle} 个），总共 {total} 个（需要 {needTotal} 个）。',
    },
  },
  uneven: {
    yes: { en: 'Readings come at a steady interval.', zh: '读数间隔稳定。' },
    no: { en: 'Readings do not come at a steady interval.', zh: '读数间隔不稳定。' },
  },
  stale: {
    yes: { en: 'The source is fresh: last read {at}.', zh: '数据源正常，最近一次读数在 {at}。' },
    no: { en: 'The source is stale: last read {at}.', zh: '数据源久未更新，最近一次读数在 {at}。' },
  },
  'definition-changed': {
    yes: { en: 'Enough readings under one definition.', zh: '同一定义下的读数足够。' },
    no: {
      en: 'The metric was redefined on {at}; there are too few readings since.',
      zh: '指标定义在 {at} 改过，之后的读数还太少。',
    },
  },
  'cycle-ending': {
    yes: { en: '{left} of {of} days are left.', zh: '周期共 {of} 天，还剩 {left} 天。' },
    no: {
      en: 'Only {left} of {of} days are left: the readings themselves say more than a forecast.',
      zh: '周期共 {of} 天，只剩 {left} 天：直接看读数，比预测更说明问题。',
    },
  },
  'manual-too-few': {
    yes: {
      en: 'Not all values were typed by hand, or there are at least 8.',
      zh: '读数不全靠手动填写，或已有至少 8 个。',
    },
    no: {
      en: 'All {n} {n|value was|values were} typed by hand; 8 are needed.',
      zh: '{n} 个读数全是手动填写的，至少需要 8 个。',
    },
  },
  event: {
    yes: { en: 'Nobody has announced an event that will change the course.', zh: '没有人提出会改变走势的事件。' },
    no: {
      en: 'Turned off on {at}, because an event will change the course: {note}',
      zh: '{at} 起关闭预测，因为有事件会改变走势：{note}',
    },
  },
  'too-few-cases': {
    yes: { en: '{cases} cases in all readings.', zh: '全部读数共有 {cases} 个样本。' },
    no: {
      en: 'Too few cases to tell a share: {cases} in all readings, {need} are needed.',
      zh: '样本太少，看不出比率：全部读数只有 {cases} 个样本，需要 {need} 个。',
    },
  },
  'too-few-steps': {
    yes: { en: 'Something came in {some} of {all} steps.', zh: '{all} 步里有 {some} 步有新增。' },
    no: {
      en: 'Something came in only {some} of {all} steps between readings, {need} are needed: how much comes at once cannot be told yet.',
      zh: '读数之间的 {all} 步里，只有 {some} 步有新增，至少需要 {need} 步：还看不出一次会增加多少。',
    },
  },
  'too-bunched': {
    yes: { en: 'Events do not come all at once.', zh: '事件没有过度扎堆。' },
    no: {
      en: 'Events come in bunches: they scatter {times} times as much as chance would have it, and no rate can be carried on from that.',
      zh: '事件扎堆出现：波动是随机发生时的 {times} 倍，无法按速率推算。',
    },
  },
  'missed-lately': {
    yes: { en: 'Not all of the last four readings were a surprise.', zh: '最近 4 个读数并非全都出乎预料。' },
    no: {
      en: 'Each of the last {n} readings lay outside what those before it led to expect: something is going on that the readings cannot tell yet.',
      zh: '最近 {n} 个读数都落在此前预期的区间之外：正在发生的变化，读数还说明不了。',
    },
  },
  'never-moved': {
    yes: { en: 'The value has moved.', zh: '数值有过变化。' },
    no: {
      en: 'Every reading was the same: how far the value may move cannot be told yet.',
      zh: '每次读数都一样：还看不出数值可能变动多少。',
    },
  },
};

const untilText: Text = { en: ' (until {until})', zh: '（到 {until} 为止）' };
