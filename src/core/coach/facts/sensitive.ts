// Finds personal data and secrets by their shape: mail addresses, phone numbers, keys, passwords, identity and card numbers.
import { fold } from '../read/fold.ts';
import type { Span } from '../read/span.ts';
import type { Statement } from '../read/statement.ts';
import { knownToken, namedSecret, passwordBehind, secretWord, serviceKey } from '../words/patterns/secrets.ts';

/** All patterns are bounded, so a search is linear. They run on folded text (half width, lower case). */
const patterns = [
  /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4}/g,
  /(?<![\d.])(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g,
  /(?<![\d.+])\+\d{1,3}[\s-]?(?:\(?\d{1,5}\)?[\s-]?){2,5}\d{2,4}(?!\d)/g,
  /(?<![\d.-])0\d{2,4}[\s-]\d{3,4}[\s-]?\d{4}(?!\d)/g,
  /(?<![\d.-])\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d)/g,
  serviceKey,
  knownToken,
  namedSecret,
  passwordBehind,
  /(?<![\da-z])\d{17}[\dx](?![\da-z])/g,
  /(?<![\d.,])(?:\d{4}[\s-]){3}\d{4}(?!\d)/g,
];

export function sensitiveSpans({ folded }: Pick<Statement, 'folded'>): Span[] {
  if (!mayHold(folded)) return [];
  const spans: Span[] = [];
  for (const pattern of patterns) {
    for (const match of folded.matchAll(pattern))
      spans.push({ start: match.index, end: match.index + match[0].length });
    if (spans.length > most) break;
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((span, i) => i === 0 || span.start >= (spans[i - 1]?.end ?? 0)).slice(0, most);
}

/** What of a text that goes round is somebody's, or a secret: the words as they stand there, each once. */
export function sensitiveWords(text: string): string[] {
  return [...new Set(sensitiveSpans({ folded: fold(text) }).map(({ start, end }) => text.slice(start, end)))];
}

/** A cheap look first: an @, many digits, or a word of secrets. */
function mayHold(folded: string): boolean {
  let digits = 0;
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code === 64 || code === 95) return true;
    if (code >= 48 && code <= 57 && ++digits >= 9) return true;
  }
  return secretWord.test(folded);
}

const most = 20;
