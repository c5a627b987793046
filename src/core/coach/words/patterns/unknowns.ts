// Wordings of “we do not know yet how to measure it”, read on folded text: what measures, the doubt about it, and how the two stand together.
import { any } from '../pattern.ts';

// 怎么衡量, 看哪个数: a question how to measure.
const how = any`
  咋么?
  如何
  怎么?才?算
  怎么?样?
  该?要?[用拿看以数](?:什么|啥)
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
  怎么?样?才?算(?:成功|好|达成|做成|到位)
  怎么评(?=$|[,。?])
  看什么
`;

// What measures, as a noun.
const method = any`
  (?:度量|衡量|量化|测量|评估|评价)的?(?:指标|方法|方式|办法|标准|口径|手段|依据|工具)
  (?:数据|统计)?口径(?=$|[\s,。;!?)还尚仍没未])
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
  没人(?:知道|清楚|说得[清出])
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
  (?:还|尚|目前|暂时?)没有
  (?:还|得|要|需要?)+再?(?:商量商量|讨论讨论|琢磨琢磨|研究研究|商量|讨论|摸索|琢磨|研究|想想|探索|商议|找|定)
  (?:还|都|大家)*没(?:有)?(?:定|想好|想清楚?|想明白|方案|谈拢|谈妥|说定|商定|订|着落|找到|头绪|底|谱|达成一致|确定|共识|定论|结论|答案)(?:下来|清楚|好)?
  (?:都|也|还)?不好说
  tb[dac]
  不(?:知道?|清楚|明确|确定)
  不明
  从缺
  先?(?:空|放)着
  再(?:说|定|补|议|想想?|商量|讨论|研究|看看)
  待(?:定|议|确认|确定|讨论|商量|商定|补充?|探索|摸索|明确|研究|定义)
  暂[无缺]
  有待[^。;!?,]{1,4}
  未知
  没人(?:说得清|知道|清楚)
  空[白缺]
  等(?![级比量额候])[^。;!?,]{1,14}
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
  (?:${how}|[该要能可]?以?[用拿看以数](?:什么|啥))[^。;!?,]{0,4}?(?:${measures}|看得?出来?|算|量|测|评)
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
  /(?<!让)(?:没有?|无|缺)[^。;!?,的]{0,4}的?(?:数字?|数据|指标)(?:[可能][看用查循依])?$/u,
  /(?:无法|没法|没有?办法|不能|难以?)[^。;!?,]{0,4}?[用拿以](?:一个)?(?:数字?|数据|指标)/u,
  /(?:[还尚仍]|目前|现在|暂时)[^。;!?,]{0,3}?(?:判断|证明|评价|说明)不(?:了|出来?)$/u,
  // 先观察一个月再定指标, 拿到数据才知道怎么衡量, 还在摸索衡量方式
  new RegExp(`(?:再[定想选找]|[还仍正先]在?(?:摸索|琢磨|探索|商量|讨论))[^。;!?,]{0,6}?${method}$`, 'u'),
  new RegExp(
    `才(?:能|会)?(?:知道?|清楚|明白)[^。;!?,]{0,4}?(?:该|要)?(?:${how}[^。;!?,]{0,4}?${measures}|看(?:什么|哪个)数)`,
    'u',
  ),
  // 好不好，目前没有办法评判; 满意——怎么测？
  new RegExp(
    `${wishedAway}(?:没有?办法|没法|无法|难以?|不好|很难|无从)(?:去|来)?(?:评判|评价|评估|判断|衡量|量化|定量|度量|考核|检验)$`,
    'u',
  ),
  /(?:怎么|如何|怎样)(?:去|来)?(?:衡量|量化|测量?|度量|评估|评判|算|看)\?$/u,
  /能不能(?:衡量|量化|测量?|度量|评估)[^。;!?,]{0,6}?(?:问题|不好说|不知道|难说|另说)/u,
  /(?:看看|试试|观察|摸摸)[^。;!?,]{0,6}?(?:什么|哪些?|哪个)(?:指标|数据|数字)/u,
  // 想不出能衡量的指标
  /想不[出到][^。;!?,]{0,6}?(?:指标|数字|办法|数据)$/u,
  // 拿不到数据, 定不了指标, 只能凭感觉, 没有数据支撑
  /(?:拿|取|看|找|收集|采集)不到[^。;!?,]{0,4}?(?:数据|数字?)$|(?:只能|全)[凭靠]感觉|[凭靠]感觉(?:$|[。;!?,])/u,
  /定不(?:了|下来?)[^。;!?,]{0,3}?(?:指标|口径|目标值|数)|再看看?(?:怎么|如何|咋)[^。;!?,]{0,3}?(?:定|衡量|量|算)/u,
  /(?:没有?|无|缺)[^。;!?,]{0,2}?(?:数据|数字)(?:支撑|支持|依据|佐证)$|数据[^。;!?,]{0,8}?(?:不知道|不清楚|没有?着落)$/u,
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
  \b(?:how success looks|what success (?:looks like|means))\b
  \b(?:which|what) (?:number|figure|data|metric|measure|indicator|kpi)s?\b
  \bdefinition of\b
  \bhow (?:this|it|that) (?:can|could|would|should|is to) be (?:tracked|measured|counted|gauged|judged|shown|quantified)\b
  \bhow (?:to|we(?:'ll|'d| will| would| can| could| should)?|do we|this can|this could|(?:anyone|one) (?:can|could|would|should)) (?:tell(?! [^.;!?]{1,30} from )|know|count|show|measure|quantify|gauge|track|judge|notice|see|prove|operationali[sz]e|put an? )
  \bindicators?\b
  \bkpis?\b
  \bmeasur\w*
  \bmetrics?\b
  \bquantif\w*
  \bsuccess criteri\w+
  \bwhat (?:an? |the )?(?:good |right |useful )?(?:signal|measure|number|metric|figure)s? (?:would|could|should|might) be\b
  \bwhat ["'“”]?good["'“”]? (?:looks like|is|means)\b
  \bwhat to (?:measure|count|track)\b
  \bwhat we(?:'d| would| could| can| should)? (?:count|measure|look at)\b
`;

const noun = any`
  (?:measuring|measurement) methods?
  (?:metric|indicator|measure|measurement|kpi|yardstick|instrument(?= for (?:this|that|it)\b))s?
  (?:ways?|means|methods?|basis|tools?) (?:for us )?(?:to|of|for) (?:measur|quantif)\w*(?: [\w'-]+){0,4}
`;

// It is not settled, and that ends the thought.
const ended = any`
  (?:has|have|is|are) (?:still )?yet to be (?:\w+ed|found|chosen|set)
  (?:has|have|is|are)(?: not|n'?t)(?: yet)? been (?:found|defined|agreed|decided|chosen|set|identified|settled|fixed)(?: yet)?
  (?:is |are )?(?:still )?(?:an open (?:question|point|issue|item)|open|missing|pending|under discussion|up in the air|undecided|(?:being )?worked out|beyond (?:us|me))
  (?:is |are )?(?:still )?being (?:defined|discussed|agreed|worked on|chosen|set)
  (?:is |are )?(?:tb[dac]|n\/a|to be (?:defined|determined|decided|agreed|found|set|chosen|confirmed|identified|settled))
  (?:is |are )?(?:to follow|(?:will )?(?:come|follow|be (?:added|defined|agreed|set))(?: later)?)
  (?:isn'?t|aren'?t) (?:defined|known|clear|decided|agreed|settled)(?: yet)?
  (?:is|are|still)? ?(?:not (?:yet )?|un)(?:known|clear|decided|defined|agreed(?: on| upon)?|found|chosen|set|there|sure|settled)(?: yet)?
  no (?:idea|clue)(?: how)?
`;

const nobody = any`
  (?:can'?t|cannot|couldn'?t|could not)
  (?:nobody|no one|no-one|none of us)(?: (?:on|in|of)(?: [a-z]+){1,3}?)?(?: can| could)?
  (?:unable|not able) to
`;

// A doubt, with a question how, which or what behind.
const doubt = any`
  \b${nobody}(?: yet| really| currently)* (?:tell|say|knows?)(?: yet)? (?=how|which|what)
  \b(?:don'?t|doesn'?t|do not|does not|did not|didn'?t|not)(?: yet| really)? know\b
  \b(?:find|figur|work)(?:e|ing)? out (?=(?:how|which|what|an?|the)\b)
  \b(?:hard|difficult|impossible|unable) to\b
  \b(?:haven'?t|hasn'?t|have not|not|yet to|still have to|need to)(?: yet| really)* (?:figured?|work|worked|find|found|settled?|decided?|agreed?)(?: out| on)?\b(?= (?:how|which|what|a |an |any ))
  \b(?:need to|first|have to|must|still) learn\b
  \b(?:no idea|no clue|got a clue|not sure|unsure|unclear|unknown|undecided|tbd|isn'?t clear|not clear|not obvious|to be seen)\b
  \bdon'?t ask (?:us|me) (?=how|which|what)
  \bstill (?:looking|searching|thinking|discussing|wondering|debating|arguing|choosing|deciding)\b
  \btoo (?:early|soon) to\b
`;

const lacking = any`
  (?:still )?(?:looking|searching|waiting) for
  (?:still )?awaiting
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
  (?:not|nobody|no one|cannot)(?: has)?(?: yet| really)*
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
    `${opens}(?:no [a-z]+(?:,| and| or) )?${lacking} (?:(?:an?|any|one|the|good|agreed|suitable|single|clear|useful|real|proper|reliable|right) )*${noun}(?: (?:method|definition)s?)?(?: (?:for|of) (?:[\\w'-]+ ?){1,3}| (?:that|to) [^.;!?]{1,40}| so far| as of today| in place(?: as of today)?| available| at hand| yet| today| for now| this)*${closes}`,
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
  /\b(?:how (?:will|would|do|could|can) (?:we|you|anyone) (?:know|tell|measure|see|notice)|what (?:will|would|could) (?:tell|show) (?:us|you|me|it))[^.;!?]{0,30}\? *(?:we |that |it )?(?:do not|don'?t|no\b|not\b|un(?:known|clear|sure)|is|nobody|tb|open)/,
  new RegExp(
    `${noun}[^.;!?]{0,40}?\\b(?:as soon as|once|until|when) (?:we|somebody|someone|anyone) (?:ha(?:s|ve)|finds?|knows?|agrees?|settles?)\\b`,
  ),
  // Nobody has a measure for that; hard to say in numbers; cannot prove it with data
  /(?<!that |which |who |whose )\b(?:nobody|no one|none of us|can(?:no|')?t|hard|difficult|impossible|unsure|wish|will only know)\b(?:(?! (?:that|which|who) )[^.;!?]){0,30}?\b(?:(?:a|any|the right|some) (?:metric|measure|indicator|kpi)|(?:to|could|can) (?:measure|quantify)(?= (?:it|this|that)\b|[.,;!?)]|$)|(?:in|with) (?:numbers|figures|data))\b/,
  // A suitable KPI does not exist; the measure is under construction; we would love a metric but there is none
  new RegExp(
    `${noun}(?: (?:for|of) [a-z' ]{1,24}?)?[?,]?(?: but| and)? (?:(?:does not|doesn'?t|do not|don'?t) exist|there is none|we (?:don'?t|can'?t|have none)\\b|(?:is|are) (?:under construction|in the making|something we (?:still )?have to))`,
  ),
  /\bmeasure \w+,? but (?:we )?(?:can'?t|cannot)/,
  /\b(?:some ?day|one day|eventually)\b[^.;!?]{0,24}?\bmeasure\b/,
  /\b(?:data|numbers?|figures?) (?:that )?we (?:lack|do not have|don'?t have)\b/,
  /\bno (?:data|numbers?|figures?) (?:whatsoever|at all)\b|\bintangible\b/,
  /\bhow (?:many|much|often|long|well)\? *(?:we |that |it )?(?:do not|don'?t|un(?:known|clear)|nobody|no idea|not known|tb|open)/,
  // Metric: ?
  /(?:指标|metric|kpi|indicator)s? ?: ?\?$/,
  /^(?:the )?(?:number|figure)s? (?:(?:will|to|would) (?:come|follow|be (?:added|agreed|set|decided|defined))(?: later)?|(?:is |are )?(?:still )?(?:unknown|open|missing))$/,
  // No number yet, no data yet to tell
  /(?:^|[:,;(.-] ?)(?:(?:we |there is )?(?:do not|don'?t|have no|'ve no|no)(?: yet)?(?: have)?(?: yet)? (?:any |enough |the |an? )?(?:data|numbers?|figures?)(?: yet)?(?= *$| (?:for (?:it|this|that)|yet)| to (?:tell|judge|know))|we(?:'ve| have) no(?:thing| numbers?| figures?| data) (?:to measure|for)|(?:we have |there is )?no (?:[a-z]+ )?ways? (?:to|of) (?:(?:tell|know|judg|see)\w*(?: yet)? (?:whether|if|how)|put(?:ting)? an? (?:number|figure) (?:on|to)))/,
  /\b(?:do not|don'?t|does not|doesn'?t) have (?:an? |any )(?:good |real |clear |reliable )?(?:ways?|means) (?:to|of) (?:tell|know|judg|see)\w*(?: yet)? (?:whether|if|how)/,
  /\b(?:there(?:'s| is)|we have)(?: currently| yet| so far| still)? nothing (?:that|which|to) (?:tells?|shows?)(?: us| you| me)? (?:whether|if|how)/,
  /\b(?:tracking|instrumentation|telemetry|measurement)(?: (?:for|of) [a-z ]{1,24}?)? (?:does not|doesn'?t|do not|don'?t) exist/,
  /\(which(?: one)?(?: is)? (?:still )?(?:undecided|open|unclear|unknown|tb[dac]|not (?:yet )?(?:known|clear|decided|settled))/,
  // Cannot be measured yet, hard to put numbers on, nothing to measure it with
  new RegExp(
    `(?<!that |which )\\b(?:can'?t|cannot|couldn'?t|could not|(?:isn'?t|is not|are not|not|un)(?: yet)? ?able to|not (?:yet )?possible to|nothing to|(?:hard|difficult|impossible) to)(?: yet| be| currently| really)* (?:(?:measur|quantif)\\w*|(?:put|attach) (?:an? |any )?(?:number|figure)s? (?:on|to)|(?:put|expressed?) in(?:to)? (?:numbers?|figures?))`,
  ),
  /(?:(?:^|[:,;(.-] ?)|\b(?:is|are|be|yet|still) )not(?: yet| be| currently| really)* (?:measur|quantif)\w*/,
  /(?:^|[:,;(-] ?|\b(?:is|are|still|currently) )(?:(?:un|im)(?:measurable|quantifiable|quantified|measured)|immeasurable)(?= *(?:$|[.,;:!?)(]| (?:so far|yet|today|at|for|as)\b))/,
  /\bto be (?:measured|quantified|operationali[sz]ed)(?: later| once| when|$)/,
];

/** The words that say so; what is wished away (`不再无法衡量`, `stop not knowing`) is none. */
export const unmeasured: readonly RegExp[] = [...han, ...latin];

/** Two cheap looks; one of them is false for nearly every statement: what measures, and a doubt. */
export const unmeasuredHint =
  /[量估分评判算测]|感觉|指标|标尺|数(?:[字据可]|$)|什么|个数|多少|好坏|口径|怎么?|怎样|如何|measur|quantif|metric|indicator|kpi|yardstick|know|tell|number|figure|data|count|say|track|gauge|success|signal|definition|operationali|undecided|intangible|how |instrument|score|judge|prox|look at|^数[还尚暂]|盯/;

export const doubtHint =
  /[不没未无难待缺再先]|商量|想想|空|等|分歧|争议|才|摸索|讨论|[还仍正]在|之?后|稍后|回头|尚|清楚?|tb[dac]|not|n't|\bno|un|imme|yet|without|lack|later|follow|pending|open|hard|difficult|find|figur|learn|imposs|work|look|search|to be|early|under|how|beyond|will|\?|still|soon|n\/a|need|strug|none|there|wish|day|intang|nobody|[凭靠]感觉|咋|come|who|guess|before|owe/;

const measuringWord = {
  en: String.raw`\b(?:metrics?|kpis?|indicators?|yardsticks?|prox(?:y|ies)|(?:un)?measur(?:e|es|ed|ing|able|ements?)|quantif\w+|gauge|(?:any|good|reliable|right|the|no) (?:numbers?|figures?)|(?:in|with|by) (?:numbers|figures|data)|the data to|set (?:a|the) target|measurable result|the baseline is|count as success|how to verify|a number will|what to look at|how (?:to|we (?:will |would |should |can )?) ?(?:score|judge|assess)(?: (?:this|that|it))?)\b`,
  zh: '(?:[衡度测]量|量化|定量|定数|指标|口径|抓手|评(?:估|判|价)(?:标准|方[法式])|[怎咋]么?(?:测|算|评|量)|测(?:不|得?准)|盯哪|(?:怎么|如何)(?:验证|证明|判断)|(?:拿|用)数据说|写成数字?|能测|补数|基线是?多少|怎么?算|^数[字据]?(?=[还尚暂]))',
};

// Said behind the measure: it is not settled. That it does not do something is no doubt.
const doubtBehind = {
  en: String.raw`\b(?:unknown|unclear|unsure|undecided|tb[dac]|pending|hard|difficult|impossible|guess|to come|somehow|to be (?:clarified|chosen|found|decided|agreed|defined)|under discussion|depends on|decided$|be put here|needs? (?:to be|some|more|work|research|a decision)|will be (?:set|chosen|agreed|found|decided)|(?:not|n't)(?: yet| really)? (?:agreed|decided|defined|found|clear|known|settled|set|there|possible|obvious|ready|sure)|has not been \w+)\b`,
  zh: '(?:不(?:知道?|清楚?|明|确定|准|出|了|好说|对齐|统一)|没(?:有)?(?:$|定|想|找|谈|影|谱|头绪|对齐|商量|讨论|着落|结论|说法)|未(?:定|知|建立|明|对齐|统一|达成)|无(?:头绪|定论|结论)|待|暂[不缺无]|(?<!空)缺(?:位|失|$)|难(?:$|说|定)|再(?:说|考虑|看|议|定)|还在(?:想|讨论|对|研究|摸索|商量|找|调研)|在吵|意见|得问|调研中|说法不一|说不一|等[^。;!?,]{1,10}再)',
};

// Said before it, and nothing more is said of the measure: 没有一个指标低于基线 has one.
const doubtBefore = {
  en: String.raw`\b(?:unknown|unclear|unsure|undecided|tb[dac]|not sure|still have to|need help|(?:do not|don't) (?:yet )?(?:have|see)|hard|difficult|impossible|guess|owe|who knows|(?<!without )waiting|lack\w*|nobody (?:has|knows|can)|no one (?:has|knows|can)|cannot (?:say|tell|be|yet|prove|show|measure)|when we|before we|find a way|remains|invent|no (?:obvious|agreed|good|real|clear|suitable|reliable|sensible))\b`,
  zh: '(?:不(?:知道?|清楚|确定|晓得)|没(?:有)?(?:想|找|定|谈|商量|讨论)|(?:说|想|定)不|难以?|未(?:定|找|想)|缺(?:个|少|乏)|(?:^|[,;(])(?:等|先)|无从|要等|(?:以|之|试点)后才?再?)',
};

const endsThere = {
  en: String.raw`(?=$|[.,;:!?)]| (?:for|of|to|yet|so|here|exists?|today|at|in|now|with|on)\b| - )`,
  zh: String.raw`(?=$|[\s,。;!?)]|[能可来去还尚])`,
};

/** Metrics that nobody reads, 没有指标的服务: the words of another thing. */
const apart = { en: String.raw`(?:(?! (?:that|which|who|whose) )[^.;!?]){0,60}?`, zh: '[^。;!?的]{0,24}?' };

/** A word of measuring beside one of doubt, for key results that have no number. */
export const besideDoubt = {
  en: new RegExp(
    `${measuringWord.en}${apart.en}${doubtBehind.en}|${doubtBefore.en}${apart.en}${measuringWord.en}${endsThere.en}`,
  ),
  zh: new RegExp(
    `${measuringWord.zh}${apart.zh}${doubtBehind.zh}|${doubtBefore.zh}${apart.zh}${measuringWord.zh}${endsThere.zh}`,
    'u',
  ),
};

/** Orders that somebody finds out. */
export const asksItself = /^(?:agree|decide|find|figure|learn|work out|wait|need|owe|先|等|探索|摸索|研究|讨论|想)/;
