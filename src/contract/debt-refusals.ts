// Refusals about the debt register and its forecasts; `refusals.ts` lists them with all others.
import type { Text } from '../core/text.ts';

export const debtRefusals = {
  'debt-closed': {
    status: 409,
    text: {
      en: 'This item of the debt register is closed. Open it again before changing it.',
      zh: '这条技术债已经关闭。要修改，请先重新打开。',
    },
  },
  'limit-unit-clash': {
    status: 400,
    text: {
      en: 'The series counts in “{series}”, the limit in “{limit}”: one cannot be told in the other. Choose a key result of the same kind of unit, or type the limit.',
      zh: '序列的单位是「{series}」，上限的单位是「{limit}」，无法换算。请换一个单位相通的关键结果，或直接填写上限。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
