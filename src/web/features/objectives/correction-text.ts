import type { CorrectedField } from '../../../contract/check-ins.ts';
import type { Text } from '../../../core/text.ts';

export const text = {
  belief: { en: 'Confidence over time', zh: '信心的变化' },
  beliefHow: {
    en: 'What people believed, kept apart from progress and forecast.',
    zh: '大家当时有多少把握，与进度、预测分开看。',
  },
  save: { en: 'Save', zh: '保存' },
  cancel: { en: 'Cancel', zh: '取消' },
  saved: { en: 'Corrected', zh: '已更正' },
  removed: { en: 'Deleted; the history keeps it', zh: '已删除，历史记录里仍可查到' },
  edited: { en: 'corrected', zh: '更正过' },
  value: { en: 'Value', zh: '数值' },
  day: { en: 'Day', zh: '日期' },
  note: { en: 'Note', zh: '备注' },
  from: { en: 'From', zh: '来自' },
  acts: { en: 'Correct or delete', zh: '更正或删除' },
  byHand: { en: 'typed by {name}', zh: '{name} 手动填写' },
  overSource: { en: 'typed by {name}, over {source}', zh: '{name} 手动填写，未采用 {source} 的值' },
  somebody: { en: 'somebody', zh: '有人' },
  readings: { en: 'Readings ({count})', zh: '读数（{count}）' },
  newest: { en: 'Readings (the latest {count})', zh: '读数（最近 {count} 条）' },
  confidence: { en: 'Confidence', zh: '信心' },
  reason: { en: 'Why it moved', zh: '为什么变了' },
  changed: { en: 'Changed', zh: '变化' },
  problem: { en: 'Problem', zh: '问题' },
  kind: { en: 'Kind of problem', zh: '问题类型' },
  choose: { en: 'choose', zh: '请选择' },
  improvement: { en: 'Improvement', zh: '改进' },
  next: { en: 'Next', zh: '下一步' },
  corrections: { en: 'Corrections ({count})', zh: '更正记录（{count}）' },
  nothing: { en: 'nothing', zh: '空' },
} satisfies Record<string, Text>;

export const whatTexts = {
  'check-in': {
    changed: { en: '{name} corrected a check-in', zh: '{name} 更正了进展更新' },
    removed: { en: '{name} deleted a check-in', zh: '{name} 删除了进展更新' },
    restored: { en: '{name} restored a check-in', zh: '{name} 恢复了进展更新' },
  },
  reading: {
    changed: { en: '{name} corrected a reading', zh: '{name} 更正了读数' },
    removed: { en: '{name} deleted a reading', zh: '{name} 删除了读数' },
    restored: { en: '{name} restored a reading', zh: '{name} 恢复了读数' },
  },
} satisfies Record<string, Record<string, Text>>;

export const fieldTexts: Record<CorrectedField, Text> = {
  value: text.value,
  at: text.day,
  note: text.note,
  confidence: text.confidence,
  confidenceReason: text.reason,
  changed: text.changed,
  problem: text.problem,
  problemKind: text.kind,
  improvement: text.improvement,
  next: text.next,
};
