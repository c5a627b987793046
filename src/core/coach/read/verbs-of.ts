// Finds the verbs of a statement with class, position and negation; nouns that look like verbs are left out.
import type { Tag } from '../words/lexicon.ts';
import { is, spanOf } from './look.ts';
import type { Reading, ReadVerb, VerbClass } from './reading.ts';
import type { Token } from './tokens.ts';

const classes: [Tag, VerbClass][] = [
  ['launch', 'delivery'],
  ['build', 'delivery'],
  ['rework', 'work'],
  ['steady', 'steady'],
  ['support', 'support'],
  ['vague', 'change'],
  ['change', 'change'],
  ['work', 'work'],
  ['activityVerb', 'activity'],
];

export function verbsOf(reading: Reading): ReadVerb[] {
  const { tokens } = reading;
  const { head } = reading;
  const verbs: ReadVerb[] = [];
  tokens.forEach((token, at) => {
    if (token.tags.length === 0) return;
    const found = classes.find(([tag]) => is(token, tag));
    if (found === undefined || is(token, 'plain') || !isVerbHere(reading, at, head)) return;
    verbs.push({
      span: spanOf(token),
      word: reading.folded.slice(token.start, token.end),
      class: found[1],
      position: at === head ? 'head' : 'inner',
      negated: isNegated(reading, at),
    });
  });
  return verbs;
}

/** Index of the first token that carries meaning: labels, dates, brackets, adverbs and `by 30 June,` are skipped. */
export function headOf(tokens: Token[], folded: string): number {
  let at = labelEnd(tokens, folded);
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = folded.slice(token.start, token.end);
    if (token.kind === 'date' || token.kind === 'mark' || is(token, 'adverb', 'label')) continue;
    if (
      /^(?:by|in|before|until|on|at|the|a|an|our|于|在|内|前|之前|以前|底|末|本|the end of)$/.test(word) &&
      nextDate(tokens, at)
    )
      continue;
    if (word === '在' || word === '于' || word === '内' || word === '前') continue;
    break;
  }
  return at;
}

function nextDate(tokens: Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'date' || tokens[at + 2]?.kind === 'date' || tokens[at - 1]?.kind === 'date';
}

/** `KR1:`, `O：`, `领导要求：`, `Mandated by the VP:`: skipped only when it is a short label of such words. */
function labelEnd(tokens: Token[], folded: string): number {
  for (let at = 0; at < Math.min(tokens.length, 8); at++) {
    const token = tokens[at];
    if (token === undefined) return 0;
    if (token.kind === 'mark' && folded[token.start] === ':') {
      const label = tokens.slice(0, at);
      return label.some((one) => is(one, 'label', 'handedDown', 'proposed', 'guardWord')) ? at + 1 : 0;
    }
  }
  return 0;
}

/** Behind verbs that take any object (提升效率) only these make a noun. */
const nominalAlways = /^(?:率|幅度|量|度|的|情况|进度|次数|之后|之前|后|前|时(?!间|长|效))/;

const nominalAfter =
  /^(?:率|数(?![据字])|量|度|前|后|时|的|件|者|页|期|员|方|商|失败|次数|情况|过程|进度|体验|方式|频率|周期|效率|质量|成本|速度|流程|记录|需求|环境|团队|人员|耗时|用时|时长|比例|占比|窗口|计划|报告|系统|平台|工具|中的|之后|之前|以后|以前)/;

/** Chinese: a verb unless a noun part follows or 的 precedes. English: base form at the head or after to/and, other forms anywhere. */
export function isVerbHere(reading: Reading, at: number, head: number): boolean {
  const { tokens, folded } = reading;
  const token = tokens[at];
  if (token === undefined) return false;
  const code = folded.charCodeAt(token.start);
  if (code >= 0x3400 && code <= 0x9fff) {
    const next = tokens[at + 1];
    if (token.end - token.start === 1 && (at !== head || next?.kind === 'han')) return false;
    if (is(token, 'vague', 'change', 'steady', 'support')) {
      return (
        next === undefined || next.kind === 'number' || !nominalAlways.test(folded.slice(next.start, next.start + 4))
      );
    }
    if (next !== undefined && next.kind !== 'number' && nominalAfter.test(folded.slice(next.start, next.start + 4))) {
      return (
        is(token, 'rework', 'work', 'launch') &&
        /^(?:平台|系统|工具|报告|计划|流程|环境|记录|需求|前端|前台)/.test(folded.slice(next.start, next.start + 4))
      );
    }
    const before = tokens[at - 1];
    return !(
      before !== undefined &&
      /^(?:的|可|待|被|未|每次|一次|无需|无法|不再|次)$/.test(folded.slice(before.start, before.end))
    );
  }
  if (token.form === 'third') return true;
  if (at === head) return token.form !== 'ing' || isDetermined(reading, at + 1);
  const before = tokens[at - 1];
  const word = before === undefined ? '' : folded.slice(before.start, before.end);
  if (token.form === undefined && !/[a-z]/.test(folded[token.start] ?? '')) return true;
  if (token.form === undefined) return true;
  if (token.form === 'base')
    return /^(?:to|and|will|must|should|can|we|并|,|;|then|or|&|\+)$/.test(word) || isHanEnd(folded, before);
  return token.form === 'past' ? !/^(?:the|a|an|of|by|per)$/.test(word) : false;
}

/** Launching the app does something; a scheduling module is a thing. */
function isDetermined({ tokens, folded }: Reading, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^(?:the|a|an|our|all|new|to|of)$/.test(folded.slice(token.start, token.end));
}

function isHanEnd(folded: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = folded.charCodeAt(token.end - 1);
  return code >= 0x3400 && code <= 0x9fff;
}

function isNegated({ tokens, folded }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const token = tokens[i];
    if (is(token, 'negation')) return true;
    if (token?.kind === 'mark') break;
  }
  for (let i = at + 1; i <= at + 6; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && ',;。'.includes(folded[token.start] ?? ''))) return false;
    if (is(token, 'notTheAim')) return true;
  }
  return false;
}
