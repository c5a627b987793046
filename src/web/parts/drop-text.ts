export const dropText = {
  drop: { en: 'Drop', zh: '放弃' },
  cancel: { en: 'Cancel', zh: '取消' },
  dropIt: { en: 'Drop “{name}”?', zh: '放弃「{name}」？' },
  dropHow: {
    en: 'It was promised and its cycle runs. It counts no more and stays visible as dropped, with your reason.',
    zh: '这一项已经公开，周期也在进行中。放弃后不再计入进度，但会连同理由以「已放弃」保留在页面上。',
  },
  reason: { en: 'Why it is dropped', zh: '放弃的理由' },
  others: {
    en: 'These are the first {count}. Choose a team to see all of its own.',
    zh: '这里只列出前 {count} 项，选择一个团队可以看到全部。',
  },
  dropped: { en: 'Dropped', zh: '已放弃' },
  done: { en: 'Dropped: {name}', zh: '已放弃：{name}' },
  by: { en: 'Dropped on {day} by {name}', zh: '{day} 由 {name} 放弃' },
  byNobody: { en: 'Dropped on {day}', zh: '{day} 放弃' },
  takeUp: { en: 'Take up again', zh: '恢复' },
  takenUp: { en: 'Taken up again: {name}', zh: '已恢复：{name}' },
  objectives: { en: 'Dropped objectives', zh: '已放弃的目标' },
  keyResults: { en: 'Dropped key results', zh: '已放弃的关键结果' },
};
