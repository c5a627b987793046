// Start value, target and unit that a text says itself, as the coach reads them.
import { read } from '../../core/coach/read/parse.ts';
import type { ReadNumber } from '../../core/coach/read/statement.ts';
import { convertUnit } from '../../core/numbers/convert-unit.ts';
import type { DecimalMark } from '../../core/numbers/marks.ts';
import { times } from '../../core/numbers/decimal.ts';
import { unitOf } from '../../core/numbers/unit.ts';
import type { OpenNumber } from '../statement.ts';
import { type PlainText, plainNumbers } from './plain-numbers.ts';

export type Values = {
  baseline?: number | undefined;
  target?: number | undefined;
  unit?: string | undefined;
  /** Only where it is another one: `from 5 minutes to 30 seconds`. */
  baselineUnit?: string | undefined;
  /** What cannot be told without asking; the fields are absent then. */
  open?: OpenNumber[] | undefined;
};

/**
 * Nothing where the text names no number that goes somewhere. `firm`: only a way between two numbers, or a limit that is
 * said. `mark`: the decimal mark of the document.
 */
export function valuesIn(
  text: string,
  { firm = false, mark }: { firm?: boolean; mark?: DecimalMark | undefined } = {},
): Values {
  // What a sheet shows where its formula fails.
  if (/^\s*#[A-Z/0!?]+\s*$/.test(text)) return {};
  const plain = plainNumbers(inEnglish(text.slice(0, 600)), mark);
  const reading = read(plain.text);
  const measures = reading.measures.filter(({ kind }) => kind !== 'change');
  const measure = measures.find(({ kind }) => kind === 'pair') ?? measures.find(({ explicit }) => explicit || !firm);
  if (!measure) return {};
  const { baseline, target } = measure;
  // Two numbers of one unit and no word between them that is known: which is the start and which the end, nobody says.
  const rivals = reading.numbers.filter(({ role, unit }) => role === 'other' && unit === target?.unit);
  if (measure.kind === 'target' && !measure.explicit && rivals.length > 0) return {};
  // From 4.2/5 to 4.6/5, satisfaction 4/5: a scale, not two shares.
  const both = baseline?.whole !== undefined && baseline.whole === target?.whole;
  const isRating = both || ((target?.whole === 5 || target?.whole === 10) && rated.test(text));
  const [from, to] = [told('baseline', baseline, plain, isRating), told('target', target, plain, isRating)];
  const unit = to.unit ?? from.unit;
  const own = from.unit;
  const factor = own !== undefined && unit !== undefined ? convertUnit(1, own, unit) : undefined;
  const differs = factor !== undefined && factor !== 1;
  const open = [...from.open, ...to.open];
  return {
    baseline: from.value,
    target: to.value,
    unit,
    ...(differs && { baselineUnit: own }),
    ...(open.length > 0 && { open }),
  };
}

const rated = /满意度|滿意度|评分|評分|打分|(?<![a-z])(?:csat|ratings?|rated|satisfaction|scores?)(?![a-z])/i;

type Told = { value?: number; unit?: string | undefined; open: OpenNumber[] };

function told(
  field: OpenNumber['field'],
  number: ReadNumber | undefined,
  { text, open }: PlainText,
  isRating: boolean,
): Told {
  if (number === undefined) return { open: [] };
  const { start, end } = number.span;
  const said = text.slice(start, end);
  // 12:30 is a time of day.
  if (number.unit === undefined && number.unitKind === 'time') return { open: [] };
  // The end of v2.3 is no number of its own.
  if (/[A-Za-z]\d*\.$/.test(text.slice(0, start))) return { open: [] };
  if (number.whole !== undefined) return partTold(field, number, text, isRating);
  const unit = unitBehind(number.unit, text.slice(end));
  const found = open.find((one) => one.start < end && one.end > start);
  if (found) {
    // What the coach made of 万 behind it holds for both readings.
    const [one, other] = found.readings ?? [];
    const scale = one === undefined || one === 0 ? 1 : number.value / one;
    const readings =
      one === undefined || other === undefined
        ? undefined
        : ([one, other].map((value) => times(value, scale)) as [number, number]);
    // The w behind it is no unit: it is what is asked about.
    return { unit: unit === 'w' ? undefined : unit, open: [{ field, said: found.said, readings }] };
  }
  // 3成 are 30 %.
  if (unit === '千分之') return { value: number.value, unit: '‰', open: [] };
  if (unit === '成' && said.endsWith('成')) return { value: times(number.value, 10), unit: '%', open: [] };
  return { value: number.value, unit, open: [] };
}

/**
 * 5 of 10 teams are counted in teams, 4.6/5 is on a scale. What is written as a fraction alone, 1/2, may be a share or a
 * count: nobody guesses.
 */
function partTold(field: OpenNumber['field'], { span, value }: ReadNumber, text: string, isRating: boolean): Told {
  const [, said = text.slice(span.start, span.end), part, things] = partForm.exec(text.slice(span.start)) ?? [];
  const isFraction = part === undefined || /^\s?\//.test(part);
  if (isFraction && !isRating && Number.isInteger(value)) return { open: [{ field, said }] };
  return { value, unit: isFraction ? undefined : things, open: [] };
}

const partForm =
  /^([\d.]+(\s?\/\s?|\s(?:out\s)?of\s(?:the\s|our\s)?|\s(?:von|de|sur|van|di)\s(?:\p{L}{2,5}\s)?)\d+)(?:\s(?!of\b)(\p{L}[\p{L}-]{2,20}))?/iu;

const time = String.raw`\s?(?:/\s?|每|per\s|an?\s)(?:1\s)?([A-Za-z]{1,8}|[\u4e00-\u9fff]{1,3})(?![A-Za-z\u4e00-\u9fff])`;
const overBehind = new RegExp(`^${time}`);
const thingBehind = new RegExp(String.raw`^\s?([A-Za-z]{1,12})${time}`);

/** The time a rate is told over is a part of its unit: 36 万/h, 1.2M req/min. */
function unitBehind(unit: string | undefined, behind: string): string | undefined {
  const money = unit === undefined ? /^\s?([€£¥$₹₩₽₺]|CHF(?![A-Za-z]))/.exec(behind)?.[1] : undefined;
  if (money !== undefined) return money;
  const found = overBehind.exec(behind) ?? (unit === undefined ? thingBehind.exec(behind) : null);
  if (!found || unit?.includes('/') || (unit !== undefined && unitOf(unit).kind !== 'other')) return unit;
  const over = found[0].trim().replace(/\s?\/\s?/, '/');
  const whole = `${unit ?? ''}${/^[/每]/.test(over) || unit === undefined ? '' : ' '}${over}`;
  return unitOf(whole).kind.endsWith('rate') ? whole : unit;
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

/** Where a number stands now, stood before, and the side of a limit, as other languages say them, right before a number. */
const placesOf: readonly (readonly [string, string])[] = [
  ['instead of', 'statt|anstelle von|anstatt|au lieu de|en lugar de|en vez de|em vez de|invece di|in plaats van'],
  [
    'currently',
    "heute|derzeit|aktuell|bisher|zuvor|vorher|aktuell bei|actuellement|aujourd[’']hui|actualmente|hoy|atualmente|hoje|attualmente|oggi|momenteel",
  ],
  ['at most', 'höchstens|maximal|max\\.|au plus|au maximum|como máximo|no máximo|al massimo|hoogstens'],
  ['at least', 'mindestens|au moins|al menos|pelo menos|almeno|minstens'],
  ['below', 'unter|moins de|menos de|meno di|onder'],
  ['above', 'über|plus de|más de|mais de|più di|boven'],
];
const placeForms = placesOf.map(([said, words]) => {
  return [said, new RegExp(String.raw`(?<!\p{L})(?:${words})\s+(?=[€$£]?\d)`, 'giu')] as const;
});

function inEnglish(text: string): string {
  const ways = wayForms.reduce((said, form) => said.replace(form, 'from $1 to '), text);
  const western = placeForms.reduce((said, [word, form]) => said.replace(form, `${word} `), ways);
  return western.replace(/(\d[\d.,]*\s?[%‰]?)\s?から\s?(?=\d)/g, 'from $1 to ');
}
