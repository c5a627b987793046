// Makes the same of what people see as the same in a number: digits of other scripts, kinds of minus signs, spaces and quotes, and ½.

/** Raised and circled digits stay no digits: 5² is not 52. */
export function foldNumber(text: string): string {
  return foldDigits(text.replace(raised, '^').replace(fraction, fractionOf).normalize('NFKC'))
    .replace(/[−–‒﹣]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Of any text: its digits, and the marks and fractions that belong to them. */
export function foldDigits(text: string): string {
  return text
    .replace(/(?<=[０-９])[，．](?=[０-９])|(?<=\d)，(?=\d{3}(?!\d))/g, (mark) => mark.normalize('NFKC'))
    .replace(fraction, fractionOf)
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replace(/(?<=\d)\u066c(?=\d)/g, "'")
    .replace(/(?<=\d)\u066b(?=\d)/g, '.')
    .replace(/(?<=\d)\u060c(?=\d)/g, ',');
}

const fraction = /(?:(\d)[ \u00a0]?)?([½¼¾⅕⅖⅗⅘⅛⅜⅝⅞])/g;
const fractionOf = (_all: string, before: string | undefined, part: string) => `${before ?? '0'}${parts[part]}`;
const raised = /(?<!\p{L})[⁰¹²³⁴-⁹₀-₉①-⓿❶-➓]/gu;
const parts: Record<string, string> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅕': '.2',
  '⅖': '.4',
  '⅗': '.6',
  '⅘': '.8',
  '⅛': '.125',
  '⅜': '.375',
  '⅝': '.625',
  '⅞': '.875',
};

/** The digits of a script follow each other from its zero. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
