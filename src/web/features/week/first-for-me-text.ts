import type { Text } from '../../../core/text.ts';

export const firstText = {
  title: { en: 'What comes first for me', zh: '对我来说先做什么' },
  how: {
    en: 'All public objectives that reach you, in one order: what is nearer to the focus first, then what you answer for, then what is in trouble, then what ends earlier.',
    zh: '所有和你有关的公开目标，排成一个顺序：离聚焦近的在前，其次是你负责的，再次是有麻烦的，最后看谁先到期。',
  },
  attacks: { en: 'attacks the focus', zh: '直接针对聚焦' },
  leads: { en: '{count} {count|link|links} from the focus', zh: '离聚焦 {count} 层' },
  nowhere: { en: 'leads to no focus', zh: '没有通向聚焦' },
  mine: { en: 'yours', zh: '你负责' },
  apart: {
    en: 'The objectives of {teams} reach you and are tied to no other ones that do. Whoever is in two layers has to know which comes first.',
    zh: '{teams}的目标和你有关，但跟其他层的目标没有关联。身处两层的人，需要知道先做哪个。',
  },
  nothingBears: {
    en: 'Nothing that reaches you bears this label.',
    zh: '和你有关的目标里，没有带这个标签的。',
  },
  toMap: { en: 'Tie them on the map', zh: '去地图上关联' },
  more: { en: '{count} further ones', zh: '还有 {count} 个' },
} satisfies Record<string, Text>;
