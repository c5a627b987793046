// What poor quality cost in a stretch of time: deals lost over it and hours spent on it, beside what sales spent (A34, A35).
import type { Text } from '../text.ts';
import type { Estimate } from './estimate.ts';
import { inBoth } from './in-both.ts';

export const costOfPoorQuality: Estimate = {
  id: 'cost-of-poor-quality',
  name: { en: 'Cost of poor quality', zh: '质量不好的代价' },
  what: {
    en: 'Deals lost over defects and hours spent on them, in one quarter, in your currency. Count only what somebody can show.',
    zh: '一个季度里因缺陷丢掉的单和花掉的工时，按你们的货币算。只算拿得出来的。',
  },
  formula: {
    en: 'deals lost over quality × average value + hours on defects × cost of an hour',
    zh: '因质量丢掉的单数 × 平均单值 + 花在缺陷上的工时 × 每小时成本',
  },
  types: ['quality'],
  fields: [
    { id: 'deals', label: { en: 'Deals lost over quality', zh: '因质量丢掉的单数' }, optional: true },
    { id: 'value', label: { en: 'Average value of a deal', zh: '平均单值' }, optional: true },
    { id: 'hours', label: { en: 'Hours spent on defects', zh: '花在缺陷上的工时' }, optional: true },
    { id: 'rate', label: { en: 'Cost of an hour', zh: '每小时成本' }, optional: true },
    {
      id: 'sales',
      label: { en: 'Sales and marketing', zh: '市场和销售花费' },
      optional: true,
    },
  ],
  work({ deals, value, hours, rate, sales }) {
    if ([deals, value, hours, rate, sales].some((one) => one !== undefined && one < 0)) return texts.negative;
    const lost = deals === undefined || value === undefined ? undefined : deals * value;
    const worked = hours === undefined || rate === undefined ? undefined : hours * rate;
    if (lost === undefined && worked === undefined) return undefined;
    const cost = (lost ?? 0) + (worked ?? 0);
    const parts = [
      lost === undefined ? undefined : inBoth(texts.deals, { deals: deals ?? 0, value: value ?? 0 }),
      worked === undefined ? undefined : inBoth(texts.hours, { hours: hours ?? 0, rate: rate ?? 0 }),
    ].filter((one) => one !== undefined);
    const sum: Text = { en: parts.map(({ en }) => en).join(' + '), zh: parts.map(({ zh }) => zh).join(' + ') };
    const left = lost === undefined ? texts.noDeals : worked === undefined ? texts.noHours : undefined;
    const part = sales === undefined ? undefined : (cost / sales) * 100;
    // Beside next to nothing, no share says anything.
    const share = part !== undefined && Number.isFinite(part) ? part : undefined;
    const said = inBoth(texts.cost, { cost, sum });
    const beside = share === undefined ? undefined : inBoth(texts.beside, { share: Math.round(share) });
    return {
      figures: [
        { name: this.name, value: inBoth(texts.number, { n: cost }) },
        ...(share === undefined
          ? []
          : [{ name: texts.shareName, value: inBoth(texts.percent, { n: Math.round(share) }) }]),
      ],
      sentence: joined([said, beside, left]),
    };
  },
};

const texts = {
  number: { en: '{n}', zh: '{n}' },
  percent: { en: '{n}%', zh: '{n}%' },
  deals: { en: '{deals} lost deals × {value}', zh: '丢 {deals} 单 × {value}' },
  hours: { en: '{hours} h × {rate}', zh: '{hours} 小时 × {rate}' },
  cost: { en: 'Poor quality cost {cost} in the quarter: {sum}.', zh: '这个季度质量不好的代价是 {cost}：{sum}。' },
  beside: { en: 'That is {share}% of what marketing and sales spent.', zh: '相当于同期市场和销售花费的 {share}%。' },
  noDeals: { en: 'Lost deals are not counted.', zh: '未计入丢单。' },
  noHours: { en: 'Hours are not counted.', zh: '未计入工时。' },
  shareName: { en: 'Of what marketing and sales spent', zh: '占市场和销售花费' },
  negative: { en: 'None of these can be below 0.', zh: '这些数都不能小于 0。' },
} satisfies Record<string, Text>;

function joined(parts: readonly (Text | undefined)[]): Text {
  const said = parts.filter((one) => one !== undefined);
  return { en: said.map(({ en }) => en).join(' '), zh: said.map(({ zh }) => zh).join('') };
}
