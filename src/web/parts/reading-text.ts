import type { Text } from '../../core/text.ts';

export const readingText = {
  edit: { en: 'Correct', zh: '更正' },
  remove: { en: 'Delete', zh: '删除' },
  value: { en: 'Value', zh: '数值' },
  day: { en: 'Day', zh: '日期' },
  note: { en: 'Note', zh: '备注' },
  cancel: { en: 'Cancel', zh: '取消' },
  save: { en: 'Save', zh: '保存' },
  saved: { en: 'Corrected', zh: '已更正' },
  removed: { en: 'Deleted; the history keeps it', zh: '已删除，历史记录里仍可查到' },
} satisfies Record<string, Text>;
