import type { Text } from '../../../core/text.ts';

/** The words of the dialog that lets people outside read a publication. */
export const outsideText = {
  open: { en: 'Show to people outside', zh: '对外公开' },
  title: { en: 'A page for people outside', zh: '给外部的人看' },
  how: {
    en: 'Makes a secret address that works without signing in, for partners or customers. They read the sentence, the cycle and the plain words, and nobody’s name. Whoever has the address can pass it on; you can take it back at any time.',
    zh: '生成一个无需登录就能打开的保密地址，可以发给合作方或客户。对方看到的是目标、周期和通俗说明，不会看到任何人的名字。拿到地址的人也能转给别人；随时可以收回。',
  },
  forbidden: {
    en: 'Whoever runs this installation has not allowed pages for people outside (CRUX_PUBLIC_PAGES).',
    zh: '这套系统的运维人员没有允许对外公开页面（CRUX_PUBLIC_PAGES）。',
  },
  askLead: {
    en: 'It is not shown outside. The owner, the team’s lead or an admin can switch that on.',
    zh: '目前没有对外公开。目标负责人、团队负责人或管理员可以开启。',
  },
  switchOn: { en: 'Make an address', zh: '生成地址' },
  switchOff: { en: 'Take the address back', zh: '收回地址' },
  shows: { en: 'Whoever has the address also reads', zh: '拿到地址的人还能看到' },
  lines: { en: 'What it means for sales, support and the others', zh: '对销售、客服等各方意味着什么' },
  keyResults: { en: 'The key results, and where they stand now', zh: '关键结果和目前的进展' },
  address: { en: 'Address', zh: '地址' },
  look: { en: 'See it as they do', zh: '看看对方看到的样子' },
} satisfies Record<string, Text>;
