// Wordings that put the number off: nothing is known to count yet, or it comes later. Read on folded text.
import { any } from '../pattern.ts';

// What would be the number.
const number = any`
  (?:具体的?|量化)?(?:数值|数字|数据|目标值?)
  (?:核心|关键|衡量|量化)?指标
  kpi ?
  基线值?
`;

const later = any`
  (?:以后|之后|后面|回头|稍后|过后|晚点|下个?月|月底)再?(?:补|填|定|给|写|说)(?:上|进来)?
  (?:先)?(?:后补|后定|待补|待填|待给)
  (?:等(?![级比量额])|待)[^。;!?,]{1,14}再?(?:补|填|定|给|写|说)(?:上|进来)?
  (?:还|尚|暂时?)*(?:没有?|未)(?:想出来|算出来|拿到|定下来)
  先(?:空|留|放)着
`;

const endsHere = String.raw`(?=$|[\s,。;!?)])`;

const zh = [
  // 指标后补, 数值以后再填, KPI 还没想出来
  `(?:^|[,;(:\\s])(?:${number})(?:目前|现在|都|也|我们|,)*${later}${endsHere}`,
  // 数据还没埋，先空着
  '(?:数据|埋点|数)(?:还|尚|都)?(?:没有?|未)(?:埋|接|采|上报)[^。;!?]{0,3}先?(?:空|放|留)着',
  // 暂时没有抓手, 现在没数
  `^(?:我们|这块|这里|这事)?(?:暂时?|目前|现在|手上|还|尚)+(?:没有?|无)(?:什么|合适的|好的|量化)?(?:抓手|数)${endsHere}`,
  // 说不清提升多少, 提升幅度不确定
  '(?:说不[清准上]楚?|不好说|不知道?|不清楚|不确定|没法说)(?:能|会|要|可以|究竟|到底)*(?:提[升高]|上升|下降|降低?|减少?|增[加长]|改善|好|涨)?(?:了|到)?(?:多少|几成|多大)(?=$|[\\s,。;!?)])',
  `(?:幅度|程度|力度)(?:目前|现在|还|尚)*(?:不确定|未定|没定|不好说|说不[清准])${endsHere}`,
  // 目前还找不到衡量信任的办法
  '(?:找不到|没有?找到|想不出|还?没有?)[^。;!?,]{0,4}(?:衡量|量化|评估|度量|测量)[^。;!?,]{0,8}的(?:办法|方法|方式|手段)(?=$|[\\s,。;!?)])',
  // 到底降多少，等跑一个月再说
  '(?:多少|几成|多大|多快|多好)[^。;!?]{0,3},?(?:要|得|先)?等[^。;!?,]{1,12}再(?:说|定|看|填)',
];

const noun = String.raw`(?:(?:target|baseline) )?(?:metric|number|figure|kpi|measure|indicator|target|baseline|value)s?(?: values?)?`;

const en = [
  // Number comes once the dashboard is live; figures follow after the audit; target to be filled in later
  `^(?:the |our |a |exact )?${noun} (?:will )?(?:(?:comes?|follows?)(?= *(?:$|[.,;)]| (?:after|once|later|when|as|soon|next|with)\\b))|to follow|to come|pending|later|(?:will|to|can|must) be (?:picked|chosen|set|agreed|decided|defined|added|filled in|named|given|worked out|determined)|(?:is|are) (?:still )?being \\w+|(?:is|are) (?:still )?(?:to come|pending)|(?:is|are) still open)\\b`,
  // Haven't figured out the metric, have yet to define what better means
  `\\b(?:(?:haven't|have not|hasn't|not yet)(?: yet)?|yet to|still (?:have|need) to) (?:figured? out|found|find|picked?|chosen?|settled? on|decided? on|work(?:ed)? out) (?:the|a|an|any|our|which|what) (?:right |good )?${noun}(?= *(?:$|[.,;:!?)]| (?:for|of|to|yet|that|so)\\b))`,
  "\\b(?:yet to|haven't|have not|not yet) (?:defined?|agreed?(?: on)?|decided?|settled?) what [a-z\"“”' ]{1,30} (?:means?|is|looks like)\\b",
  // Nothing to count here yet
  "^(?:there is |there's |we have )?nothing to (?:count|measure|go by|read)(?: \\w+)?(?: yet| so far| today)?$",
  // We'd love to measure it but don't know how
  "\\b(?:love|like|want|hope|wish|would) (?:to )?(?:measure|quantify|count|track)\\b[^.;!?]{0,24}?\\bbut\\b[^.;!?]{0,20}?(?:\\bnot?\\b|n't\\b|\\bhow\\b)",
  "\\b(?:can't|cannot|could not|couldn't|do not|don't|unable to|hard to)(?: yet| really)* (?:tell|say|know)(?: yet)?,? (?:by )?how (?:much|many|far)\\b",
  // No baseline yet, baseline unknown, target to come; we haven't got a number for this
  `(?:^|[,;:(] ?)(?:no ${noun} (?:yet|so far|to begin with)|${noun} (?:is |are )?(?:still )?(?:unknown|unclear|missing|to come|to follow|will follow))\\b`,
  `\\b(?:haven't got|have not got|don't have|do not have|haven't|without) (?:a|an|any|the) (?:good |real )?${noun} (?:for (?:this|that|it)|yet|so far)\\b`,
  // We'd need a way to measure trust first; still figuring out what good looks like; we will know more after the interviews
  '\\bneed (?:a|some|to find a) ways? (?:to|of) (?:measur|quantif|track|count|tell)',
  '\\b(?:still|first) (?:figuring|working|finding|sorting) out (?:what|how|which)\\b',
  "^(?:we|they|i) (?:will|'ll|shall) (?:only )?know (?:more|better)? ?(?:after|once|when)\\b",
];

/** Where the number is put off. */
export const putOff = { en: new RegExp(en.join('|')), zh: new RegExp(zh.join('|'), 'u') };

/** How to measure three of these is not known: the number is none of a result. */
export const ofThese =
  /\b(?:do not|don't|no idea|not sure|nobody knows)(?: yet)?(?: know)?(?: yet)? how to (?:measure|quantify|track|count) (?:\d+|two|three|four|five|some|most|half|several) of (?:these|those|them)\b/;

/** A doubt that ends: 不再说不清, every unclear definition is gone. */
export const overcome =
  /没有?人再|不再(?:[^,。;]{0,4})(?:说不|不知|不清|不确定|无法|没法|难以|[凭靠]感觉|猜)|再也不|告别|\b(?:is|are|has been|have been|gets?) (?:gone|eliminated|removed|cleared up|cleaned up|settled|resolved|rewritten|replaced)\b|\bno longer (?:unclear|unknown|undecided|guess|wonder|ask)/;
