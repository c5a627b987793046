// Tells what commas, points and spaces in a number mean: by their grouping, and where that leaves two ways, which two.

/** Which sign parts the whole from the fraction. */
export type DecimalMark = 'point' | 'comma';

/** The digits without their marks. */
export type Parts = { whole: string; fraction: string };

/**
 * `mark`: the decimal mark the text shows for sure, if it shows one. `other`: the second way to read it (`1,234` as 1.234);
 * `certain` is false where that way is as good as the first.
 */
export type Marked = Parts & { mark?: DecimalMark; certain: boolean; other?: Parts };

const grouping = /^[1-9]\d{0,2}(?:([,.' _’])\d{3})(?:\1\d{3})*$/;
/** Lakh and crore: 12,34,567. */
const inTwos = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;

/** `undefined` when the marks make no number: `1,5,3`, `1.2.3`, `1,23 4`. */
export function marksOf(text: string): Marked | undefined {
  if (!/^[\d.,' _’]*\d[\d.,' _’]*$/.test(text)) return undefined;
  if (/^\d+$/.test(text)) return { whole: text, fraction: '', certain: true };
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const sign = last < 0 ? '' : text[last]!;
  const [before, after] = last < 0 ? [text, ''] : [text.slice(0, last), text.slice(last + 1)];
  const alone = sign !== '' && !before.includes(sign);
  // A sign that stands once, with other marks or none before it, parts the fraction; `1,234` alone may be either.
  if (alone && /^\d*$/.test(after) && (/^\d*$/.test(before) || isGrouped(before)))
    return oneSign(before, after, sign === ',' ? 'comma' : 'point');
  return isGrouped(text) ? { whole: bare(text), fraction: '', ...shown(text), certain: true } : undefined;
}

function oneSign(before: string, after: string, sign: DecimalMark): Marked | undefined {
  // `12.` is a number in the making, `12,` is none.
  if ((before === '' || sign === 'comma') && after === '') return undefined;
  const decimal = { whole: bare(before), fraction: after };
  const mayGroup = /^[1-9]\d{0,2}$/.test(before) && after.length === 3;
  if (!mayGroup) return { ...decimal, mark: sign, certain: true };
  const whole = { whole: before + after, fraction: '' };
  // `1.234` is plain; only a column of decimal commas makes it 1234. Of `1,234` nobody knows.
  if (sign === 'point') return { ...decimal, certain: true, other: whole };
  return { ...whole, certain: false, other: decimal };
}

function isGrouped(text: string): boolean {
  return grouping.test(text) || inTwos.test(text);
}

/** Several groups show their mark: `1,234,567` has no decimal comma, so its decimals come after a point. */
function shown(text: string): { mark?: DecimalMark } {
  if (text.includes(',')) return { mark: 'point' };
  return text.includes('.') ? { mark: 'comma' } : {};
}

function bare(text: string): string {
  return text.replace(/[^\d]/g, '');
}
