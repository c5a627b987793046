import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'How well we knew', zh: '信心准不准' },
  sub: {
    en: 'Of all that was said 7 of 10, how many were reached? A look back for {team} alone; nobody outside sees it, and nobody is named.',
    zh: '所有说 7 分的，有多少达成了？这页只给「{team}」自己回看，团队外看不到，也不分是谁说的。',
  },
  teams: { en: 'Teams', zh: '团队' },
  none: { en: 'Nothing to look back on yet', zh: '还没有可以回看的' },
  noneHow: {
    en: 'It begins when a cycle with check-ins is closed.',
    zh: '有进展更新的周期结束后，这里才会有内容。',
  },
  picture: { en: 'What was said, and how often it came true', zh: '说的信心和达成的比例' },
  pictureHow: {
    en: 'On the line, belief and outcome agree. Below it we hoped too much, above it too little. Larger dots were said more often.',
    zh: '点在线上，信心和结果一致；在线下，想得太好；在线上方，想得太保守。点越大，说的次数越多。',
  },
  label: {
    en: 'Share reached by confidence said, for {count} confidences',
    zh: '按信心分档的达成比例，共 {count} 次',
  },
  saidAxis: { en: 'said', zh: '说的信心' },
  reachedAxis: { en: 'reached', zh: '达成' },
  said: { en: 'Confidence', zh: '信心' },
  count: { en: 'Said', zh: '次数' },
  reached: { en: 'Reached', zh: '达成' },
  share: { en: 'Share', zh: '比例' },
  tooFew: { en: 'too few to tell', zh: '太少，说明不了什么' },
  brier: { en: 'Brier score {brier}, from {count} confidences', zh: 'Brier 分 {brier}，来自 {count} 次信心' },
  brierHow: {
    en: '0 is perfect; 0.25 is what always saying 5 gets.',
    zh: '0 最好；一直说 5 得 0.25。',
  },
  few: {
    en: 'Fewer than 20: read it as a conversation, not as a measure.',
    zh: '不足 20 次：当作讨论的由头，别当作度量。',
  },
} satisfies Record<string, Text>;
