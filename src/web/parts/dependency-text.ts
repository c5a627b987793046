import type { Text } from '../../core/text.ts';

export const dependencyText = {
  needs: { en: 'Needs from other teams', zh: '依赖其他团队' },
  askedOf: { en: 'What other teams need of us', zh: '其他团队需要我们做的' },
  of: { en: 'from {team}', zh: '由{team}提供' },
  for: { en: 'for {team}: {keyResult}', zh: '{team}：{keyResult}' },
  by: { en: 'by {day}', zh: '{day} 前' },
  late: { en: 'late', zh: '已逾期' },
  accept: { en: 'Accept', zh: '接受' },
  decline: { en: 'Decline', zh: '不接受' },
  declineWhy: { en: 'Why not?', zh: '为什么不接受？' },
  done: { en: 'Mark done', zh: '标记完成' },
  change: { en: 'Change', zh: '修改' },
  again: { en: 'Ask again', zh: '重新提出' },
  remove: { en: 'Needed no more', zh: '不再需要' },
  ask: { en: 'Ask another team', zh: '向其他团队提出依赖' },
  whom: { en: 'Which team', zh: '哪个团队' },
  choose: { en: 'choose', zh: '请选择' },
  need: { en: 'What is needed', zh: '需要什么' },
  due: { en: 'By when', zh: '什么时候要' },
  send: { en: 'Ask', zh: '提出' },
} satisfies Record<string, Text>;
