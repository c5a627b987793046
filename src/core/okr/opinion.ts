// Is a sentence an opinion? Words that feel, believe or fear, and no number that somebody could look up.

/** "感觉快撑不住了", "大家都觉得该换了": what somebody feels, or everybody is said to. */
const feltZh =
  /感觉|感到|觉得|直觉|认为|我看|我想|估计|恐怕|可能要|好像|似乎|应该会|应该是|大概|凭经验|经验上|担心|害怕|迟早|早晚|快(?:要)?(?:撑|扛|顶|挺)不住|(?:撑|扛|顶|挺)不(?:住|了)|受不了|都说|普遍反映|众所周知|显然|明显是|不言而喻/u;

const feltEn =
  /\b(?:i|we|everyone|everybody|people|developers|engineers|the team|they) (?:\w+ )?(?:feels?|felt|think|thinks|thought|believes?|believed|guess|guesses|suspects?|fears?|worr(?:y|ies)|knows?|says?|agrees?)\b|\b(?:feels? (?:like|that|slow|old|fragile|wrong)|in (?:my|our) (?:opinion|view|experience)|gut feeling|hunch|obviously|clearly|surely|probably|presumably|sooner or later|no doubt|it seems|seems to|can(?:no|')t (?:go on|take (?:it|much more))|about to (?:break|collapse|fall over))\b/i;

/** A figure, in either script, that can be held against something; "一点" and "两三年前" are none. */
const figure =
  /\d|[％%]|[零一二三四五六七八九十百千万亿两]+(?:个)?(?:次|家|小时|分钟|秒|毫秒|倍|成|条|张|单|万元|元|人|台|GB|TB)/u;

export function isOpinion(text: string): boolean {
  const words = text.normalize('NFKC').replaceAll('’', "'");
  return (feltZh.test(words) || feltEn.test(words)) && !figure.test(words);
}
