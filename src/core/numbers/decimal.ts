// Decimal arithmetic on doubles: a text becomes the nearest double once, and a product is that of the decimals as they are written.

/** What stands before and after the decimal mark, and by how many places it is shifted: `0.07` and 4 are 700. */
export type Decimal = { negative: boolean; whole: string; fraction: string; shift: number };

/** The nearest double; the shift is part of the text, so nothing is rounded twice. */
export function numberFrom({ negative, whole, fraction, shift }: Decimal): number {
  const value = Number(`${whole === '' ? '0' : whole}.${fraction === '' ? '0' : fraction}e${shift}`);
  return negative && value !== 0 ? -value : value;
}

/** `one × other` as decimals: 0.57 × 100 is 57, where doubles alone give 56.99999999999999. */
export function times(one: number, other: number): number {
  const [a, b] = [exactOf(one), exactOf(other)];
  if (a === undefined || b === undefined) return one * other;
  return Number(`${a.digits * b.digits}e${a.shift + b.shift}`);
}

/** `numerator ÷ denominator × scale`, rounded once where the product is a whole number: 58 of 100 in per cent is 58. */
export function ratioOf(numerator: number, denominator: number, scale = 1): number {
  return times(numerator, scale) / denominator;
}

/** The shortest text of a double is what a person or a file wrote. */
function exactOf(value: number): { digits: bigint; shift: number } | undefined {
  if (!Number.isFinite(value)) return undefined;
  const [, sign = '', whole = '0', fraction = '', shift = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return { digits: BigInt(`${sign}${whole}${fraction}`), shift: Number(shift) - fraction.length };
}
