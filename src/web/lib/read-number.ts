/** The number in the text; null when empty, undefined when it is not a number. */
export function readNumber(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').replace(/[,，\s]/g, '');
  if (plain === '') return null;
  const match = plain.match(/^([+\-−]?)(\d+\.?\d*|\.\d+)([万亿kKmM]?)%?$/);
  if (match === null) return undefined;
  const scale = { 万: 1e4, 亿: 1e8, k: 1e3, K: 1e3, m: 1e6, M: 1e6 }[match[3] ?? ''] ?? 1;
  const number = Number(match[2]) * scale;
  return match[1] === '-' || match[1] === '−' ? -number : number;
}
