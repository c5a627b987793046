import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'Hypotheses', zh: '假设' },
  how: {
    en: 'A task is a guess about what moves a key result. What came of it is what we learned; counted for teams, never for people.',
    zh: '每个任务都是一个猜测：做了之后，关键结果会怎么变。结果如何，就是我们学到的。只按团队统计，不按人。',
  },
  sentence: {
    en: 'Held {held}, did not {didNot}, unclear {unclear}.',
    zh: '成立 {held} 个，不成立 {didNot} 个，还说不清 {unclear} 个。',
  },
  open: {
    en: 'Not judged yet {notJudged}, under way {running}.',
    zh: '还没判断 {notJudged} 个，进行中 {running} 个。',
  },
  overview: { en: 'Overview', zh: '总览' },
  cycle: { en: 'Cycle', zh: '周期' },
  allCycles: { en: 'All cycles', zh: '全部周期' },
  team: { en: 'Team', zh: '团队' },
  allTeams: { en: 'All teams', zh: '全部团队' },
  show: { en: 'Show', zh: '显示' },
  all: { en: 'All', zh: '全部' },
  held: { en: 'Held', zh: '成立' },
  'did-not': { en: 'Did not hold', zh: '不成立' },
  unclear: { en: 'Unclear', zh: '还说不清' },
  'not-judged': { en: 'Not judged yet', zh: '还没判断' },
  running: { en: 'Under way', zh: '进行中' },
  cycles: { en: 'Cycle by cycle', zh: '各周期对照' },
  tasks: { en: 'Tasks', zh: '任务' },
  byKeyResult: { en: 'By key result', zh: '按关键结果' },
  problem: { en: 'Problem', zh: '问题' },
  improvement: { en: 'Improvement', zh: '改进' },
  noHypothesis: { en: 'No hypothesis was written down.', zh: '没有写下假设。' },
  empty: { en: 'There are no tasks yet', zh: '还没有任务' },
  emptyHow: {
    en: 'Design one under a key result: if we do this, the number moves by so much, because of that.',
    zh: '在关键结果下设计一个任务：如果这样做，这个数会变多少，因为什么。',
  },
  noneHere: { en: 'No task is in this state.', zh: '没有这类任务。' },
  toTeams: { en: 'See the teams', zh: '查看团队' },
} satisfies Record<string, Text>;
