// Recognises what people write in front of a statement: O1, KR1.2, Objective, 目标 O1, OKR 1, Company Objective, 关键结果.
import { fold } from '../../core/coach/read/fold.ts';
import { cut, type Piece } from '../statement.ts';

export type Label = {
  as: 'objective' | 'key-result';
  /** `['1', '2']` of `KR1.2`; half-width digits; empty without a number. */
  number: string[];
  /** What follows the label. Empty: the label heads what comes below. */
  rest: Piece;
  /** The label says "results", "目标们": more than one is expected below. */
  plural: boolean;
  /** A word that also stands in texts about other things: goal, 目标. */
  weak: boolean;
  /** Written with the word goal, numbered or not: inside a labelled objective it names a side of it. */
  goal?: boolean | undefined;
  /** Who is named in front of the label, as in `CEO KR: …`. */
  owner?: string | undefined;
};

/** One sign that is a number by itself: ①, ❷, ⑶, ⒋, Ⅱ. */
const sign = '[①-⑳❶-❿⑴-⒇⒈-⒛ⅰ-ⅻⅠ-Ⅻ]';
const digits = `(?:[0-9]{1,3}|${sign})`;
const number = `${digits}(?:[.\\-_]${digits}){0,3}`;
const han = '[一二三四五六七八九十]{1,3}';
const opening = '[\\[(<《"]?\\s{0,3}';
const aside = '(?:\\s{0,3}[(\\[][^()\\[\\]]{1,30}[)\\]])?';
/** Words that may stand in front of the label and say whose or which it is. */
const kinds =
  'north[- ]star|proposed|company(?:[ -]wide)?|corporate|org(?:ani[sz]ation(?:al)?)?|team|group|department|division|personal|individual|annual|yearly|quarterly|' +
  'monthly|main|primary|secondary|overall|draft|stretch|aspirational|committed|strategic|business|product|engineering|our|my|top|core|key|global|' +
  'first|second|third|q[1-4]|h[12]|20\\d\\d';
const prefix = `(?:(?:${kinds})[ -]{1,2}){0,3}`;
/** 技术目标, 公司级目标; what points at another goal or asks for one is none. */
const hanPrefix =
  '(?!对齐|上级|支撑|关联|对应|实现|达成|衡量|设定|制定|完成|我们的|什么是|的)(?:(?![的要是们我了在])\\p{Script=Han}){0,6}?';

const oWord = `(?:${prefix}(?:objectives?|goals?)|${hanPrefix}目标|okr|obj|(?:\\p{Script=Han}{2,8}\\s(?=o\\s?\\d{1,2}\\s?:))?o)`;
const krWord = `(?:(?:o\\s?(?:${digits})\\s?[-_.·:/]?\\s?)?${prefix}(?:krs?|key[ -]?results?|${hanPrefix}(?:关键|主要|核心)(?:结果|成果|成效)))`;
/** A second label behind the first: 目标 O1, Objective (O2), 关键结果 KR1. */
const again = (letters: string) =>
  `(?:\\s{0,2}[(\\[]?${letters}\\s?[-_#]?\\s?(${digits}(?:[.\\-_]${digits}){0,3})[)\\]]?)?`;
const labelPattern = (word: string, letters: string, id: string, part = '') =>
  new RegExp(
    `^${opening}(${word})(?:${again(letters)}|${aside})(?:\\s{0,3}[-#_.]?\\s{0,2}(?:(${number}${part})(?![0-9%]|\\.[0-9])${id}|(${han})))?${aside}(?:\\s{0,3}[)\\]>》"])?`,
    'u',
  );
/** KR1a, KR1b: parts of one. */
const krPart = '(?:(?<=kr\\d{1,3})[a-z](?![a-z0-9]))?';
const krPattern = labelPattern(krWord, 'kr', '|([a-z][0-9]{0,3})(?=\\s{0,2}[:.|)\\]])', krPart);
const oPattern = labelPattern(oWord, 'o', '');
const ownedKr = /^(\p{L}[\p{L}\w &/.,()-]{0,60}?)\s+KR\s?#?(\d{0,3})\s?[:：]/u;
/** `Payments O2. …`: the name of a team in front of a numbered objective. */
const ownedO =
  /^(\p{Lu}[\p{L}\d&/.-]{0,20}(?:\s(?:&|and|\p{Lu}[\p{L}\d&/.-]{0,20})){0,3})\s+O(\d{1,2})\s?(?:[:：]|\.(?=\s))\s?(?=\S)/u;
const numberedKr = new RegExp(`^(${number})\\s?[.、:]?\\s?(?:krs?|关键结果|key results?)\\s?:`);
const afterLabel =
  /^(?:\s{0,3}[([][^()[\]]{1,30}[)\]](?=\s{0,3}:))?(\s{0,3}(?:[:|·•∙]|-+(?=[\s\p{L}\d])|[、,](?=\S)|[.](?=\s|\p{Script=Han}|\p{L}|$)|[)\]](?=[\s\p{Script=Han}]))\s{0,3}:?)/u;

export function readLabel(piece: Piece): Label | undefined {
  const head = fold(piece.text.slice(0, 180)).replace(/[｜]/g, '|');
  const owned = ownedKr.exec(piece.text.slice(0, 90));
  const before = owned?.[1] ?? '';
  if (
    owned &&
    !new RegExp(`^(?:${kinds}|okr|o)$`).test(before.toLowerCase()) &&
    !krPattern.test(fold(before)) &&
    !match(cut(piece, 0, before.length), fold(before), oPattern, 'objective')
  ) {
    const rest = cut(piece, owned[0].length);
    return { as: 'key-result', number: split(owned[2]), rest, plural: false, weak: false, owner: owned[1] };
  }
  const team = ownedO.exec(piece.text.slice(0, 110));
  if (team && !objectiveWord.test(team[1] ?? '')) {
    const rest = cut(piece, team[0].length);
    return { as: 'objective', number: split(team[2]), rest, plural: false, weak: false, owner: team[1] };
  }
  const numbered = numberedKr.exec(head.slice(0, 40));
  if (numbered) {
    const rest = cut(piece, numbered[0].length);
    return { as: 'key-result', number: split(numbered[1]), rest, plural: false, weak: false };
  }
  return match(piece, head, krPattern, 'key-result') ?? match(piece, head, oPattern, 'objective');
}

/** `Company Objective O1:` names it twice. */
const objectiveWord = /(?:objectives?|goals?|okrs?)$/i;

function match(piece: Piece, head: string, pattern: RegExp, as: Label['as']): Label | undefined {
  const found = pattern.exec(head);
  if (!found) return undefined;
  const word = (found[1] ?? '').trim();
  const hanNumber = as === 'objective' ? found[4] : found[5];
  const numbers = split(found[2] ?? found[3] ?? (as === 'key-result' ? found[4] : undefined) ?? hanNumber);
  const behind = head.slice(found[0].length, found[0].length + 60);
  const closed = /[)\]>》"]\s{0,3}$/.test(found[0]) && /^[[(<《"]/.test(found[0]);
  const separator = afterLabel.exec(behind);
  const end = found[0].length;
  const begins = /^\s*\p{Lu}/u.test(piece.text.slice(end, end + 4));
  const loneO = /^O\s{0,3}[—–―]/u.test(piece.text.slice(end - 1, end + 5));
  const setOff = (piece.offsets[end] ?? 0) - (piece.offsets[end - 1] ?? 0) > 1 && behind !== '';
  const seen = { word, numbers, hanNumber: hanNumber !== undefined, closed, setOff, begins, loneO, separator, behind };
  // 总体目标 (Objective) says in brackets which of the two it is.
  const told = behind === '' && /[([](?:objectives?|key results?|krs?)[)\]]\s{0,3}$/.test(found[0]);
  if (!(behind === '' ? told || heads(word, numbers) : follows(seen))) return undefined;
  if (as === 'objective' && (goesFromTo.test(behind) || state.test(behind) || /^\s?krs?\s?\d/.test(behind)))
    return undefined;
  if (as === 'key-result' && separator === null && !begins && howItGoes.test(behind)) return undefined;
  if (as === 'key-result' && numbers.length === 0 && nameOfField.test(behind)) return undefined;
  const inWord = /^o\s?(\d+)/.exec(word)?.[1];
  let rest = cut(piece, end + (separator?.[0].length ?? 0));
  // `O1 目标：…` and `KR1 关键结果：…` say it twice.
  const twice = /^(?:目标|objective|关键结果|key result)\s?:/.exec(fold(rest.text.slice(0, 20)))?.[0].length;
  if (twice) rest = cut(rest, twice);
  return {
    as,
    number: [...(inWord ? split(inWord) : []), ...numbers],
    rest,
    plural: /(?:objectives|goals|results|krs)$/.test(word) && numbers.length === 0,
    // `Objectives: what we want` tells what the word means more often than it holds several.
    goal: /goals?$/.test(word),
    weak: (/(?:goals?|目标)$/.test(word) || (word.endsWith('objectives') && rest.text !== '')) && numbers.length === 0,
  };
}

/** A label with nothing behind it heads what comes below; the lone letter `O` does not, and `OKR` is a title. */
function heads(word: string, numbers: string[]): boolean {
  return numbers.length > 0 || !(/^(?:o|okr|obj)$/.test(word) || isKind(word));
}

/** 技术目标: with a kind in front that is not a usual one it is a label only before a colon. */
function isKind(word: string): boolean {
  return /.目标$/.test(word) && !/^(?:核心|季度|年度|本季|本季度|战略|团队|个人|公司)目标$/.test(word);
}

type Seen = {
  word: string;
  numbers: string[];
  hanNumber: boolean;
  closed: boolean;
  setOff: boolean;
  /** A capital stands behind it. */
  begins: boolean;
  /** `O — …`: the capital alone in front of a long dash. */
  loneO: boolean;
  separator: RegExpExecArray | null;
  behind: string;
};

/** Whether what follows lets the word be a label: `目标客户` and `Objective setting` are none, `目标：`, `O1 …`, `KR Reach …` are. */
function follows({ word, numbers, hanNumber, closed, setOff, begins, loneO, separator, behind }: Seen): boolean {
  const named = numbers.length > 0;
  if (/^\s{0,3}[/&+~]/.test(behind) || mentionsMore.test(behind) || aboutIt.test(behind)) return false;
  if (word === 'okr' && (!named || /^\s?(?:q[1-4]|h[12]|年|\d)/.test(behind))) return false;
  const colon = separator !== null && /[:|·•∙]/.test(separator[0]);
  if (closed || colon || (word === 'o' && loneO)) return true;
  if (isKind(word)) return false;
  if (setOff && /(?:objectives?|results?|krs?|目标|结果|成果)$/.test(word)) return true;
  const short = /^(?:o|okr|obj)$/.test(word) || /^(?:o\s?\d+\s?[-_.·:/]?\s?)?krs?$/.test(word);
  if (separator)
    return (
      named ||
      /krs?$/.test(word) ||
      (/^(?:objective|key result)$/.test(word) && /^\s?[A-Z]?\./.test(separator[0])) ||
      (!/^(?:o|goals?)$/.test(word) && /-/.test(separator[0]) && /^\s/.test(separator[0]))
    );
  if (/^\s/.test(behind)) {
    if (continues.test(behind) && !(named && begins)) return false;
    if (named) return short || /(?:objectives?|goals?|key[ -]?results?|[^a-z]+)$/.test(word);
    return /krs?$/.test(word) && !/^\s*[=&+/]/.test(behind);
  }
  return named && !hanNumber && /^[\p{Script=Han}"《]/u.test(behind) && !/^[个项年月日季天周倍万亿成]/.test(behind);
}

/** `O1 > O2`, `O1、O2`, `O1 → KR2`: a list of labels, not a statement. */
const mentionsMore = /^[^:]{0,12}[>→、,，]\s{0,3}(?:o|kr)\s?\d/;
/** `Objective 1 Final Score`, `KR1 进度`: about the statement. */
const aboutIt =
  /^\s{0,3}(?:final |current |overall |mid[- ]\w+ )?(?:scores?|status|progress|summary|reviews?|updates?|grades?|ratings?|owners?(?!\s[a-z])|confidence|deep[- ]dives?|key results?|得分|评分|进度|进展|状态|总结|完成度|复盘|回顾|总分|\p{Script=Han}{0,4}(?:报告|计划|方案|清单)(?=\s{0,3}(?:[(|]|$))|(?:total|average|平均)(?=\s{0,3}(?:[:(]|$|of )))(?![\p{L}])/u;
/** `KR reading deadline: end of Q1`: a field whose name begins with the word. */
const nameOfField =
  /^\s(?:[a-z][a-z-]{1,20}\s){0,2}(?:cadence|confidence|dates?|deadlines?|managers?|owners?|scores?|status|tracking|weights?)\s?:/;
/** `Objective 5：58% → 64%`: how it went. */
const goesFromTo = /^\s?[:：]\s?(?:约|ca\.?|about)?\s?\d{1,3}(?:\.\d+)?\s?%\s?(?:->|=>|→|-->)/;
/** `Objective 2: met`: how it stands. */
const state =
  /^\s?[:：]\s?(?:(?:not |partially |partly )?(?:met|done|achieved)|missed|on track|at risk|off track|(?:未|部分|已)?(?:达成|完成))[.。]?\s*$/i;
/** `O1 KR2 done`, `KR3 not started yet`: how it goes. */
const howItGoes =
  /^\s+(?:(?:is |still )?(?:done|did|doing|started|not started|in progress|on track|at risk|blocked|dropped|postponed|no progress)(?![a-z])|(?:(?:已|未|尚未|正在)(?:完成|开始|启动|达成)|进行中|推进中)(?:[，,。.;；]|$))/;
/** A sentence that goes on: `KR1 is …`, `目标 10 万 …`, `KR 要 …`. */
const continues =
  /^\s*(?:[月倍万亿次%是为的和与要需应必不]|[个人](?![人性员才力工])|项(?!目)|[年季](?!度)|日(?!常)|天|周(?![边报])|成(?![为功立本长员果])|家(?![庭长])|名(?!单)|目前|没有|尚|仍|(?:is|are|was|were|will|has|have|had|can|could|must|should|may|and|or|of|to|in|for)\b)/;

function split(numbers: string | undefined): string[] {
  if (!numbers) return [];
  return numbers.split(/[.\-_]/).map((part) => hanDigits[part] ?? String(Number(part) || signNumber(part) || part));
}

/** 2 of ②; `undefined` of what is no such sign. */
function signNumber(part: string): number | undefined {
  const first = ['①', '❶', '⑴', '⒈', 'ⅰ', 'Ⅰ'].map((one) => part.charCodeAt(0) - one.charCodeAt(0) + 1);
  return new RegExp(`^${sign}$`).test(part) ? first.find((value) => value >= 1 && value <= 20) : undefined;
}

const hanDigits: Record<string, string> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};
