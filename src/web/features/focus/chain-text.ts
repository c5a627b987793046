import type { MissingConversion } from '../../../core/standing/chain.ts';
import type { Text } from '../../../core/text.ts';

export const chainText = {
  goesOn: { en: '{share} of the stage before', zh: '上一阶段的 {share}' },
  usually: { en: 'usually {share}', zh: '平时 {share}' },
  expected: { en: 'expected {share}', zh: '应有 {share}' },
  archived: { en: '{name}: archived, read no more', zh: '{name}：已归档，不再读取' },
  weakest: { en: 'Weakest link', zh: '最弱的一环' },
  weakestIs: {
    en: '{before} → {name}: {share} go on, {usual}: {ratio} of what it should be.',
    zh: '「{before}」到「{name}」：{share} 走过来，{usual}，只到这个水平的 {ratio}。',
  },
  noneWeak: {
    en: 'No link is below what is usual or expected of it. The lowest is {before} → {name}: {share}, {usual}.',
    zh: '没有哪一环低于平时或应有的水平。最低的是「{before}」到「{name}」：{share}，{usual}。',
  },
  compared: { en: '{compared} of {links} links could be compared.', zh: '{links} 环里有 {compared} 环可以比较。' },
  pin: { en: 'Pin it as a bottleneck', zh: '记为瓶颈' },
  pinned: {
    en: 'Only {share} go on from {before} to {name}; {usual}',
    zh: '从「{before}」到「{name}」只有 {share} 走过来，{usual}',
  },
  notYet: {
    en: 'Which link is weakest cannot be told yet: two of them need a conversion and something to hold it against, which is what you expect or three earlier readings.',
    zh: '还看不出哪一环最弱：至少要有两环算得出转化，并且有可比的标准，可以是应有的比例，也可以是三次更早的读数。',
  },
  noNumbers: {
    en: 'Give the stages numbers, and the weakest link shows itself instead of being an opinion.',
    zh: '给各阶段配上数，最弱的一环就能自己显出来，而不是凭感觉。',
  },
  noIndicators: {
    en: 'The stages can carry numbers, and the weakest link then shows itself. There is no indicator yet to give them.',
    zh: '各阶段可以配上数，最弱的一环就能自己显出来。现在还没有可选的指标。',
  },
  addIndicators: { en: 'Set up an indicator', zh: '先建一个指标' },
  addNumbers: { en: 'Add numbers', zh: '配上数' },
} satisfies Record<string, Text>;

/** Why nothing goes on that could be told; nothing is said of the first stage. */
export const missingText: Record<Exclude<MissingConversion, 'nothing-before'>, Text> = {
  'no-number': { en: 'no number yet', zh: '还没有数' },
  'no-reading': { en: 'not measured yet', zh: '还没有读数' },
  'before-not-counted': { en: 'the stage before has no count to compare with', zh: '上一阶段没有可比的数量' },
  'not-counted': { en: 'its unit is no count', zh: '单位不是数量，算不出转化' },
  'before-zero': { en: 'there is nothing in the stage before', zh: '上一阶段是 0' },
  'not-at-once': {
    en: 'read more than a month after the stage before',
    zh: '与上一阶段的读数相差一个月以上',
  },
  'more-than-before': {
    en: 'more than in the stage before: they count different things',
    zh: '比上一阶段还多，两处数的不是同一件事',
  },
};
