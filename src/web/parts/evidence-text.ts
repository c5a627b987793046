import type { Text } from '../../core/text.ts';

export const evidenceText = {
  what: { en: 'What shows it', zh: '凭什么这么说' },
  kind: { en: 'What kind of evidence', zh: '属于哪种证据' },
  unsaid: { en: 'Not said', zh: '未注明' },
  url: { en: 'Link', zh: '链接' },
  add: { en: 'Add evidence', zh: '添加证据' },
  remove: { en: 'Remove this evidence', zh: '删除这条证据' },
  series: { en: 'Indicator', zh: '常设指标' },
  noSeries: { en: 'None', zh: '没有' },
  limit: { en: 'Measured limit', zh: '实测上限' },
  takesEffect: { en: 'Takes effect on', zh: '生效日期' },
  foreseen: { en: 'Day it foresees', zh: '推算出的日期' },
  isOpinion: {
    en: 'This is an opinion. Which number, document or person would show it to somebody who does not feel it?',
    zh: '这是一种看法。没有同感的人，看哪个数字、哪份文档或听谁说，才会信？',
  },
  opinion: { en: 'opinion', zh: '看法' },
} satisfies Record<string, Text>;
