// What a value stands for, worked out from its meaning: 3,200 UV ≈ up to 3,200 people helped, where 1,000 UV ≈ 1,000 people.
import { formatNumber } from '../format-value.ts';
import { readNumber } from '../numbers/read-number.ts';
import type { Surety } from '../okr/words.ts';
import type { Lang, Text } from '../text.ts';

export const suretyNames: Record<Surety, Text> = {
  guess: { en: 'A guess', zh: '粗略估计' },
  sample: { en: 'Checked on a sample', zh: '抽样核过' },
  counted: { en: 'Counted', zh: '逐个数过' },
};

/** `per` of the unit stand for `is`; absent surety: nobody has said, so no more than a guess. */
export type Meaning = { per: number; is: string; sure?: Surety | undefined };

/** A share of `is`: its first number grows with the value; without a number it is told how many times. Source: A24. */
export function worthOf(value: number, { per, is, sure }: Meaning, lang: Lang): { worth: string; atMost: boolean } {
  const times = value / per;
  const told = firstNumber(is);
  const rounded = (number: number) => formatNumber(Number(number.toPrecision(3)), lang);
  const worth =
    told === undefined
      ? `${rounded(times)} × ${is}`
      : `${is.slice(0, told.start)}${rounded(told.value * times)}${is.slice(told.end)}`;
  return { worth, atMost: sure === undefined || sure === 'guess' };
}

function firstNumber(text: string): { start: number; end: number; value: number } | undefined {
  const match = /[0-9０-９][0-9０-９,，.．]*(?:\s*[万亿])?/.exec(text);
  if (match === null) return undefined;
  const read = readNumber(match[0], { typed: true });
  return read.ok ? { start: match.index, end: match.index + match[0].length, value: read.value } : undefined;
}
