// The drawing of confidence by team and week with its legend; a week without a word stays empty.
import type { Day } from '../calendar/day.ts';
import { formatNumber } from '../format-value.ts';
import { say } from '../text.ts';
import { type ChartLook, chartColours } from './chart-look.ts';
import type { ChartOption } from './chart-option.ts';
import { heatHues, heatNames, heatSamples, heatTone, heatTones } from './heat-tone.ts';
import { dayOf, letters } from './plot.ts';
import { type Field, fitted, stillDrawing, type Words } from './still-drawing.ts';
import { textWidth } from './text-width.ts';

export type HeatMap = {
  shape: 'heat-map';
  /** Mondays, oldest first. */
  weeks: readonly Day[];
  /** `cells`: one a week, the mean confidence 0–10 that was said in it; null = none was. */
  teams: readonly { name: string; cells: readonly (number | null)[] }[];
};

const edge = 14;
/** Where the legend stands, under the fields. */
const foot = 40;
const widest = (text: string) => textWidth(text, letters);
const longestName = 0.3;
const swatch = 14;

export function heatMapChart({ weeks, teams }: HeatMap, look: ChartLook): ChartOption {
  const colours = chartColours[look.theme];
  const { ink, ink2, ink3 } = colours;
  const column = Math.min(look.width * longestName, Math.max(0, ...teams.map(({ name }) => widest(name))));
  const left = edge + column + 10;
  const head = edge + 18;
  const width = Math.max(1, look.width - left - edge) / Math.max(1, weeks.length);
  const height = Math.min(32, Math.max(1, look.height - head - foot) / Math.max(1, teams.length));
  const days = weeks.map((week) => dayOf(week, look));
  // Every so many weeks, so that the days do not meet.
  const every = Math.max(1, Math.ceil((Math.max(0, ...days.map(widest)) + 8) / width));
  const fields: Field[] = [];
  const labels: Words[] = days.flatMap((text, index) =>
    index % every === 0
      ? [{ text, x: left + width * (index + 0.5), y: edge + 6, color: ink3, align: 'center' as const }]
      : [],
  );
  for (const [row, { name, cells }] of teams.entries()) {
    const y = head + height * row;
    labels.push({ text: fitted(name, column, widest), x: left - 10, y: y + height / 2, color: ink2, align: 'right' });
    for (const [index, cell] of cells.entries()) {
      if (cell === null) continue;
      const x = left + width * index;
      const { tone, depth } = heatTone(cell);
      fields.push({ x, y, width: width - 1, height: height - 1, fill: colours[heatHues[tone]], opacity: depth });
      const text = formatNumber(cell, look.lang, 1);
      if (widest(text) + 4 <= width && height >= letters + 2)
        labels.push({ text, x: x + width / 2, y: y + height / 2, color: ink, align: 'center' });
    }
  }
  const legend = legendOf(look, { x: edge, y: Math.min(head + height * teams.length + 20, look.height - edge) });
  return stillDrawing([...fields, ...legend.fields], [...labels, ...legend.labels], look);
}

/** A swatch and its name for each tone, as many as fit in one line. */
function legendOf(look: ChartLook, { x: from, y }: { x: number; y: number }): { fields: Field[]; labels: Words[] } {
  const colours = chartColours[look.theme];
  const [fields, labels]: [Field[], Words[]] = [[], []];
  let x = from;
  for (const tone of heatTones) {
    const text = say(heatNames[tone], look.lang);
    const end = x + swatch + 8 + widest(text);
    if (end > look.width - edge) break;
    fields.push({
      x,
      y: y - swatch / 2,
      width: swatch,
      height: swatch,
      fill: colours[heatHues[tone]],
      opacity: heatTone(heatSamples[tone]).depth,
    });
    labels.push({ text, x: x + swatch + 8, y, color: colours.ink2, align: 'left' });
    x = end + 20;
  }
  return { fields, labels };
}
