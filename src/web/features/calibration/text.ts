import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'Confidence vs outcome', zh: '信心准不准' },
  sub: {
    en: 'Of everything said to be 7 of 10, how much was reached? A look back for {team} alone; nobody outside sees it, and nobody is named.',
    zh: '信心填 7 的，后来有多少达成了？这一页只给「{team}」自己回看，团队以外看不到，也不显示是谁填的。',
  },
  teams: { en: 'Teams', zh: '团队' },
  none: { en: 'Nothing to look back on yet', zh: '还没有可以回看的内容' },
  noneHow: {
    en: 'It begins when a cycle with check-ins is closed.',
    zh: '有进展更新的周期结束后，这里才会有内容。',
  },
  picture: { en: 'What was said, and how often it came true', zh: '当时的信心和后来的达成比例' },
  pictureHow: {
    en: 'On the line, belief and outcome agree. Below it we hoped too much, above it too little. Larger dots were said more often.',
    zh: '点落在线上，信心与结果一致；落在线的下方，当时过于乐观；落在上方，过于保守。点越大，次数越多。',
  },
  label: {
    en: 'Share reached by confidence said, for {count} confidences',
    zh: '各档信心的达成比例，共 {count} 次',
  },
  saidAxis: { en: 'said', zh: '当时的信心' },
  reachedAxis: { en: 'reached', zh: '达成' },
  said: { en: 'Confidence', zh: '信心' },
  count: { en: 'Said', zh: '次数' },
  reached: { en: 'Reached', zh: '达成' },
  share: { en: 'Share', zh: '比例' },
  tooFew: { en: 'too few to tell', zh: '次数太少，还看不出什么' },
  brier: { en: 'Brier score {brier}, from {count} confidences.', zh: 'Brier 分 {brier}，共 {count} 次信心。' },
  brierHow: {
    en: '0 is perfect; 0.25 is what always saying 5 gets.',
    zh: '0 最好；总是填 5 得 0.25。',
  },
  few: {
    en: 'Fewer than 20: something to talk about, not a measure.',
    zh: '不足 20 次：适合拿来讨论，还不能当作衡量。',
  },
} satisfies Record<string, Text>;
