// What a capacity forecast says, in words: the days and how sure they are, or why there are none.
import type { Text } from '../text.ts';
import { sayAll } from '../text.ts';
import type { CapacityForecast, CapacityReason, Growth } from './capacity-forecast.ts';

export const growthNames: Record<Growth, Text> = {
  linear: { en: 'linear', zh: '线性增长' },
  exponential: { en: 'exponential', zh: '指数增长' },
};

/** `day`: tells a day as the page does. */
type Said = (day: string) => Text;

export function sayCapacity(forecast: CapacityForecast, day: Said): Text {
  if (!forecast.given) return sayNone(forecast, day);
  return between(forecast, day, {
    both: {
      en: 'The limit is met between {from} and {to}, four times of five.',
      zh: '预计在 {from}—{to} 之间触及上限（八成把握）。',
    },
    open: {
      en: 'The limit is met from {from} on; the latest day is not in sight.',
      zh: '预计最早在 {from} 触及上限，最晚到什么时候还看不出来。',
    },
  });
}

/** One line for each growth, the likelier first. */
export function sayRanges(forecast: CapacityForecast & { given: true }, day: Said): Text[] {
  return forecast.ranges.map((range) => {
    const days = between(range, day, {
      both: { en: '{from} to {to}', zh: '{from}—{to}' },
      open: { en: 'from {from} on', zh: '{from} 起' },
    });
    const share = Math.round(100 * range.weight);
    const weight = { en: `${share}% of the evidence`, zh: `占证据的 ${share}%` };
    const name = growthNames[range.growth];
    return { en: `If growth is ${name.en}: ${days.en} (${weight.en})`, zh: `按${name.zh}：${days.zh}（${weight.zh}）` };
  });
}

function sayNone({ reason, steps, needed, day: reached }: CapacityForecast & { given: false }, day: Said): Text {
  const at = reached === null ? { en: '', zh: '' } : day(reached);
  const words = reasons[reason];
  return { en: sayAll(words, { steps, needed, day: at.en }).en, zh: sayAll(words, { steps, needed, day: at.zh }).zh };
}

function between(
  { from, to }: { from: string; to: string | null },
  day: Said,
  words: Record<'both' | 'open', Text>,
): Text {
  const [first, last] = [day(from), to === null ? undefined : day(to)];
  const pattern = last === undefined ? words.open : words.both;
  return {
    en: sayAll(pattern, { from: first.en, to: last?.en ?? '' }).en,
    zh: sayAll(pattern, { from: first.zh, to: last?.zh ?? '' }).zh,
  };
}

const reasons: Record<CapacityReason, Text> = {
  'too-few': {
    en: 'No date yet: {steps} {steps|reading|readings} of {needed} that a growth takes.',
    zh: '还给不出日期：看增长至少要 {needed} 条读数，现在有 {steps} 条。',
  },
  uneven: {
    en: 'No date: the readings leave too many gaps to see a growth in them.',
    zh: '给不出日期：读数断断续续，看不出增长。',
  },
  'no-growth': {
    en: 'Not reached in sight: the readings show no growth that chance alone would not.',
    zh: '看不到触及上限的一天：读数里没有明确的增长，可能只是波动。',
  },
  'not-in-sight': {
    en: 'Not reached in sight: at this growth the limit lies further ahead than the readings can tell.',
    zh: '看不到触及上限的一天：按现在的增长，上限还在这些读数能预见的范围之外。',
  },
  reached: { en: 'The limit has been met since {day}.', zh: '{day} 已经触及上限。' },
  'no-limit': { en: 'No date: there is no measured limit yet.', zh: '给不出日期：还没有实测的上限。' },
};
