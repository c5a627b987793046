import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'Learning plan', zh: '学习计划' },
  how: {
    en: 'What the team wants to learn together, and whom or what it still lacks. It outlives every cycle.',
    zh: '团队想一起学会什么，还缺什么样的人和能力。周期结束后继续保留。',
  },
  toLearn: { en: 'To learn', zh: '待学习' },
  nothing: { en: 'Nothing waits to be learned', zh: '没有待学习的内容' },
  nothingHow: {
    en: 'When a team looks back on an objective and says what it did not know how to do yet, it appears here.',
    zh: '复盘时写下当时还不会做的事，就会出现在这里。',
  },
  from: { en: 'from {cycle}: {text}', zh: '来自 {cycle}：{text}' },
  until: { en: 'until {day}', zh: '{day} 前' },
  learned: { en: 'Learned', zh: '已学会' },
  lacked: { en: 'What was missing, over all cycles', zh: '历次复盘：当时缺的是什么' },
  times: { en: '{count} {count|time|times}', zh: '{count} 次' },
  needs: { en: 'Whom and what we lack', zh: '我们还缺什么样的人和能力' },
  needsHow: {
    en: 'A role or an ability, and the standard we would look for: in somebody new, or in ourselves after learning.',
    zh: '写下角色或能力，以及判断标准：既用来看新加入的人，也用来看学会之后的自己。',
  },
  noNeeds: { en: 'Nobody has named any yet.', zh: '还没有人提出。' },
  need: { en: 'Role or ability', zh: '角色或能力' },
  standard: { en: 'What we look for', zh: '判断标准' },
  standardHint: { en: 'Something they have done, not a list of skills', zh: '看做成过什么，不看会什么' },
  add: { en: 'Add', zh: '添加' },
  state: { en: 'State', zh: '状态' },
  outcome: { en: 'What came of it', zh: '结果如何' },
  change: { en: 'Change', zh: '修改' },
  save: { en: 'Save', zh: '保存' },
  cancel: { en: 'Cancel', zh: '取消' },
  remove: { en: 'Remove', zh: '删除' },
  removed: { en: 'Removed', zh: '已删除' },
  somebody: { en: 'somebody', zh: '有人' },
} satisfies Record<string, Text>;
