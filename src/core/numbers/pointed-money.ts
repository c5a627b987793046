// Tells a sum of money whose point stands in front of exactly three digits: nobody writes 12.500 € for twelve and a half.

const figure = String.raw`[1-9]\d{0,2}\.\d{3}(?![\d.,]*\d)`;
/** Prices per litre or per piece do have three decimals. */
const notPer = String.raw`(?!\s?(?:/|per\b|pro\b))`;
const behind = String.raw`\s?(?:[$€£]|欧元|美元|港元|英镑|(?:usd|eur|gbp|chf|euros?|dollars?)(?![a-z]))${notPer}`;
const front = String.raw`(?:€|£|(?<![a-z])(?:eur|gbp|chf)\s)\s?`;

/** `whole`: the text is that sum and nothing else; otherwise it may stand anywhere. Dollars come in front of decimals, so only behind them. */
export const pointedMoney = {
  whole: new RegExp(`^[+-]?\\s?(?:${front}${figure}${notPer}|${figure}${behind})$`, 'i'),
  anywhere: new RegExp(`${front}${figure}${notPer}|(?<![\\p{L}\\d.,])${figure}${behind}`, 'iu'),
  /** At one place of a folded text, the digits alone; a currency may stand in front of that place. */
  behindDigits: new RegExp(`^${figure}${behind}`, 'i'),
  behindCurrency: new RegExp(`^${figure}${notPer}`, 'i'),
} as const;

/** Whether the digits at `at` are such a sum. */
export function isPointedMoney(text: string, at: number): boolean {
  const here = text.slice(at, at + 24);
  if (pointedMoney.behindDigits.test(here)) return true;
  return pointedMoney.behindCurrency.test(here) && frontEnd.test(text.slice(Math.max(0, at - 6), at));
}

const frontEnd = new RegExp(`${front}$`, 'i');
