// Tells which of P0 to P4 a document speaks of as of things: there they are names, and no priorities.

/** `P1 能够…`, `P1 is …`; P0 的故障 and P0 incidents are graver or lighter ones of something else. */
const subject =
  /(?<![A-Za-z\d])(p[0-4])\s?(?:的(?!故障|问题|缺陷|告警|事故|工单|需求|bug)|与|能|可|包含|基于|(?:is|can|has|must|should)\b)/giu;

/** In lower case; once may be chance. */
export function namedLetters(source: string): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const [, letter = ''] of source.matchAll(subject)) {
    const name = letter.toLowerCase();
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return new Set([...times].flatMap(([name, count]) => (count > 1 ? name : [])));
}
