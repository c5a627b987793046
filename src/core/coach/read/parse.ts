// Reads one statement: the one parser for Chinese, English and mixed text, linear in the length of the text.
import type { Span } from './span.ts';
import { fold } from './fold.ts';
import type { Tag } from '../words/lexicon.ts';
import { all, spanOf } from './look.ts';
import { meansAndEnd } from './means-end.ts';
import { findMeasures } from './measures.ts';
import { cutIntoParts } from './parts.ts';
import { placeholdersOf } from './placeholders.ts';
import { isHan } from './script.ts';
import type { Cut, Statement } from './statement.ts';
import { type Token, tokenize } from './tokens.ts';
import { headOf, verbsOf } from './verbs-of.ts';

/** Parses one statement of an OKR. `today` (ISO) resolves periods that leave the year out. Any text is fine; never throws. */
export function read(text: string, today?: string): Statement {
  const folded = fold(text);
  const tokens = tokenize(folded, text, today);
  const clauses = cutIntoParts(tokens, folded);
  const tagged = byTag(tokens);
  const { numbers, measures } = findMeasures(tokens, folded, tagged.has('fold'));
  const lang = langOf(folded);
  const head = headOf(tokens, folded);
  const cut: Cut = { text, folded, lang, tokens, tagged, head, clauses };
  const { means, end } = meansAndEnd(cut);
  return {
    text,
    folded,
    lang,
    tokens,
    tagged,
    head,
    clauses,
    means,
    end,
    verbs: verbsOf(cut),
    numbers,
    measures,
    dates: datesOf(tokens),
    audiences: all(cut, 'audience').map(spanOf),
    placeholders: placeholdersOf(cut),
  };
}

function byTag(tokens: Token[]): Map<Tag, Token[]> {
  const tagged = new Map<Tag, Token[]>();
  for (const token of tokens) {
    for (const tag of token.tags) {
      const list = tagged.get(tag);
      if (list === undefined) tagged.set(tag, [token]);
      else list.push(token);
    }
  }
  return tagged;
}

function datesOf(tokens: Token[]): { span: Span; start: string | undefined; end: string | undefined }[] {
  const dates = [];
  for (const token of tokens) {
    const { date } = token;
    if (date !== undefined) dates.push({ span: spanOf(token), start: date.start, end: date.last });
  }
  return dates;
}

/** No Han: `en`. More Latin words than Han characters: `mixed` counts as written by a Chinese team. */
function langOf(folded: string): Statement['lang'] {
  let han = 0;
  let latin = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (isHan(code)) han++;
    else if (code >= 97 && code <= 122) latin++;
  }
  if (han === 0) return 'en';
  return latin > han * 2 ? 'mixed' : 'zh';
}
