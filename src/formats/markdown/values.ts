// Start value, target and unit that a text says itself, as the coach reads them.
import { read } from '../../core/coach/read/parse.ts';
import { convertUnit } from '../../core/numbers/convert-unit.ts';
import { markOf } from '../../core/numbers/read-column.ts';
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
  const reading = read(inEnglish(withPoints(text.slice(0, 600))));
  const measures = reading.measures.filter(({ kind }) => kind !== 'change');
  const measure = measures.find(({ kind }) => kind === 'pair') ?? measures.find(({ explicit }) => explicit || !firm);
  if (!measure) return {};
  const { baseline, target } = measure;
  // Two numbers of one unit and no word between them that is known: which is the start and which the end, nobody says.
  const rivals = reading.numbers.filter(({ role, unit }) => role === 'other' && unit === target?.unit);
  if (measure.kind === 'target' && !measure.explicit && rivals.length > 0) return {};
  const unit = target?.unit ?? baseline?.unit;
  const own = baseline?.unit;
  const factor = own !== undefined && unit !== undefined ? convertUnit(1, own, unit) : undefined;
  const differs = factor !== undefined && factor !== 1;
  return { baseline: baseline?.value, target: target?.value, unit, ...(differs && { baselineUnit: own }) };
}

/** Numbers that are written with a decimal comma, with a point: the coach would hear 25,5 as two numbers. One rule holds for all of a text. */
function withPoints(text: string): string {
  const number = /(?<![\d.,])\d[\d.,]*[.,]\d+(?![\d.,]\d)/g;
  const mark = markOf(text.match(number) ?? []);
  return text.replace(number, (found) => {
    const marked = marksOf(found);
    if (!marked || mark !== 'comma') return found;
    const { whole, fraction } = marked.other ?? marked;
    return `${whole}${fraction && `.${fraction}`}`;
  });
}

/** “From … to …” as other languages say it, between two numbers only. */
const ways = [
  'von auf|bis|zu',
  'van naar|tot',
  'de à|a|até',
  'da a',
  'del? al?',
  'från till',
  'fra til',
  'с|со|от до|на',
  'od do',
];
const numberHere = String.raw`\d[\d.,]*\s?(?:%|‰|\p{L}{1,12})?`;
const wayForms = ways.map((way) => {
  const [from, to] = way.split(' ');
  return new RegExp(String.raw`(?<!\p{L})(?:${from})\s+(${numberHere})\s+(?:${to})\s+(?=\d)`, 'giu');
});

function inEnglish(text: string): string {
  const western = wayForms.reduce((said, form) => said.replace(form, 'from $1 to '), text);
  return western.replace(/(\d[\d.,]*\s?[%‰]?)\s?から\s?(?=\d)/g, 'from $1 to ');
}
