// Tells whether two texts speak of the same things: shared Chinese character pairs or English word stems.

/** The content tokens both texts share; undefined when one of them has too few in the other's language to compare. */
export function sharedTokens(a: string, b: string): string[] | undefined {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  const comparable = (['zh', 'en'] as const).filter((lang) => left[lang].size >= 2 && right[lang].size >= 2);
  if (comparable.length === 0) return undefined;
  return comparable.flatMap((lang) => [...left[lang]].filter((token) => right[lang].has(token)));
}

function tokensOf(text: string): { zh: Set<string>; en: Set<string> } {
  const zh = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let i = 0; i + 1 < run.length; i++) {
      const pair = run.slice(i, i + 2);
      if (!emptyPair.test(pair)) zh.add(pair);
    }
  }
  const en = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{4,}/g)) if (!emptyWords.has(word)) en.add(word.slice(0, 5));
  return { zh, en };
}

/** Pairs that carry grammar or measure, not a subject. */
const emptyPair =
  /[的了和与或由从到至在为不是让使把被给等]|提升|提高|降低|减少|增加|达到|超过|不低|高于|低于|占比|比例|中位|位数|平均|每周|每月|每天|个月|季度|客户|用户|完成|实现|通过/;

const emptyWords = new Set(
  'from with that this than less more most have been their they into over under each week month quarter year rate share number median average percent increase decrease reduce improve raise reach customers customer users user through without while make keep using every least'.split(
    ' ',
  ),
);
