export const text = {
  ofOrganization: { en: 'Time zone of the organization', zh: '组织的时区' },
  ofOrganizationHow: {
    en: 'It says when a day begins: what is due, which week it is, when a cycle ends. A change counts from the next day on; earlier days and closed cycles stay as they were.',
    zh: '时区决定一天从几点开始：什么时候该更新、算哪一周、周期哪一刻结束。改动从第二天起算，之前的日子和已结束的周期不变。',
  },
  zone: { en: 'Time zone', zh: '时区' },
  change: { en: 'Use it from tomorrow', zh: '从明天起使用' },
  waiting: {
    en: 'Days still follow {now}; those of {zone} count from {day}.',
    zh: '现在仍按 {now} 计日，从 {day}起改按 {zone} 计日。',
  },
  ofMine: { en: 'Shown to you', zh: '显示给你的时间' },
  ofMineHow: {
    en: 'If you work elsewhere, moments can be shown to you by your own clock. Nothing counts differently.',
    zh: '如果你在别处办公，可以按你那里的时间显示时刻，计算方式不受影响。',
  },
  shownIn: { en: 'Show moments in', zh: '按这个时区显示' },
  save: { en: 'Save', zh: '保存' },
  kept: { en: 'Saved', zh: '已保存' },
};
