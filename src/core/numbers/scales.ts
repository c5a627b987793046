// Words that shift a number: 万 and 亿, k and million, Mio. and lakh; by how many decimal places.

const han: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/** The decimal places of 万, 百万, 万亿 … */
export function placesOf(words: string): number {
  return [...words].reduce((sum, one) => sum + (han[one] ?? 0), 0);
}

/**
 * In small letters. A lone m or b is not among them: it may be minutes, metres or bits; nor are `mil` and `T`, which mean
 * different things in different places.
 */
export const latinPlaces: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  thousands: 3,
  tsd: 3,
  тыс: 3,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  million: 6,
  millions: 6,
  mn: 6,
  mio: 6,
  млн: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  billions: 9,
  bn: 9,
  mrd: 9,
  млрд: 9,
  trillion: 12,
  tn: 12,
};

/** All of them as alternatives of a pattern, the longest first. */
export const latinScales = Object.keys(latinPlaces)
  .sort((a, b) => b.length - a.length)
  .join('|');
