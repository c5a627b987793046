// Start value, target and unit that a text says itself, as the coach reads them.
import { read } from '../../core/coach/read/parse.ts';
import { convertUnit } from '../../core/numbers/convert-unit.ts';
import { marksOf } from '../../core/numbers/marks.ts';

export type Values = {
  baseline?: number | undefined;
  target?: number | undefined;
  unit?: string | undefined;
  /** Only where it is another one: `from 5 minutes to 30 seconds`. */
  baselineUnit?: string | undefined;
};

/** Nothing where the text names no number that goes somewhere. `firm`: only a way between two numbers, or a limit that is said. */
export function valuesIn(text: string, firm = false): Values {
  const measures = read(withPoints(text.slice(0, 600))).measures.filter(({ kind }) => kind !== 'change');
  const measure = measures.find(({ kind }) => kind === 'pair') ?? measures.find(({ explicit }) => explicit || !firm);
  if (!measure) return {};
  const { baseline, target } = measure;
  const unit = target?.unit ?? baseline?.unit;
  const own = baseline?.unit;
  const factor = own !== undefined && unit !== undefined ? convertUnit(1, own, unit) : undefined;
  const differs = factor !== undefined && factor !== 1;
  return { baseline: baseline?.value, target: target?.value, unit, ...(differs && { baselineUnit: own }) };
}

/** Numbers that are certainly written with a decimal comma, with a point: the coach would hear 25,5 as two numbers. */
function withPoints(text: string): string {
  return text.replace(/(?<![\d.,])\d[\d.,]*,\d+(?![\d.,]\d)/g, (number) => {
    const marked = marksOf(number);
    return marked?.certain && marked.mark === 'comma' ? `${marked.whole}.${marked.fraction}` : number;
  });
}
