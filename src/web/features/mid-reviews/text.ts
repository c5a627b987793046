import type { Trouble } from '../../../core/standing/trouble.ts';
import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'Mid-cycle review', zh: '期中回顾' },
  how: {
    en: 'What is in trouble comes first. For each objective: keep, change or stop, and why in one sentence.',
    zh: '先看遇到麻烦的。每个目标决定一次：继续、调整还是停止，并用一句话说明为什么。',
  },
  over: { en: 'This cycle is closed: everything here is read-only.', zh: '这个周期已结束，这里只能看。' },
  early: {
    en: '{share} of the cycle has passed. From about 40% on there is enough to judge by.',
    zh: '周期才过了 {share}。过了四成左右，判断才有依据。',
  },
  print: { en: 'Print', zh: '打印' },
  drafting: { en: 'The cycle has not started', zh: '周期还没开始' },
  draftingHow: { en: 'There is nothing to look at in its middle yet.', zh: '还没有可以回顾的内容。' },
  none: { en: 'No published objective here', zh: '这里没有发布的目标' },
  noneHow: { en: 'The team published nothing in this cycle.', zh: '团队在这个周期没有发布目标。' },
  decided: { en: '{done} of {all} decided', zh: '共 {all} 个目标，已决定 {done} 个' },
  decision: { en: 'How does it go on?', zh: '接下来怎么做？' },
  keepHow: { en: 'As it is', zh: '照原样做下去' },
  changeHow: { en: 'Other tasks, or another target', zh: '换任务，或改目标值' },
  stopHow: { en: 'It is not worth going on with', zh: '不值得再做' },
  sentence: { en: 'Why, in one sentence', zh: '一句话说明为什么' },
  decide: { en: 'Decide', zh: '记下决定' },
  decideAgain: { en: 'Decide again', zh: '重新决定' },
  cancel: { en: 'Cancel', zh: '取消' },
  saved: { en: 'Noted', zh: '已记下' },
  notYet: { en: 'Not decided yet.', zh: '还没有决定。' },
  before: { en: 'Decided before', zh: '之前的决定' },
  somebody: { en: 'somebody', zh: '有人' },
  changeTarget: { en: 'Change the target', zh: '修改目标值' },
  frozenStays: {
    en: 'The one frozen at the start goes on counting. The change is shown beside it, with the reason.',
    zh: '评分仍按周期开始时冻结的目标值，这次修改连同原因显示在旁边。',
  },
  baseline: { en: 'Baseline', zh: '基线' },
  target: { en: 'Target', zh: '目标值' },
  low: { en: 'Low end', zh: '下限' },
  high: { en: 'High end', zh: '上限' },
  reason: { en: 'Why it changes', zh: '为什么改' },
  noted: { en: 'Noticed since the start', zh: '开始之后的新发现' },
  notedHow: {
    en: 'A new bottleneck or driver is where the next cycle begins.',
    zh: '新的瓶颈或动因，是下个周期的起点。',
  },
  noneNoted: { en: 'Nothing new so far.', zh: '目前没有新发现。' },
  kind: { en: 'Kind', zh: '类型' },
  bottleneck: { en: 'Bottleneck', zh: '瓶颈' },
  driver: { en: 'Driver', zh: '动因' },
  what: { en: 'What did we notice?', zh: '发现了什么？' },
  note: { en: 'Note it', zh: '记下' },
  focus: { en: 'Go to the focus', zh: '查看聚焦' },
} satisfies Record<string, Text>;

export const troubleNames: Record<Trouble, Text> = {
  broken: { en: 'guard broken', zh: '护栏失守' },
  'off-track': { en: 'off track', zh: '落后' },
  'at-risk': { en: 'at risk', zh: '有风险' },
  unsure: { en: 'low confidence', zh: '信心低' },
  silent: { en: 'stale', zh: '久未更新' },
  'no-reading': { en: 'no number yet', zh: '还没有数值' },
};
