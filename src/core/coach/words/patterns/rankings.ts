// Tiers of industry reports.
import { any } from '../pattern.ts';

const levelHan = any`
  团队
  效能
  档
  梯队
  水平
  级别?
  组
`;

export const tier = new RegExp(
  any`
  \b(?:become|reach|be) elite\b
  (?:elite|精英|顶尖)[ 」”]?${levelHan}
  \bDORA (?:elite|tier|level|rank\w*)\b
  DORA ?(?:评级|等级|排名|档)
  \belite[- ](?:performers?|tier|level|teams?|status)\b
`,
  'i',
);
