// Fields that an objective of one type has besides: what paying debt back means for others, what operations move and by what.
import { z } from 'zod';
import { growthLinks } from '../../core/okr/growth-link.ts';
import { about, text } from './fields.ts';

export const ofType = {
  impact: z
    .union([z.string(), z.strictObject({ delayed: text, freeze: text, risk: text, rollback: text })])
    .nullish()
    .meta(
      about(
        'Type debt: what is delayed, what stands still, at which risk, and the way back; or all of it in one text.',
        '技术债：推迟什么、冻结什么、有什么风险、怎样退回；也可以合成一段话。',
      ),
    ),
  growthLink: z
    .enum(growthLinks)
    .nullish()
    .meta(
      about(
        'Type operations: the link of the growth chain (AARRR) it moves.',
        '产品运营：推动增长链（AARRR）的哪一环。',
      ),
    ),
  lever: text.meta(about('Type operations: by what it is moved.', '产品运营：靠什么推动。')),
};
