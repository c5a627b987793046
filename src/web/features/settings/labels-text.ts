import type { LabelMark } from '../../../core/okr/labels.ts';
import type { Text } from '../../../core/text.ts';

export const labelsText = {
  how: {
    en: 'Labels are the few directions that run across teams and quarters, such as security or growth abroad. Objectives bear them; the board of a team and the map show one at a time.',
    zh: '标签是跨团队、跨周期的少数几个方向，例如安全、出海增长。目标带上标签后，团队页和地图都可以只看某一个。',
  },
  notYours: { en: 'Admins and leads keep them.', zh: '由管理员和团队负责人维护。' },
  none: { en: 'No labels yet', zh: '还没有标签' },
  noneHow: { en: 'Three to seven are found again; thirty are not.', zh: '三到七个最好找，三十个就难找了。' },
  make: { en: 'Add a label', zh: '新建标签' },
  name: { en: 'Name', zh: '名称' },
  mark: { en: 'Mark', zh: '图形' },
  save: { en: 'Save', zh: '保存' },
  change: { en: 'Change', zh: '修改' },
  archive: { en: 'Archive', zh: '归档' },
  merge: { en: 'Merge into another one', zh: '合并到别的标签' },
  mergeTitle: { en: 'Merge “{name}” into', zh: '把「{name}」合并到' },
  mergeHow: {
    en: 'Every objective that bears it bears the other one from then on. This can be undone: then each has its own again.',
    zh: '用了这个标签的目标，此后都算用了另一个。可以撤销，撤销后各归各的。',
  },
  mergeNow: { en: 'Merge', zh: '合并' },
  into: { en: 'Into', zh: '合并到' },
  bring: { en: 'Bring back', zh: '恢复' },
  old: { en: 'Archived and merged', zh: '已归档与已合并' },
  archived: { en: '“{name}” archived', zh: '已归档「{name}」' },
  merged: { en: '“{name}” merged into “{into}”', zh: '「{name}」已合并到「{into}」' },
  isNow: { en: 'merged into {name}', zh: '已合并到「{name}」' },
  isArchived: { en: 'archived', zh: '已归档' },
  count: { en: '{count} {count|objective|objectives}', zh: '{count} 个目标' },
} satisfies Record<string, Text>;

export const markNames: Record<LabelMark, Text> = {
  disc: { en: 'Disc', zh: '实心圆' },
  ring: { en: 'Ring', zh: '圆环' },
  square: { en: 'Square', zh: '实心方块' },
  box: { en: 'Box', zh: '方框' },
  triangle: { en: 'Triangle', zh: '实心三角' },
  delta: { en: 'Hollow triangle', zh: '空心三角' },
  diamond: { en: 'Diamond', zh: '实心菱形' },
  lozenge: { en: 'Hollow diamond', zh: '空心菱形' },
  star: { en: 'Star', zh: '星形' },
  cross: { en: 'Cross', zh: '十字' },
  bars: { en: 'Bars', zh: '竖条' },
  half: { en: 'Half disc', zh: '半圆' },
};
