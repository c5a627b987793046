// Refusals about indicators; `refusals.ts` lists them with all others.
import type { Text } from '../core/text.ts';

export const indicatorRefusals = {
  'indicator-reads': {
    status: 409,
    text: {
      en: 'This key result takes its number from an indicator. Record the value there.',
      zh: '这个关键结果的数值取自常设指标，请到常设指标页面记录。',
    },
  },
  'indicator-in-use': {
    status: 409,
    text: {
      en: '{count} {count|key result|key results} of open cycles {count|takes its|take their} readings from this indicator. Let {count|it|them} read from elsewhere first, or wait until the cycle is closed.',
      zh: '还有 {count} 个关键结果在未结束的周期里取用这个常设指标。请先为这些关键结果换用别的来源，或等周期结束。',
    },
  },
  'indicator-unit-in-use': {
    status: 409,
    text: {
      en: 'Key results count in this unit ({count}). Another unit is another indicator.',
      zh: '已有 {count} 个关键结果按这个单位取数。换一个单位，请另建一个常设指标。',
    },
  },
  'indicator-unit-measured': {
    status: 409,
    text: {
      en: 'It has {count} {count|reading|readings} in this unit. Say with `readingsStay` that {count|it keeps its number|they keep their numbers} in the new one; where the numbers would be others, add another indicator.',
      zh: '已有 {count} 条读数用的是这个单位。如果只是改写法、数值不变，请用 `readingsStay` 说明；数值会变的，请另建一个常设指标。',
    },
  },
  'indicator-archived': {
    status: 409,
    text: {
      en: 'This indicator is archived. Bring it back before changing it.',
      zh: '这个常设指标已归档。要修改，请先恢复。',
    },
  },
  'band-reversed': {
    status: 400,
    text: {
      en: 'The lower end of the band lies above the upper one.',
      zh: '区间的下限高于上限，请检查。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
