// Words that tell what an objective is about where nobody has set its type: market fit, technical debt.
import { any } from '../pattern.ts';

/** Fit is named outright; on folded text. */
export const fitNamed = new RegExp(
  any`
  \b(?:product|problem|market)[ -](?:market[ -]|solution[ -])?fit\b
  (?:产品)?(?:市场)(?:契合|匹配|适配|拟合)
  \bideal customers?\b
  \bpmf\b
  产品与市场的?(?:契合|匹配)
  理想客户
`,
);

/** How often a deal is won shows fit as well, in a key result. */
export const dealsWon = new RegExp(
  any`
  \b(?:win|close) rate\b
  赢单率
  赢率
`,
);

export const debtNamed = new RegExp(
  any`
  \btech(?:nical)? debt\b
  技术债务?
  技术负债
`,
);

/** What happens when nothing is done, or when it does. */
export const foreseen = new RegExp(
  any`
  \b(?:per|a) (?:week|month|quarter)\b
  \bbecause\b
  \bby then\b
  \bend of (?:life|support)\b
  \bforecast
  \botherwise\b
  \bpredict
  \brun out\b
  停止(?:维护|支持)
  否则
  因为
  届时
  撑不[过到]
  触及上限
  预测
  预计
`,
);
