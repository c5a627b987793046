import type { Text } from '../../../core/text.ts';

export const taskRowText = {
  say: { en: 'Say how it is', zh: '更新' },
  said: { en: 'The task is up to date', zh: '任务已更新' },
  due: { en: 'due {day}', zh: '{day} 截止' },
  status: { en: 'Status', zh: '状态' },
  kind: { en: 'Kind of problem', zh: '哪一类问题' },
  noKind: { en: 'no problem', zh: '没有问题' },
  problem: { en: 'What is in the way?', zh: '卡在了哪里？' },
  improvement: { en: 'What do you change?', zh: '打算怎么改？' },
  save: { en: 'Save', zh: '保存' },
} satisfies Record<string, Text>;
