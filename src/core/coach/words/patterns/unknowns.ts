// Wordings of “we do not know yet how to measure it”, read on folded text.
import { any } from '../pattern.ts';

const measuring = any`
  [哪什]么?个?(?:指标|数字|数据|数)
  [怎如]么?[样何]?(?:才?算|看|证明|判断|知道)
  [测算]出来
  [用拿]什么
  度量
  测量
  衡量
  评估
  量化
`;

const unsure = any`
  (?:暂时?|目前|现在|还|尚|仍)?(?:无法|没法|没有?办法|不能|不可|难以|很难)
  (?:没有?|未|没能?)(?:想好|想清楚|想明白|弄清楚?|搞清楚?|找到|确定|定)
  不(?:知道?|清楚|明确|确定)
  尚不可知
  待定
  未知
  说不[清出准]
`;

const ended = any`
  (?:is |are )?(?:tbd|to be (?:defined|determined|decided|agreed))
  (?:is|are|still)? ?(?:not (?:yet )?|un)(?:known|clear|decided|defined|sure|settled)(?: yet)?
`;

const metric = any`
  \b(?:which|what) (?:number|figure|data)s?\b
  \bhow (?:to|we(?:'ll| will| would| can)?) (?:tell|know|count|show)\b
  \bindicators?\b
  \bmeasur\w*
  \bmetrics?\b
  \bquantif\w*
`;

const doubt = any`
  \b(?:don'?t|doesn'?t|do not|does not|did not|not)(?: yet| really)? know\b
  \b(?:find|figure|work) out (?:how|which|what)\b
  \b(?:no idea|no way|not sure|unsure|unclear|unknown|undecided)\b
  \b(?:too early|hard|difficult|impossible|unable) to\b
  \bnobody knows\b
`;

/** The words that say so; what is wished away (`不再无法衡量`, `stop not knowing`) is none. */
export const unmeasured: readonly RegExp[] = [
  new RegExp(`(?<!不再|解决|消除|避免|告别)${unsure}[^。;!?]{0,14}?${measuring}(?!的)`, 'u'),
  new RegExp(`${measuring}[^。;!?]{0,14}?${unsure}`, 'u'),
  /[测量][不算]出来?(?!错)|(?:弄|搞|摸|想)[清明][楚白]?[^。;!?,]{0,6}?(?:怎么|怎样|如何|用什么|哪个)[^。;!?,]{0,6}?(?:衡量|度量|量化|测量|看)/u,
  new RegExp(`${doubt}[^.;!?]{0,40}?${metric}`),
  new RegExp(`${metric}(?:(?!that |which )[^.;!?]){0,50}?${ended}`),
  /(?<!that )(?<!which )\b(?:not|can'?t|cannot)(?: yet| be| currently| really)* (?:measur|quantif)\w*/,
];

/** One cheap look that is false for nearly every statement. */
export const unmeasuredHint =
  /[知清楚定法能以测量想指]|measur|quantif|metric|indicator|know|tell|number|figure|show|count/;
