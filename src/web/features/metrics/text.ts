import type { Text } from '../../../core/text.ts';

export const text = {
  title: { en: 'Metric catalogue', zh: '指标目录' },
  sub: {
    en: '{count} metrics that product and technology teams use. None is a target by itself.',
    zh: '产品技术团队常用的 {count} 个指标。任何指标本身都不是目标。',
  },
  find: { en: 'Find', zh: '查找' },
  findHint: { en: 'A name, a word of your problem, or M29', zh: '名称、问题里的词，或 M29' },
  all: { en: 'All kinds', zh: '所有类别' },
  kind: { en: 'Kind', zh: '类别' },
  none: { en: 'No metric fits these words', zh: '没有匹配的指标' },
  noneHow: { en: 'Try fewer words, or all kinds.', zh: '换个词，或选择所有类别。' },
  clear: { en: 'Show all', zh: '显示全部' },
  formula: { en: 'Formula', zh: '公式' },
  direction: { en: 'Direction', zh: '方向' },
  range: { en: 'Usual range', zh: '常见范围' },
  gaming: { en: 'How it is gamed', zh: '怎样会失真' },
  recipes: { en: 'Recipes', zh: '现成查询' },
  up: { en: 'higher is better', zh: '越高越好' },
  down: { en: 'lower is better', zh: '越低越好' },
  guard: { en: 'for guards', zh: '只作护栏' },
  push: { en: 'Pushed by CI ({formats}): {measure}', zh: 'CI 推送（{formats}）：{measure}' },
  counted: { en: '{count} metrics', zh: '{count} 个指标' },
} satisfies Record<string, Text>;

export const classNotes: Record<'outcome' | 'in-process' | 'lead' | 'lagging' | 'proxy', Text> = {
  outcome: { en: 'shows the result itself', zh: '直接体现结果' },
  'in-process': { en: 'moves inside the team’s own work', zh: '在团队自己的工作过程里变化' },
  lead: { en: 'moves before the result', zh: '先于结果变化' },
  lagging: { en: 'moves after the result', zh: '晚于结果变化' },
  proxy: { en: 'stands for something harder to measure', zh: '用来代替更难衡量的结果' },
};
