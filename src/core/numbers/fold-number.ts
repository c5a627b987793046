// Makes the same of what people see as the same in a number: digits of other scripts, kinds of minus signs, spaces and quotes, and ½.

/** Raised and circled digits stay no digits: 5² is not 52. */
export function foldNumber(text: string): string {
  return text
    .replace(raised, '^')
    .replace(
      /(\d?)[ \u00a0]?([½¼¾⅕⅖⅗⅘⅛⅜⅝⅞])/g,
      (_all, before: string, part: string) => `${before || '0'}${parts[part]}`,
    )
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replaceAll('\u066c', "'")
    .replaceAll('\u066b', '.')
    .replaceAll('\u060c', ',')
    .replace(/[−–‒﹣]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const raised = /[⁰¹²³⁴-⁹₀-₉①-⓿❶-➓]/gu;
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
