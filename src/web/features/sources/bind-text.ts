import type { Text } from '../../../core/text.ts';

export const bindText = {
  title: { en: 'Where does this number come from?', zh: '这个数从哪里来？' },
  which: { en: 'Which connection?', zh: '用哪个连接？' },
  question: { en: 'What is asked?', zh: '查询什么？' },
  noneYet: {
    en: 'There is no connection you may use yet. A source has to be connected once, then key results read from it.',
    zh: '还没有你可以使用的连接。先接入数据源，关键结果才能从中读取。',
  },
  askLead: {
    en: 'Whoever leads the team or the organization can add one: {people}.',
    zh: '可以请团队负责人或管理员添加：{people}。',
  },
  sourceName: { en: 'Name beside the number', zh: '数值旁显示的名称' },
  sourceNameHint: { en: 'Empty: the name of the connection', zh: '留空则显示连接名称' },
  test: { en: 'Try it', zh: '试一试' },
  howRead: { en: 'How is it read?', zh: '怎么读取？' },
  untried: { en: 'Go on without trying', zh: '不试了，直接继续' },
  asBaseline: { en: 'Take {value} as the baseline', zh: '把 {value} 用作基线' },
  baselineTaken: { en: 'Baseline will be {value}', zh: '基线将设为 {value}' },
  undoBaseline: { en: 'Keep {value}', zh: '保留 {value}' },
  noBaseline: { en: 'leave it empty', zh: '先不填' },
  unitFits: { en: 'Shown as {value}. Is the unit right?', zh: '显示为 {value}，单位对吗？' },
  times: { en: 'Multiply by {factor}', zh: '乘以 {factor}' },
  every: { en: 'Read', zh: '读取频率' },
  history: { en: 'Also read the history since {day}', zh: '同时读取 {day} 以来的历史' },
  bind: { en: 'Bind to this source', zh: '绑定这个数据源' },
  rebind: { en: 'Save the binding', zh: '保存绑定' },
  bound: { en: 'Bound. The first reading arrives in a moment.', zh: '已绑定，马上会有第一个读数。' },
  unbind: { en: 'Unbind', zh: '取消绑定' },
  unbindHow: {
    en: 'Every value that was read stays; from now on somebody types it by hand.',
    zh: '已读到的值都会保留，之后需要手动填写。',
  },
  unbound: { en: 'Unbound. Values are typed by hand from now on.', zh: '已取消绑定，之后手动填写。' },
  changesDefinition: {
    en: 'Another question may be another number. Values before and after are marked on the chart, and you are asked whether the baseline still holds.',
    zh: '换了查询，可能就不是同一个数了。图上会标出前后的分界，并请你确认基线是否还能用。',
  },
  statusNow: { en: 'Now', zh: '当前' },
  metric: { en: 'Measures', zh: '衡量' },
  pushInstead: {
    en: 'This number usually comes with a report of your CI: push {formats} and take the measure {measure}.',
    zh: '这个数通常来自 CI 报告：推送 {formats}，取其中的 {measure}。',
  },
  valueInstead: {
    en: 'Or a script that knows the number sends it itself, with a “Push reports” token:',
    zh: '也可以由算出这个数的脚本直接推送，使用「推送报告」令牌：',
  },
  valueHow: { en: 'Push the number from a script', zh: '从脚本推送这个数' },
  pushHow: { en: 'What the job of your CI runs', zh: 'CI 任务里要加的步骤' },
} satisfies Record<string, Text>;

export const everyChoices: readonly { minutes: number; name: Text }[] = [
  { minutes: 5, name: { en: 'every 5 minutes', zh: '每 5 分钟' } },
  { minutes: 15, name: { en: 'every 15 minutes', zh: '每 15 分钟' } },
  { minutes: 60, name: { en: 'every hour', zh: '每小时' } },
  { minutes: 360, name: { en: 'every 6 hours', zh: '每 6 小时' } },
  { minutes: 1440, name: { en: 'every day', zh: '每天' } },
  { minutes: 10_080, name: { en: 'every week', zh: '每周' } },
];
