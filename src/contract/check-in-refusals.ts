// Refusals about readings and check-ins; `refusals.ts` lists them with all others.
import type { Text } from '../core/text.ts';

export const checkInRefusals = {
  'confidence-reason-missing': {
    status: 400,
    text: {
      en: 'Your confidence moved from {from} to {to}. One sentence on why, please.',
      zh: '信心从 {from} 变到了 {to}，请用一句话说明原因。',
    },
  },
  'problem-kind-missing': {
    status: 400,
    text: { en: 'What kind of problem is it? Choose one.', zh: '这是哪一类问题？请选一个。' },
  },
  'checked-in-meanwhile': {
    status: 409,
    text: {
      en: 'Somebody checked in on this meanwhile. Yours is kept here; read theirs, then decide.',
      zh: '你写的时候，已有人更新过这一项。你写的还在，看过对方的内容再决定。',
    },
  },
  'snooze-day': {
    status: 400,
    text: {
      en: 'It can be put off until tomorrow or for up to 14 days.',
      zh: '最早推迟到明天，最多推迟 14 天。',
    },
  },
  'reading-in-future': {
    status: 400,
    text: {
      en: 'A reading cannot lie in the future. Choose today or earlier.',
      zh: '读数时间不能在未来，请选今天或更早。',
    },
  },
  'after-cycle-end': {
    status: 400,
    text: {
      en: 'The cycle ended on {end}, and nothing later counts in it. Say how it was on that day or before.',
      zh: '周期已于 {end} 结束，之后的进展和数值不计入。请按当天或更早的日期填写。',
    },
  },
  'reading-empty': {
    status: 400,
    text: { en: 'Enter a value, or a numerator and a denominator.', zh: '请填写数值，或填写分子和分母。' },
  },
  'denominator-negative': {
    status: 400,
    text: {
      en: 'The denominator is below zero; a count of all cannot be.',
      zh: '分母小于零，总数不可能是负的。',
    },
  },
  'value-and-counts': {
    status: 400,
    text: {
      en: 'The counts give {counted}, the value says {value}. Send one of the two, or both so that they agree.',
      zh: '按分子分母算出来是 {counted}，填写的数值是 {value}。请只填其中一种，或让两者一致。',
    },
  },
  'denominator-zero': {
    status: 400,
    text: { en: 'The denominator is zero, so there is no ratio to record.', zh: '分母为零，无法得出比率。' },
  },
} satisfies Record<string, { status: number; text: Text }>;
