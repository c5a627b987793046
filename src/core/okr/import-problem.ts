// Why a line of a pasted table is not read, each with its words.
import type { Text } from '../text.ts';

export const importProblems = [
  'no-time',
  'time-not-read',
  'time-two-ways',
  'no-value',
  'value-not-read',
  'value-two-ways',
  'too-many-cells',
  'in-future',
  'after-cycle',
  'twice',
  'known',
] as const;
export type ImportProblem = (typeof importProblems)[number];

/** `{said}` is what stands in the line. */
export const importProblemTexts: Record<ImportProblem, Text> = {
  'no-time': { en: 'The date is missing.', zh: '缺少日期。' },
  'time-not-read': {
    en: '“{said}” is not a date Crux reads. Write it as 2026-11-16.',
    zh: '看不懂日期“{said}”，请写成 2026-11-16。',
  },
  'time-two-ways': {
    en: 'The date can be read in more than one way: {said}. Write it as 2026-11-16.',
    zh: '这个日期不止一种读法：{said}。请写成 2026-11-16。',
  },
  'no-value': {
    en: 'The number is missing. An empty cell is a gap, not a zero.',
    zh: '缺少数值。空单元格视为缺失，不算 0。',
  },
  'value-not-read': {
    en: '“{said}” is not a number. Write digits with a point, such as 1234.5.',
    zh: '“{said}”不是数值，请写成 1234.5 这样的数字。',
  },
  'value-two-ways': {
    en: 'The number can be read in two ways: {said}. Write it without the comma, or with a decimal point, such as 1234.5.',
    zh: '这个数有两种读法：{said}。请去掉逗号，或用小数点书写，例如 1234.5。',
  },
  'too-many-cells': {
    en: 'The line has more cells than the table has columns: “{said}”. A number with a decimal comma needs quotes, or semicolons between the columns.',
    zh: '这一行的格子比列多：“{said}”。带小数逗号的数要加引号，或者用分号分列。',
  },
  'in-future': { en: '{said} lies in the future.', zh: '{said} 是将来的日期。' },
  'after-cycle': {
    en: '{said} lies after the last day of the cycle, so it would not count.',
    zh: '{said} 在周期最后一天之后，不会计入。',
  },
  twice: { en: '{said} stands in an earlier line already.', zh: '{said} 在前面的行里已经有了。' },
  known: { en: 'There is a reading of {said} already; it stays.', zh: '{said} 已经有读数了，保留原来的。' },
};
