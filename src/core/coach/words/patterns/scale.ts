// Goals of scale.
import { any, holds } from '../pattern.ts';

const customersHan = any`
  会员
  商家
  客户
  用户
`;

export const customersThenMany = new RegExp(String.raw`${customersHan}数?[^，。；]{0,12}?\d ?[万亿]`);

export const growing = holds`
  [\d一二三四五六七八九十百千.]{1,9} ?[万亿] ?[名家个位]?(?:付费|注册|活跃)?${customersHan}
  大规模推广
  快速扩张
  拓展渠道
  渠道拓展
  规模化
  铺开全国
`;

export const growingEn = new RegExp(
  any`
  \b(?:new|partner|sales) channels?\b
  \b10x\b
  \bat scale\b
  \bhypergrowth\b
  \bscal(?:e up|ing|e to|e out)\b
`,
  'i',
);

const customersLatin = String.raw`(?:paying |active |new )?(?:customers|users|accounts)\b`;

export const millions = new RegExp(String.raw`\b\d{1,4}(?:\.\d{1,3})?(?:,000,000| ?M| million) ${customersLatin}`, 'i');

export const thousands = new RegExp(String.raw`\b\d{2,3}(?:,000| ?k| thousand) ${customersLatin}`, 'i');
