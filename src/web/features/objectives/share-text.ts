import type { Text } from '../../../core/text.ts';

/** The words of the dialog that shows a key result outside. */
export const shareText = {
  title: { en: 'Badge and chart for people outside', zh: '对外展示徽章和图表' },
  how: {
    en: 'Makes an address that works without signing in, for a README, a wiki or a dashboard. At first it shows a badge with the value, the target and how it stands, and nothing else. You can take it back at any time.',
    zh: '生成一个无需登录就能打开的地址，可以放进 README、wiki 或看板。一开始只展示徽章：数值、目标值和状态，没有别的。随时可以收回。',
  },
  askLead: {
    en: 'It is not shown outside. The owner, the team’s lead or an admin can switch that on.',
    zh: '目前没有对外展示。目标负责人、团队负责人或管理员可以开启。',
  },
  forbidden: {
    en: 'Whoever runs this installation has switched public links off.',
    zh: '这套系统的运维人员关闭了公开链接。',
  },
  switchOn: { en: 'Make an address', zh: '生成地址' },
  switchOff: { en: 'Take the address back', zh: '收回地址' },
  shows: { en: 'Whoever has the address sees', zh: '拿到地址的人能看到' },
  always: { en: 'Always: value, target and how it stands', zh: '始终可见：数值、目标值和状态' },
  name: { en: 'The words of this key result', zh: '这个关键结果的文字' },
  chart: { en: 'The chart: all readings, target and forecast', zh: '图表：全部读数、目标值和预测' },
  notes: { en: 'On the chart, what people wrote at check-ins', zh: '图上的备注：进展更新里写的内容' },
  badge: { en: 'Badge', zh: '徽章' },
  chartTitle: { en: 'Chart', zh: '图表' },
  badgeMarkdown: { en: 'Copy the Markdown of the badge', zh: '复制徽章的 Markdown' },
  chartMarkdown: { en: 'Copy the Markdown of the chart', zh: '复制图表的 Markdown' },
  variants: {
    en: 'chart.png gives an image instead. theme=dark, theme=print, width=, height= and lang= change how it looks.',
    zh: '把 chart.svg 换成 chart.png 就是位图。用 theme=dark、theme=print、width=、height=、lang= 调整外观。',
  },
  copy: { en: 'Copy Markdown', zh: '复制 Markdown' },
  copied: { en: 'Copied', zh: '已复制' },
} satisfies Record<string, Text>;
