// Do more people give more? The growth of the output over the growth of the people (A79).
import type { Text } from '../text.ts';
import type { Estimate } from './estimate.ts';
import { inBoth } from './in-both.ts';

/**
 * (Δoutput ÷ output before) ÷ (Δpeople ÷ people before): 1 is as much more output as people, below 1 less. From 30 to
 * 300 people with ten times the output it is 1. Undefined where nothing grew to divide by.
 */
export function marginalEfficiency(of: {
  outputBefore: number;
  outputAfter: number;
  peopleBefore: number;
  peopleAfter: number;
}): number | undefined {
  const { outputBefore, outputAfter, peopleBefore, peopleAfter } = of;
  if (outputBefore <= 0 || peopleBefore <= 0 || peopleAfter < 0 || outputAfter < 0) return undefined;
  const efficiency = (outputAfter - outputBefore) / outputBefore / ((peopleAfter - peopleBefore) / peopleBefore);
  return Number.isFinite(efficiency) ? efficiency : undefined;
}

export const marginalEfficiencyEstimate: Estimate = {
  id: 'marginal-efficiency',
  name: { en: 'Marginal efficiency', zh: '边际效率' },
  what: {
    en: 'Do ten times the people give ten times the output? 1 means as much more output as people.',
    zh: '人多了十倍，产出有没有十倍？等于 1 说明产出和人数涨得一样多。',
  },
  formula: {
    en: '(Δoutput ÷ output before) ÷ (Δpeople ÷ people before)',
    zh: '（产出增量 ÷ 原产出）÷（人数增量 ÷ 原人数）',
  },
  types: ['operations', 'other', 'delivery'],
  fields: [
    { id: 'peopleBefore', label: { en: 'People before', zh: '之前的人数' } },
    { id: 'peopleAfter', label: { en: 'People after', zh: '之后的人数' } },
    { id: 'outputBefore', label: { en: 'Output before', zh: '之前的产出' } },
    { id: 'outputAfter', label: { en: 'Output after', zh: '之后的产出' } },
  ],
  work({ peopleBefore, peopleAfter, outputBefore, outputAfter }) {
    if (peopleBefore === undefined || peopleAfter === undefined) return undefined;
    if (outputBefore === undefined || outputAfter === undefined) return undefined;
    const given = { peopleBefore, peopleAfter, outputBefore, outputAfter };
    const value = marginalEfficiency(given);
    if (value === undefined) return peopleAfter === peopleBefore ? texts.same : texts.none;
    const n = Number(value.toPrecision(2));
    return {
      figures: [{ name: this.name, value: inBoth(texts.number, { n }) }],
      sentence: inBoth(texts.said, { ...given, n }),
    };
  },
};

const texts = {
  number: { en: '{n}', zh: '{n}' },
  said: {
    en: 'Marginal efficiency {n}: output {outputBefore} → {outputAfter} with {peopleBefore} → {peopleAfter} people.',
    zh: '边际效率 {n}：产出 {outputBefore} → {outputAfter}，人数 {peopleBefore} → {peopleAfter}。',
  },
  same: { en: 'The number of people did not change: there is nothing to divide by.', zh: '人数没变，没有可除的增量。' },
  none: {
    en: 'Output and people before must be above 0, those after not below.',
    zh: '之前的产出和人数都要大于 0，之后的不能小于 0。',
  },
} satisfies Record<string, Text>;
