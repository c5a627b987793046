// Wordings of experiments and of stopping them.
import { any } from '../pattern.ts';

export const stopping = new RegExp(
  any`
  \babandon\b
  \bdrop\b
  \bgive up\b
  \bkill\b
  \bstop\b
  停下
  停止
  叫停
  放弃
  砍掉
`,
  'i',
);

export const validation = new RegExp(
  any`
  \blearn whether\b
  \bprove (?:that|whether)\b
  \btest (?:whether|if)\b
  \bvalidat\w*
  弄清
  摸清
  证伪
  试水
  验证
`,
  'i',
);
