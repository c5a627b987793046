// Why something is not published yet; `refusals.ts` lists these with all others.
import type { Text } from '../core/text.ts';

export const publicationRefusals = {
  'plain-words-missing': {
    status: 409,
    text: {
      en: 'Debt and product–market fit are published in plain words, with a line on what they mean for at least one audience.',
      zh: '技术债和产品市场适配要用平实的话发布，并至少为一类读者写明这对他们意味着什么。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
