// Wordings of “we do not know yet how to measure it”, read on folded text: what measures, the doubt about it, and how the two stand together.
import { any } from '../pattern.ts';

// 怎么衡量, 看哪个数: a question how to measure.
const how = any`
  如何
  怎么?才?算
  怎么?样?
  该?[用拿看以数]什么
`;

const measures = any`
  [度测衡]量
  [评]估
  体现
  判断
  打分
  证明
  评价
  量化
`;

const measuring = any`
  ${how}[^。;!?,]{0,4}?${measures}
  ${measures}
  [哪什]么?一?个?(?:指标|数字|数据|数)
  [测算量]出来
  [用拿]什么
  [算量](?=$|[\s,。;!?)])
  如何(?:才?算|看|知道)
  怎么?样?(?:才?算|看|证明|判断|知道|量|测|定)
  怎么评(?=$|[,。?])
  看什么
`;

// What measures, as a noun.
const method = any`
  (?:度量|衡量|量化|测量|评估)的?(?:指标|方法|方式|办法|标准|口径|手段|依据|工具)
  (?:数据|统计)口径
  (?:能|可|可以)(?:用来)?(?:衡量|度量|量化|测量)的
  [一哪这]个(?:指标|数字|数)
  度量(?=$|[,。])
  抓手
  指标
  标尺
`;

const cannot = any`
  (?:暂时?|目前|现在|还|尚|仍)?(?:无从|无法|没法|没有?(?:什么)?(?:太?好的?|合适的)?办法|不能|不可|难以?|很难|不好(?=[衡度量评打说测判])|不太好|不易|不便|不会)
  (?:没有?|未|没能?)(?:想好|想清楚|想明白|弄清楚?|搞清楚?|找到|确定|定)
  不(?:知道?|清楚|明确|确定|晓得)
  尚不可知
  待定
  未知
  说不[清出准]
`;

// What is said of a measure that is not settled; it ends the thought.
const open = any`
  (?:后续|后面|之后|以后|稍后|回头|晚点|过后)再?(?:补充?|补上|定|说|想|给|加|明确|确定)
  (?:尚|还|仍)?(?:无|没有)(?:共识|定论|结论|答案|头绪)
  (?:讨论|摸索|探索|研究|商量)中
  (?:谁也)?说不[清准上好]来?
  (?:还|仍|正)?在(?:讨论|摸索|想|商量|探索|研究|琢磨|争论|找)
  (?:还|尚|仍)?未(?:定|知|明|明确|确定|达成一致|商定|想好)
  (?:还|得|要|需要?)+再?(?:商量|讨论|摸索|琢磨|研究|想想|探索|商议)
  (?:还|都|大家)*没(?:有)?(?:定|想好|想清楚?|想明白|方案|谈拢|谈妥|说定|商定|订|着落|找到|头绪|底|谱|确定|共识|定论|结论|答案)(?:下来|清楚|好)?
  (?:都|也|还)?不好说
  tb[dac]
  不(?:知道?|清楚|明确|确定)
  不明
  从缺
  先?(?:空|放)着
  再(?:说|定|补|议|想想?|商量|讨论|研究|看看)
  待(?:定|议|确认|确定|讨论|商量|商定|补充?|探索|摸索|明确|研究|定义)
  有待[^。;!?,]{1,4}
  未知
  没人(?:说得清|知道|清楚)
  空[白缺]
  等[^。;!?,]{1,14}
  缺失
  还?有(?:分歧|争议)
`;

const wishedAway = '(?<!不再|解决|消除|避免|告别|减少|降低)';
// Any doubt that is still one today, and what measures at the end of a thought.
const still = any`
  (?:还|尚|仍|正|暂时?|目前|现在|先|谁也)+(?:没有?|未|不|无|在|待)[^。;!?,]{1,6}
  [^。;!?,]{1,3}不(?:了|出来?|透|准)
`;
const asked = any`
  (?:${how}|[该要能可]?以?[用拿看以数]什么)[^。;!?,]{0,4}?(?:${measures}|看得?出来?|算|量|测|评)
  [哪什]么?[一几些个]*(?:指标|数字?|数据)
`;
const between = '(?:[\\s,]|我们|大家|团队|目前|现在|具体|都|也)*';

const stops = String.raw`(?=$|[\s。,;!?)(:]|[了过吗呢])`;

const han: readonly RegExp[] = [
  // 尚无法衡量, 不知道该怎么量
  new RegExp(`${wishedAway}${cannot}[^。;!?]{0,14}?${measuring}(?!的)`, 'u'),
  // 怎么衡量还要再想想, 口径待确认, 看什么指标，等访谈之后再说
  new RegExp(`${measuring}[^。;!?]{0,14}?${cannot}`, 'u'),
  new RegExp(`(?:${measuring}|${method})[^。;!]{0,10}?(?<!不再|没有?|无)${open}${stops}`, 'u'),
  // 信任感怎么看出来，我们还没琢磨透; 指标正在梳理
  new RegExp(`(?:${asked}|${method})${between}${still}$`, 'u'),
  // 还没想出怎么衡量, 还不确定看哪几个指标, 没有现成的数可看
  new RegExp(`(?:没|未|不(?![用必再需同止仅光靠]))[^。;!?,]{0,6}?${asked}(?:$|[。;!?,])`, 'u'),
  /(?<!让)(?:没有?|无|缺)[^。;!?,的]{0,4}的?(?:数字?|数据|指标)(?:可[看用查循依])?$/u,
  /(?:无法|没法|没有?办法|不能|难以?)[^。;!?,]{0,4}?[用拿以](?:一个)?(?:数字?|数据|指标)/u,
  /(?:[还尚仍]|目前|现在|暂时)[^。;!?,]{0,3}?(?:判断|证明|评价|说明)不(?:了|出来?)$/u,
  // 先观察一个月再定指标, 拿到数据才知道怎么衡量, 还在摸索衡量方式
  new RegExp(`(?:再[定想选找]|[还仍正先]在?(?:摸索|琢磨|探索|商量|讨论))[^。;!?,]{0,6}?${method}$`, 'u'),
  new RegExp(`才(?:能|会)?(?:知道?|清楚|明白)[^。;!?,]{0,4}?(?:该|要)?${how}[^。;!?,]{0,4}?${measures}`, 'u'),
  // 衡量不了, 量不出来
  /(?:[衡度测]量|量化|评估|[测算])不(?:了|出来?)(?!错|的)|(?<![数流产质重音能容销用存热电尺总])量不(?:了|出来?)(?!的)/u,
  // 没有合适的指标, 还没有衡量方法, 还没有一个数能说明, 拿不出数据来判断
  new RegExp(
    `${wishedAway}(?:没有?|暂?无|尚无|缺乏?|缺少|找不到|(?:未|没有?)(?:建立|形成|定义|设定|选定|制定|明确)|[拿给说]不出|没?有?找到|[还正仍]在[找想])(?!有?[再人])[^。;!?,]{0,10}?(?:${method}|数[据字]?)(?:$|[\\s,。;!?)]|(?:可以?|能|来|去|足以)(?:用来)?(?:${measures}|说明|反映|回答|支撑))`,
    'u',
  ),
  /[还正仍先]在?(?:找|寻找|想)[^。;!?]{0,12}?(?:指标|衡量方[法式])(?=$|[\s,。;!?])/u,
  // 口碑提升多少，现在说不准
  new RegExp(`(?:多少|多大|好坏)[^。;!?]{0,8}?(?:说不[清准上好]|不好说|没底|没法说|无法判断|心里没数)${stops}`, 'u'),
  // 先不设数字, 暂时没法用数字说清楚
  /先不[设定写给填][^。;!?,]{0,3}?(?:数字?|指标)/u,
  /(?:没法|无法|不能|没有?办法|难以?)用(?:一个)?(?:数字?|数据|指标)(?:来)?(?:说|表|体|衡|讲|反映|回答|判断)/u,
  // 先弄清楚怎么度量, 摸索如何衡量
  /(?:[弄搞摸想]清楚?|想明白|摸索|琢磨|[先再][^。;!?,]{0,3}?(?:想想?|讨论|商量|研究|探索|试|看看))[^。;!?,]{0,6}?(?:怎么|怎样|如何|用什么|拿什么|哪个)[^。;!?,]{0,6}?(?:衡量|度量|量化|测量|看|量)/u,
];

// How we would measure it, which number shows it.
const metric = any`
  \b(?:which|what) (?:number|figure|data|metric|measure|indicator|kpi)s?\b
  \bhow (?:to|we(?:'ll|'d| will| would| can| could| should)?|do we|this can|this could) (?:tell(?! [^.;!?]{1,30} from )|know|count|show|measure|quantify)\b
  \bhow to (?:put an? |track)
  \bindicators?\b
  \bkpis?\b
  \bmeasur\w*
  \bmetrics?\b
  \bquantif\w*
  \bwhat good (?:looks like|is)\b
  \bwhat we(?:'d| would| could| can| should)? (?:count|measure|look at)\b
`;

const noun = any`
  (?:measuring|measurement) methods?
  (?:metric|indicator|measure|measurement|kpi|yardstick)s?
  (?:ways?|means|methods?|basis|tools?) (?:for us )?(?:to|of|for) (?:measur|quantif)\w*(?: [\w'-]+){0,4}
`;

// It is not settled, and that ends the thought.
const ended = any`
  (?:has|have|is|are)(?: not|n'?t)(?: yet)? been (?:found|defined|agreed|decided|chosen|set|identified|settled|fixed)(?: yet)?
  (?:is |are )?(?:still )?(?:an open question|open|missing|pending|under discussion|up in the air|undecided|(?:being )?worked out|beyond (?:us|me))
  (?:is |are )?(?:still )?being (?:defined|discussed|agreed|worked on|chosen|set)
  (?:is |are )?(?:tb[dac]|n\/a|to be (?:defined|determined|decided|agreed|found|set|chosen|confirmed))
  (?:is |are )?(?:to follow|(?:will )?(?:come|follow|be (?:added|defined|agreed|set))(?: later)?)
  (?:isn'?t|aren'?t) (?:defined|known|clear|decided|agreed|settled)(?: yet)?
  (?:is|are|still)? ?(?:not (?:yet )?|un)(?:known|clear|decided|defined|agreed(?: on| upon)?|found|chosen|set|there|sure|settled)(?: yet)?
  no (?:idea|clue)(?: how)?
`;

const nobody = any`
  (?:can'?t|cannot|couldn'?t|could not)
  (?:nobody|no one|no-one|none of us)(?: can| could)?
  (?:unable|not able) to
`;

// A doubt, with a question how, which or what behind.
const doubt = any`
  \b${nobody}(?: yet| really| currently)* (?:tell|say|knows?)(?: yet)? (?=how|which|what)
  \b(?:don'?t|doesn'?t|do not|does not|did not|didn'?t|not)(?: yet| really)? know\b
  \b(?:find|figur|work)(?:e|ing)? out (?:how|which|what|an?|the)\b
  \b(?:hard|difficult|impossible|unable) to\b
  \b(?:haven'?t|hasn'?t|have not|not|yet to|still have to|need to)(?: yet| really)* (?:figured?|work|worked|find|found|settled?|decided?|agreed?)(?: out| on)?\b(?= (?:how|which|what|a |an |any ))
  \b(?:need to|first) learn\b
  \b(?:no idea|no clue|got a clue|not sure|unsure|unclear|unknown|undecided|tbd|isn'?t clear|not clear|not obvious|to be seen)\b
  \bstill (?:looking|searching|thinking|discussing|wondering)\b
  \btoo (?:early|soon) to\b
`;

const lacking = any`
  (?:still )?(?:looking|searching) for
  (?:still |yet )?lacking
  (?:we )?(?:do not|don'?t)(?: yet| currently)? have
  (?:we )?(?:have )?yet to (?:find|agree on|define)
  (?:we )?(?:haven'?t|have not)(?: yet)? (?:found|agreed on|defined|got)
  (?:we )?(?:still )?need to (?:find|work out|come up with)
  (?:we |there is |there's )?(?:still |currently |as yet )?(?:have )?no
  (?:we(?:'re| are) )?(?:still )?working on
  there (?:isn'?t|is not)(?: yet)?
  we (?:still |currently )?lack
  we haven'?t(?: got)?
  we(?:'ve| have) no
  without
`;

const seeking = any`
  (?:not|nobody|no one|cannot)(?: yet| really)*
  (?:struggling|trying|hoping|yet|unable|hard|difficult) to
  \w*n'?t(?: yet| really)*
`;

const finding = any`
  (?:agreed?|decided?|settled?) (?:on|upon)
  (?:find|found|have|has|got|know|pick|picked|choose|chosen|lack|identified|identify|defined?)
  come up with
  think of
`;

const opens = '(?:^|[:,;(.-] ?)';
const closes = '(?= *(?:$|[.,;:!?)(]| - ))';

const latin: readonly RegExp[] = [
  // We do not know yet how to measure trust
  new RegExp(`${doubt}[^.;!?]{0,40}?${metric}`),
  // How do we measure trust? Not known; metric: TBD
  new RegExp(
    `(?<!\\b(?:show|tell) [^.;!?]{0,20})${metric}(?:(?!that |which )[^.;!]){0,50}?${ended}(?= *(?:$|[.,;:!?)(]| yet| for | at | - ))`,
  ),
  // TBD how to measure; how would we even measure that?
  new RegExp(
    `${opens}(?:and )?how (?:would|could|can|do|should|will|on earth)[^.;!?]{1,30}(?:measur|quantif)[^.;!?]{0,40}\\?`,
  ),
  // We do not have a metric yet, no agreed metric for onboarding joy
  new RegExp(
    `${opens}(?:no [a-z]+(?:,| and| or) )?${lacking} (?:(?:an?|any|one|the|good|agreed|suitable|single|clear|useful|real|proper|reliable|right) )*${noun}(?: (?:method|definition)s?)?(?: (?:for|of) (?:[\\w'-]+ ?){1,3}| (?:that|to) [^.;!?]{1,40}| so far| in place| available| at hand| yet| today| for now| this)*${closes}`,
  ),
  // Can't think of a metric; need a metric; not something we can measure
  new RegExp(
    `(?<!that |which |who )\\b${seeking} ${finding} (?:an? |any |the |one )?(?:[a-z]+ ){0,2}?${noun}(?: (?:for|of|that|to) [^.;!?]{1,40}| yet| so far)*${closes}`,
  ),
  new RegExp(
    `^(?:we )?(?:still )?(?:need|lack|miss|are missing) (?:an? |any |some |the )?(?:[a-z]+ )?(?:${noun}|data)(?: for [^.;!?]{1,30}| first| yet)?$`,
  ),
  /^we (?:do not|don'?t|cannot|can'?t)(?: yet| currently)* (?:measure|quantify) (?:this|it|that)\b/,
  /\bnot (?:something|anything|a thing) (?:that )?(?:we|you|one) can(?: yet)? (?:measure|quantify)/,
  /\bhow (?:will|would|do|could|can) (?:we|you|anyone) (?:know|tell|measure|see)[^.;!?]{0,30}\? *(?:we |that |it )?(?:do not|don'?t|no\b|not\b|un(?:known|clear|sure)|is|nobody|tb)/,
  // Metric: ?
  /(?:指标|metric|kpi|indicator)s? ?: ?\?$/,
  /^(?:the )?(?:number|figure)s? (?:(?:will|to|would) (?:come|follow|be added)(?: later)?|(?:is |are )?(?:still )?(?:unknown|open|missing))$/,
  // No number yet, no data yet to tell
  /(?:^|[:,;(.-] ?)(?:(?:we |there is )?(?:do not|don'?t|have no|'ve no|no)(?: yet)?(?: have)?(?: yet)? (?:any |enough |the |an? )?(?:data|numbers?|figures?)(?: yet)?(?= *$| (?:for (?:it|this|that)|yet)| to (?:tell|judge|know))|we(?:'ve| have) no(?:thing| numbers?| figures?| data) (?:to measure|for)|(?:we have |there is )?no (?:good |real |clear )?ways? (?:to|of) (?:tell|know)\w*(?: yet)? (?:whether|if|how))/,
  // Cannot be measured yet, hard to put numbers on, nothing to measure it with
  new RegExp(
    `(?<!that |which )\\b(?:can'?t|cannot|couldn'?t|could not|(?:isn'?t|is not|are not|not|un)(?: yet)? ?able to|not (?:yet )?possible to|nothing to|(?:hard|difficult|impossible) to)(?: yet| be| currently| really)* (?:(?:measur|quantif)\\w*|(?:put|attach) (?:an? |any )?(?:number|figure)s? (?:on|to)|expressed? in numbers)`,
  ),
  /(?:(?:^|[:,;(.-] ?)|\b(?:is|are|be|yet|still) )not(?: yet| be| currently| really)* (?:measur|quantif)\w*/,
  /(?:^|[:,;(-] ?|\b(?:is|are|still|currently) )(?:(?:un|im)(?:measurable|quantifiable|quantified|measured)|immeasurable)(?= *(?:$|[.,;:!?)(]| (?:so far|yet|today|at|for|as)\b))/,
  /\bto be (?:measured|quantified)(?: later| once| when|$)/,
];

/** The words that say so; what is wished away (`不再无法衡量`, `stop not knowing`) is none. */
export const unmeasured: readonly RegExp[] = [...han, ...latin];

/** Two cheap looks; one of them is false for nearly every statement: what measures, and a doubt. */
export const unmeasuredHint =
  /[量估分评判算]|指标|标尺|数(?:[字据可]|$)|什么|个数|多少|好坏|口径|怎么?|怎样|如何|measur|quantif|metric|indicator|kpi|yardstick|know|tell|number|figure|data|count|say|track/;

export const doubtHint =
  /[不没未无难待缺再先]|商量|想想|空|等|分歧|争议|才|摸索|讨论|[还仍正]在|之?后|稍后|回头|尚|清楚?|tb[dac]|not|n't|\bno|un|imme|yet|without|lack|later|follow|pending|open|hard|difficult|find|figur|learn|imposs|work|look|search|to be|early|under|how|beyond|will|\?|still|soon|n\/a|need|strug/;
