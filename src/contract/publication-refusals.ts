// Why something is not published yet; `refusals.ts` lists these with all others.
import type { Text } from '../core/text.ts';

export const publicationRefusals = {
  'published-incomplete': {
    status: 409,
    text: {
      en: 'This is published and would lack something then: nothing was saved, and what you typed is still here. Mend it, or take it back to a draft first.',
      zh: '目标已经发布，这样改会缺内容，所以没有保存；你写的还在。请补上，或者先撤回为草稿再改。',
    },
  },
  'plain-words-missing': {
    status: 409,
    text: {
      en: 'Debt and product–market fit are published in plain words, with a line on what they mean for at least one audience. Write them with the publication first.',
      zh: '技术债和产品市场适配要用平实的话发布，并至少为一类读者写明这对他们意味着什么。请先在发布内容里写上。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
