// Finds pay or a rating of people that depends on a result; products about pay are left alone.
import type { Span } from '../read/span.ts';
import { all, has } from '../read/look.ts';
import type { Reading } from '../read/reading.ts';

/** The clause that ties pay to a result; undefined when there is none or pay is what the product is about. */
export function payTie(reading: Reading, objective: Reading): Span | undefined {
  const about = reading !== objective && has(objective, 'pay');
  for (const token of all(reading, 'pay')) {
    const clause = reading.clauses[token.clause];
    if (clause === undefined || isThing(reading, token)) continue;
    const bound = binds(reading, token.clause);
    const plain = strong.test(reading.folded.slice(token.start, token.end)) && !isMeasured(reading, token.clause);
    const own = reading === objective;
    if (about || own ? bound && token.clause > 0 : bound || plain) return trimmed(reading.text, clause);
  }
  return undefined;
}

/** Pay or a rating of people by name; 奖励, commission or rating alone may be a product's own. */
const strong =
  /^(?:.{0,4}奖金|.{0,2}绩效(?:考核)?|年终奖?|年终评级|季度奖金|末位(?:淘汰)?|股权激励|调薪|涨薪|加薪|年度考核|bonus(?:es)?|(?:team|quarterly|annual|yearly) bonus(?:es)?|(?:annual )?performance ratings?|stack rank(?:ing|ed)?|pay ris?e|(?:annual )?raises|pay increases?|pay raise|merit increase|variable pay|salary increase)$/;

const ties =
  /达成|达标|完成[即则后]|即发|发奖|完不成|未完成|未达|没达成|计入|纳入|挂钩|扣|上调|下调|兑现|晋升|晋级|与.{0,6}挂|作为.{0,8}依据|影响|决定|if (?:reached|hit|met|achieved|missed|we)|when (?:reached|hit|met|done)|paid (?:if|when|out|on)|depends? on|depending on|tied to|linked to|count(?:s|ed)? (?:in|into|towards?|for)|feeds? into|unlocks?|on success|on completion|\b(?:earns?|gets?|wins?) |part of (?:the|each|every)|is cut|are cut|reflected in|based on|decides|determines|otherwise/;

/** A word that ties, in the clause of pay or the short one before it. */
function binds(reading: Reading, at: number): boolean {
  const clause = reading.clauses[at];
  const before = reading.clauses[at - 1];
  if (clause === undefined) return false;
  if (ties.test(reading.folded.slice(clause.start, clause.end))) return true;
  return (
    before !== undefined && before.end - before.start < 16 && ties.test(reading.folded.slice(before.start, before.end))
  );
}

/** Pay that is itself counted from … to … is the product's matter. */
function isMeasured(reading: Reading, clause: number): boolean {
  return reading.measures.some((one) => one.clause === clause && one.kind === 'pair');
}

/** 绩效系统, bonus page, 奖金明细: a thing of that name. */
function isThing({ folded }: Reading, token: { end: number }): boolean {
  return /^\s?(?:系统|模块|页|明细|功能|管理|表|单|计算|核算|发放(?!项目)|corrections?|pages?|module|run|runs|calculation|system|export|report|points?|levels?|program)/.test(
    folded.slice(token.end, token.end + 14),
  );
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
