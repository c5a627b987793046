// Reads the numbers of a column by one rule: what some cells show about their marks decides for those that could be read two ways.
import { type DecimalMark, type Marked, marksOf } from './marks.ts';
import type { NumberRead } from './number-read.ts';
import { readNumber } from './read-number.ts';

/** One outcome per cell, in their order. Cells that say that there is no value (`-`, `n/a`) are `empty`. */
export function readColumn(cells: readonly string[], unit = ''): NumberRead[] {
  const mark = markOf(cells);
  return cells.map((cell) => {
    if (saysNothing.test(cell.trim())) return { ok: false, why: 'empty' };
    const read = readNumber(cell, { unit, ...(mark === undefined || mark === 'mixed' ? {} : { mark }) });
    // Where commas and points are both decimal marks, `1.234` is no clearer than `1,234`.
    if (mark !== 'mixed' || !read.ok) return read;
    const other = readNumber(cell, { unit, mark: 'comma' });
    return other.ok && other.value !== read.value
      ? { ok: false, why: 'ambiguous', readings: [read.value, other.value] }
      : read;
  });
}

/** How tables write that there is no value: never a zero. */
const saysNothing = /^([-–—]+|n\/?a|#n\/a|null|none|nil|nan|undefined|无|暂无|缺失|未统计)?$/i;

/** The decimal mark of a column; `mixed` where some cells show one and some the other. */
export function markOf(cells: readonly string[]): DecimalMark | 'mixed' | undefined {
  return shownMark(cells) ?? (growsPastThousand(cells.flatMap((cell) => marksIn(cell) ?? [])) ? 'point' : undefined);
}

/** The decimal mark that single cells show by themselves. */
export function shownMark(cells: readonly string[]): DecimalMark | 'mixed' | undefined {
  const shown = new Set(cells.flatMap((cell) => marksIn(cell)?.mark ?? []));
  return shown.size > 1 ? 'mixed' : [...shown][0];
}

/**
 * 990, 998, `1,024`: the cells without marks are whole numbers below a thousand, and those with a comma go on from them.
 * Read with a decimal comma they would fall to a hundredth of all others.
 */
function growsPastThousand(marked: readonly Marked[]): boolean {
  const [open, plain] = [marked.filter(({ certain }) => !certain), marked.filter(({ certain }) => certain)];
  if (open.length === 0 || plain.length === 0) return false;
  const others = plain.map(({ whole, fraction }) => (fraction === '' ? Number(whole) : Number.NaN));
  return (
    others.every((one) => one >= 100 && one < 1000) &&
    open.every(({ whole }) => Number(whole) <= 10 * Math.max(...others))
  );
}

function marksIn(cell: string): Marked | undefined {
  const digits = /\d[\d.,' _’]*|[.,]\d+/.exec(cell.normalize('NFKC').replace(/\s+/g, ' '))?.[0].trim();
  return digits === undefined ? undefined : marksOf(digits);
}
