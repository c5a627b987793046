// Metrics of attention and quantity, and what shares their names.
import { any, holds } from '../pattern.ts';

const attention = any`
  下载
  分享
  围观
  播放
  收藏
  曝光
  浏览
  点击
  点赞
  观看
  转发
  阅读
`;

export const countedReach = new RegExp(String.raw`${attention}(?:到.{0,4})?的?(?:次数|人次|总量|总数)`);

/** Views that are counted, not views that a screen has: “200k views”, “trailer views up 40%”, but “tenant level views”. */
export const countedViews =
  /(?:^|\d\s?[km]?\+? |\b(?:average|daily|drive|generate|get|monthly|more|of|organic|our|quarterly|the|total|unique|weekly|yearly) )views\b(?! per (?:session|visit)\b)|(?<!\b(?:admin|calendar|custom|dashboard|grid|level|list|map|role|saved|table|tenant|tree|user) )\bviews(?= (?:down|from|grow|reach|rise|up)\b)/;

export const otherVelocity = holds`
  apache velocity
  fraud
  velocity.{0,4}(?:模板|template|mjml|jsp|engine|m\/s|km\/h|rpm|米)
  欺诈
  风控
`;

export const quantity = new RegExp(
  any`
  \bclicks\b
  \bdeploy(?:s|ments)\b
  deployment frequency
  \bdownloads\b
  \bimpressions\b
  \bleads\b
  \bmerged (?:changes|pull requests)\b
  \bsign-?ups\b
  下载量
  产出
  发布次数
  新增(?:注册|用户|客户)
  曝光
  注册[数量]
  点击[数量]
  线索
  部署次数
  部署频率
`,
  'i',
);

export const ratio = new RegExp(
  any`
  %
  \bconversion\b
  \brate\b
  \bretention\b
  \bshare of\b
  占比
  比例
  率
  留存
  转化
`,
  'i',
);

export const storageVolume = holds`
  k8s
  kubernetes
  persistent volume
  存储卷
  扩容
  磁盘
`;

/** How much of what was planned gets done: 80% of committed work, 需求按期交付率. */
export const keptPlans = new RegExp(
  any`
  (?:commit|plan)(?:ted|ned) .{0,24}(?:complet|deliver|finish)
  (?:complet|deliver|finish|clos)[a-z]* .{0,24}(?:commit|plan)(?:ted|ned)
  (?:complet|deliver|finish|clos)[a-z]* .{0,30}(?:it|they|we) committed
  (?:sprint|iteration) (?:completion|commitment|goals? met)
  (?:需求|任务|故事|迭代|计划)(?:的)?(?:按期|按时|准时)?(?:交付|完成)率
  complet(?:ed|ion) ?: ?committed
  say-do ratio
  承诺.{0,8}(?:完成|兑现)率
`,
);
