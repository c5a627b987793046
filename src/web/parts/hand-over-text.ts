export const handOverText = {
  allTo: { en: 'All of it goes to', zh: '全部交给' },
  to: { en: 'Who takes “{name}”', zh: '「{name}」由谁接手' },
  nobodyYet: { en: 'nobody yet', zh: '暂不指定' },
  choose: { en: 'Choose who takes it, or somebody for one of the items.', zh: '请选择接手的人，或为某一项单独指定。' },
  give: { en: 'Hand over', zh: '交接' },
  done: { en: 'Handed over: {count}', zh: '已交接 {count} 项' },
  objective: { en: 'Objective', zh: '目标' },
  'key-result': { en: 'Key result', zh: '关键结果' },
  task: { en: 'Task', zh: '任务' },
  indicator: { en: 'Indicator', zh: '常设指标' },
  organization: { en: 'Whole organization', zh: '整个组织' },
  leftBehind: {
    en: '{name} has left: {count} {count|thing waits|things wait} for somebody',
    zh: '{name} 已离开，还有 {count} 项需要有人接手',
  },
  open: { en: 'Hand over', zh: '去交接' },
  before: {
    en: '{name} answers for this. What somebody takes now is handed over as {name} is removed; the rest can be handed over later, from My week.',
    zh: '这些由 {name} 负责。现在选了接手的人，移除时会一并交接；其余的以后可以在「我的一周」里交接。',
  },
};
