// The drawing of a key result as a table: what lies ahead, then every reading with what was written that day.
import { dayAt, utc } from '../calendar/zones.ts';
import { formatValue } from '../format-value.ts';
import { say, type Text } from '../text.ts';
import type { ChartLook } from './chart-look.ts';
import type { ChartTable } from './chart-table.ts';
import { chartWords as words } from './chart-words.ts';
import type { KeyResultLine } from './key-result-line.ts';
import { dayOf } from './plot.ts';
import { lineOnWall } from './wall-time.ts';

type Row = { at: string; what: Text; value: string; note: string };

export function keyResultTable(given: KeyResultLine, look: ChartLook): ChartTable {
  const line = lineOnWall(given);
  const { lang } = look;
  const rows = [...promised(line, look), ...ahead(line, look), ...past(line, look)];
  return {
    columns: [
      { name: say(words.day, lang) },
      { name: say(words.what, lang) },
      { name: say(words.value, lang), isNumber: true },
      { name: say(words.note, lang) },
    ],
    rows: rows.map(({ at, what, value, note }) => [dayOf(at, look), say(what, lang), value, note]),
  };
}

function promised({ frozenTarget, target, range, keep, unit, end }: KeyResultLine, { lang }: ChartLook): Row[] {
  const row = (what: Text, value: number | null): Row[] =>
    value === null ? [] : [{ at: end, what, value: formatValue(value, unit, lang), note: '' }];
  const frozen = keep === 'reach' ? words.frozenTarget : words.limit[keep];
  const plain = keep === 'reach' ? words.target : words.limit[keep];
  return [
    ...row(frozenTarget === null ? plain : frozen, frozenTarget ?? target),
    ...(frozenTarget !== null && frozenTarget !== target ? row(words.targetNow, target) : []),
    ...row(words.highEnd, range?.high ?? null),
    ...row(words.lowEnd, range?.low ?? null),
  ];
}

function ahead({ forecast, doNothing, expected, unit }: KeyResultLine, { lang }: ChartLook): Row[] {
  // Three digits: what is guessed is not told to the hundredth.
  const value = (number: number) => formatValue(Number(number.toPrecision(3)), unit, lang);
  // The first point of a forecast is the last reading, where the band opens.
  const points = forecast.slice(1).toReversed();
  return [
    ...points.map(({ at, median, low, high }) => ({
      at,
      what: words.forecast,
      value: value(median),
      note: say(words.band, lang, { low: value(low), high: value(high) }),
    })),
    ...doNothing.toReversed().map((point) => ({
      at: point.at,
      what: words.doNothingRow,
      value: value(point.value),
      note: '',
    })),
    ...expected.toReversed().map((point) => ({
      at: point.at,
      what: words.expectedRow,
      value: formatValue(point.value, unit, lang),
      note: '',
    })),
  ];
}

function past(line: KeyResultLine, { lang }: ChartLook): Row[] {
  const { readings, earlier, redefined, notes, unit, baseline } = line;
  const told = new Set<{ at: string; text: string }>();
  const changed = new Set(redefined);
  const own = readings.toReversed().map(({ at, value }): Row => {
    const day = dayAt(at, utc);
    const same = notes.filter((note) => dayAt(note.at, utc) === day && !told.has(note));
    for (const note of same) told.add(note);
    const said = [...(changed.has(at) ? [say(words.redefined, lang)] : []), ...same.map(({ text }) => text)];
    return { at, what: words.reading, value: formatValue(value, unit, lang), note: said.join(' · ') };
  });
  const alone = notes
    .filter((note) => !told.has(note))
    .map((note): Row => ({ at: note.at, what: words.checkIn, value: '', note: note.text }));
  const before = earlier
    .toReversed()
    .map(({ at, value }): Row => ({ at, what: words.earlier, value: formatValue(value, unit, lang), note: '' }));
  const start: Row[] =
    baseline === null
      ? []
      : [{ at: baseline.at, what: words.baseline, value: formatValue(baseline.value, unit, lang), note: '' }];
  return [...own, ...alone, ...start].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).concat(before);
}
