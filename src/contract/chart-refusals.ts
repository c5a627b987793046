// Refusals about charts and their public links; `refusals.ts` lists them with all others.
import type { Text } from '../core/text.ts';

export const chartRefusals = {
  'public-links-off': {
    status: 403,
    text: {
      en: 'Whoever runs this installation has switched public links off.',
      zh: '这套系统的运维人员关闭了公开链接。',
    },
  },
  'public-pages-off': {
    status: 403,
    text: {
      en: 'Whoever runs this installation has not allowed pages for people outside (CRUX_PUBLIC_PAGES).',
      zh: '这套系统的运维人员没有允许对外公开页面（CRUX_PUBLIC_PAGES）。',
    },
  },
  'link-too-early': {
    status: 409,
    text: {
      en: 'Only a published objective can be shown outside. Publish it first.',
      zh: '只有已发布的目标才能对外展示，请先发布。',
    },
  },
  'drawing-busy': {
    status: 503,
    text: {
      en: 'Too many charts are being drawn right now. Try again in a moment.',
      zh: '正在绘制的图表太多，请稍后再试。',
    },
  },
  'drawing-slow': {
    status: 503,
    text: {
      en: 'The chart took too long to draw and was given up. Try again in a moment, or ask for a smaller one.',
      zh: '图表画得太久，已经放弃。请稍后再试，或者换个小一点的尺寸。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
