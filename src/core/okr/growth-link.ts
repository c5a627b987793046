// The links of the growth chain (AARRR): which of them an objective of operations moves.
import type { Text } from '../text.ts';

export const growthLinks = ['acquisition', 'activation', 'retention', 'revenue', 'referral'] as const;
export type GrowthLink = (typeof growthLinks)[number];

export const growthLinkNames: Record<GrowthLink, Text> = {
  acquisition: { en: 'acquisition', zh: '获客' },
  activation: { en: 'activation', zh: '激活' },
  retention: { en: 'retention', zh: '留存' },
  revenue: { en: 'revenue', zh: '收入' },
  referral: { en: 'referral', zh: '推荐' },
};

/** Where they stand alone. */
export const growthLinkTitles: Record<GrowthLink, Text> = {
  acquisition: { en: 'Acquisition', zh: '获客' },
  activation: { en: 'Activation', zh: '激活' },
  retention: { en: 'Retention', zh: '留存' },
  revenue: { en: 'Conversion, revenue', zh: '转化（收入）' },
  referral: { en: 'Referral', zh: '推荐' },
};
