import type { Text } from '../../../core/text.ts';

export const auditText = {
  how: {
    en: 'Everything that happened here: who, what and when. Nothing in it can be changed or removed; admins alone see all of it.',
    zh: '这里发生过的一切：谁、什么时候、做了什么。记录不能修改，也不能删除；只有管理员能看到全部。',
  },
  adminsOnly: {
    en: 'The whole log is for admins. What happened to an objective stands on its page.',
    zh: '完整的日志只有管理员能看。某个目标发生过什么，在目标页上看。',
  },
  who: { en: 'Who', zh: '操作人' },
  anybody: { en: 'anybody', zh: '任何人' },
  what: { en: 'About what', zh: '类别' },
  anything: { en: 'anything', zh: '所有类别' },
  from: { en: 'From', zh: '开始日期' },
  to: { en: 'To', zh: '结束日期' },
  oneObject: { en: 'Only what happened to one thing.', zh: '只显示同一个对象的记录。' },
  showAll: { en: 'Show everything', zh: '显示全部' },
  aboutThis: { en: 'Only this', zh: '只看这个' },
  none: { en: 'Nothing fits', zh: '没有符合条件的记录' },
  noneHow: { en: 'Widen the days, or leave a choice out.', zh: '放宽日期，或去掉一个条件。' },
  lines: { en: 'JSON Lines', zh: 'JSON Lines' },
  program: { en: 'Crux', zh: 'Crux' },
  was: { en: '{field}: {before} → {after}', zh: '{field}：{before} → {after}' },
  head: { en: 'End of the log', zh: '日志末端' },
  headHow: {
    en: 'Each entry carries a keyed hash of itself and the one before. Keep these two elsewhere: with them, anybody sees later whether the end was cut off. crux doctor --verify-events looks for edits, deletions and reordering.',
    zh: '每条记录都带有自身和前一条的带密钥哈希。把这两项记在别处，以后就能看出末端有没有被截掉。要查有没有改动、删除或调换，运行 crux doctor --verify-events。',
  },
  headLabel: { en: 'Number and hash', zh: '编号和哈希' },
} satisfies Record<string, Text>;
