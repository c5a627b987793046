import type { KeyResultBody } from '../../../contract/key-results.ts';
import type { KeyResultKind } from '../../../core/okr/words.ts';
import type { Text } from '../../../core/text.ts';

export const keyResultText = {
  details: { en: 'Details', zh: '详情' },
  kind: { en: 'What kind of key result?', zh: '哪种关键结果？' },
  measure: { en: 'How is the number judged?', zh: '怎样算达成？' },
  baseline: { en: 'Baseline', zh: '基线' },
  baselineHint: { en: 'Where it stands today', zh: '现在是多少' },
  target: { en: 'Target', zh: '目标值' },
  limit: { en: 'Limit', zh: '上下限' },
  low: { en: 'Lowest', zh: '下限' },
  high: { en: 'Highest', zh: '上限' },
  unit: { en: 'Unit', zh: '单位' },
  changeReason: { en: 'Why does the promise change?', zh: '为什么要改已经承诺的内容？' },
  changeReasonHint: {
    en: 'What was frozen at the start of the cycle goes on counting; this change is shown beside it.',
    zh: '评分仍以周期开始时冻结的内容为准，这次修改会显示在旁边。',
  },
  source: { en: 'Where does the number come from?', zh: '数据来源' },
  sourceHint: { en: 'A report, a query, or who counts it', zh: '哪个报表、哪条查询，或由谁来数' },
  bindSource: { en: 'Bind to a source, so that it updates itself', zh: '绑定数据源，自动更新' },
  changeSource: { en: 'Look at or change the source', zh: '查看或更换数据源' },
  metric: { en: 'Measures {name}', zh: '衡量：{name}' },
  dropMetric: { en: 'Remove the metric', zh: '移除这个指标' },
  meaningPer: { en: 'This many', zh: '含义：每' },
  meaningIs: { en: 'may mean', zh: '可能相当于' },
  meaningSure: { en: 'How sure is that?', zh: '有多大把握？' },
  meaningHint: { en: '1,000 visitors ≈ 1,000 people helped', zh: '1,000 UV ≈ 帮到了 1,000 个人' },
  supports: { en: 'Which part of the intent does it show?', zh: '说明意图的哪一部分？' },
  note: { en: 'What should a reader know?', zh: '看的人要知道什么？' },
  noteHint: {
    en: 'Where the number can be looked at, what it leaves out.',
    zh: '在哪里能看到这个数，没算进哪些情况。',
  },
  tells: { en: 'What would tell us?', zh: '看什么能得出答案？' },
  tellsHint: {
    en: 'Eight interviews, a first measurement, a pilot with two customers.',
    zh: '比如访谈八位用户、做一次测量、找两家客户试用。',
  },
  hypothesis: { en: 'What do you believe?', zh: '假设是什么？' },
  hypothesisHint: {
    en: 'It holds when the target is reached. Shown wrong, it is learned just as well.',
    zh: '达到目标值就算成立；证明不成立，同样学到了。',
  },
  decideOn: { en: 'Decided on', zh: '哪天下结论' },
  stopIf: { en: 'Which result would make us stop?', zh: '出现什么结果就停下？' },
  stopIfHint: {
    en: 'For example: fewer than 3 of 10 still use it in week 4.',
    zh: '比如：第 4 周 10 家里还在用的不到 3 家。',
  },
  release: { en: 'Released on', zh: '预计哪天发布' },
  matures: { en: 'Readable after', zh: '多少天后看得出' },
  days: { en: 'days', zh: '天' },
  readable: {
    en: '{release} + {days} {days|day|days} = {day}: it can be read {left} {left|day|days} before the cycle ends ({end}).',
    zh: '{release} 发布，再等 {days} 天，{day} 起能看到数，离周期结束（{end}）还有 {left} 天。',
  },
  readableAtOnce: {
    en: '{day}: it can be read {left} {left|day|days} before the cycle ends ({end}).',
    zh: '{day} 发布后就能看到数，离周期结束（{end}）还有 {left} 天。',
  },
  readableAtOnceLate: {
    en: '{day}: {left} {left|day|days} after the cycle ends ({end}). Promise the step before it, and name this as the follow-up.',
    zh: '{day} 发布后才能看到数，比周期结束（{end}）晚 {left} 天。这个周期先承诺前一步，把这个数写成后续。',
  },
  readableLate: {
    en: '{release} + {days} {days|day|days} = {day}: {left} {left|day|days} after the cycle ends ({end}). Promise the step before it, and name this as the follow-up.',
    zh: '{release} 发布，再等 {days} 天，{day} 才能看到数，比周期结束（{end}）晚 {left} 天。这个周期先承诺前一步，把这个数写成后续。',
  },
  findsOut: { en: 'Who finds out', zh: '由谁去弄清楚' },
  owner: { en: 'Owner', zh: '负责人' },
  proposer: { en: 'Proposed by', zh: '提出者' },
  commitment: { en: 'Commitment', zh: '承诺程度' },
  cadence: { en: 'Looked at', zh: '多久看一次' },
  profile: { en: 'Expected course', zh: '预期走势' },
  ratioDays: { en: 'Ratio: sum the counts of', zh: '比率：合计最近几天的分子和分母' },
  ratioDaysUnit: { en: 'days', zh: '天' },
  ratioDaysHint: {
    en: 'Only for readings with numerator and denominator; empty takes each reading as it is.',
    zh: '只用于带分子、分母的读数；不填则按每次读数原样使用。',
  },
  profileFrom: { en: 'Begins to move on', zh: '从哪天开始变化' },
  weight: { en: 'Weight', zh: '权重' },
  knowBy: { en: 'We will know by', zh: '最晚哪天知道' },
  steps: { en: 'Steps', zh: '步骤' },
  stepsHint: {
    en: 'Only accepted steps count, nothing is “80 % done”.',
    zh: '只有验收过的步骤才算，没有「完成 80%」。',
  },
  step: { en: 'Step {number}', zh: '第 {number} 步' },
  due: { en: 'Due', zh: '期限' },
  evidence: { en: 'Accepted when', zh: '验收依据' },
  addStep: { en: 'Add a step', zh: '加一步' },
  removeStep: { en: 'Remove step {number}', zh: '删除第 {number} 步' },
  followUp: { en: 'Outcome to check in a later cycle', zh: '后续成效' },
  followUpAfter: { en: 'Readable so long after the last step', zh: '最后一步之后多久能看' },
  followUpFrom: {
    en: 'Readable from {day}: not before the next cycle, and not before the days after the last step have passed.',
    zh: '{day} 起可以看：不早于下个周期，也不早于最后一步之后的这些天。',
  },
  makeMilestone: { en: 'Make it a milestone, and say what is read after it', zh: '改成里程碑，并写明之后看什么' },
  followUpHint: {
    en: 'It opens by itself in the next cycle, so that nobody forgets it.',
    zh: '下个周期会自动打开，不会被忘掉。',
  },
  remove: { en: 'Remove this key result', zh: '删除这个关键结果' },
  removed: { en: 'Removed: {name}', zh: '已删除：{name}' },
  unnamed: { en: 'empty key result', zh: '空的关键结果' },
  up: { en: 'Move up', zh: '上移' },
  takeNumbers: { en: 'Take over what the sentence says: {what}', zh: '按句子里写的填上：{what}' },
  early: {
    en: 'The last step ends on {due}; {left} {left|day|days} of the cycle {left|remains|remain} after it. Outcomes that need longer belong into the follow-up.',
    zh: '最后一步在 {due}，之后周期还剩 {left} 天。需要更久才看得到的结果，写到后续里。',
  },
  late: {
    en: 'Step {number} is due after the end of the cycle ({end}).',
    zh: '第 {number} 步的期限晚于周期结束日（{end}）。',
  },
} satisfies Record<string, Text>;

export const kindNotes: Record<KeyResultKind, Text> = {
  metric: { en: 'a number that moves', zh: '会变化的数' },
  guard: { en: 'must not get worse', zh: '不能变差的底线' },
  milestone: { en: 'steps, when the outcome comes later', zh: '结果来得晚，先看步骤' },
  unknown: { en: 'honest: we find out first', zh: '先弄清楚，如实说' },
};

export const measureNames: Record<NonNullable<KeyResultBody['measure']>, Text> = {
  change: { en: 'from a baseline to a target', zh: '从基线到目标值' },
  'at-most': { en: 'stays at or below a limit', zh: '不超过某个值' },
  'at-least': { en: 'stays at or above a limit', zh: '不低于某个值' },
  between: { en: 'stays within a range', zh: '保持在区间内' },
  'yes-no': { en: 'reached, yes or no', zh: '达成与否' },
};

export const cadenceNames: Record<NonNullable<KeyResultBody['cadence']>, Text> = {
  weekly: { en: 'every week', zh: '每周' },
  biweekly: { en: 'every two weeks', zh: '每两周' },
  monthly: { en: 'every month', zh: '每月' },
};

export const profileNotes: Record<NonNullable<KeyResultBody['profile']>, Text> = {
  linear: { en: 'evenly over the cycle', zh: '匀速推进' },
  step: { en: 'all at the end', zh: '期末一次到位' },
  ramp: { en: 'nothing until a date, then evenly', zh: '先蓄力，后匀速' },
};
