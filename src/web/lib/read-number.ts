import { type NumberProblem, numberProblemTexts } from '../../core/numbers/number-read.ts';
import { readNumber as read } from '../../core/numbers/read-number.ts';
import { type Lang, type Text, say } from '../../core/text.ts';
import { localeOf } from '../../core/format-value.ts';

/** The number in what a person typed, counted in `unit`; null when empty, undefined when it is not a number. */
export function readNumber(text: string, unit?: string | null): number | null | undefined {
  const found = read(text, { unit: unit ?? '', typed: true });
  if (found.ok) return found.value;
  return found.why === 'empty' ? null : undefined;
}

/** What was made of a text that is more than plain digits, to show back while it is typed. */
export function understoodAs(text: string, unit: string | null | undefined, lang: Lang): string | undefined {
  const found = read(text, { unit: unit ?? '', typed: true });
  if (!found.ok || !found.understood) return undefined;
  return say(asText, lang, { value: new Intl.NumberFormat(localeOf(lang), exact).format(found.value) });
}

/** Why there is no number in the text. */
export function unreadable(text: string, unit: string | null | undefined, lang: Lang): string | undefined {
  const found = read(text, { unit: unit ?? '', typed: true });
  if (found.ok || found.why === 'empty') return undefined;
  const words: Record<NumberProblem, Text> = { ...numberProblemTexts, 'no-number': typeOne };
  return say(words[found.why], lang, { said: text.trim(), unit: unit ?? '' });
}

const exact: Intl.NumberFormatOptions = { maximumSignificantDigits: 17, useGrouping: true };
const asText: Text = { en: 'Read as {value}', zh: '读作 {value}' };
const typeOne: Text = { en: 'Type a number, such as 12.5', zh: '请输入数字，例如 12.5' };
