// The drawing of how many key results stand where: one bar a step, of progress or of confidence.
import { formatNumber } from '../format-value.ts';
import { say } from '../text.ts';
import { type ChartLook, chartColours } from './chart-look.ts';
import type { ChartOption } from './chart-option.ts';
import { chartWords as words } from './chart-words.ts';
import { letters } from './plot.ts';
import { type Field, stillDrawing, type Words } from './still-drawing.ts';
import { textWidth } from './text-width.ts';

export type Distribution = {
  shape: 'distribution';
  of: 'progress' | 'confidence';
  /** Eleven: of progress 0–under 10 %, … 90–under 100 %, reached; of confidence 0–10. */
  counts: readonly number[];
  /** How many have no such number. */
  none: number;
};

const edge = 14;

export function distributionChart(distribution: Distribution, look: ChartLook): ChartOption {
  const { ink2, ink3 } = chartColours[look.theme];
  const rows = rowsOf(distribution, look);
  const left = edge + Math.max(...rows.map(({ name }) => textWidth(name, letters))) + 10;
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const room = Math.max(1, look.width - left - edge - textWidth(formatNumber(most, look.lang), letters) - 8);
  const step = (look.height - 2 * edge) / rows.length;
  const fields: Field[] = [];
  const labels: Words[] = [];
  for (const [index, { name, count }] of rows.entries()) {
    const middle = edge + step * (index + 0.5);
    const width = (count / most) * room;
    const height = Math.min(12, step * 0.6);
    if (count > 0) fields.push({ x: left, y: middle - height / 2, width, height, fill: ink3 });
    labels.push(
      { text: name, x: left - 10, y: middle, color: ink2, align: 'right' },
      { text: formatNumber(count, look.lang), x: left + width + 8, y: middle, color: ink2 },
    );
  }
  return stillDrawing(fields, labels, look);
}

function rowsOf({ of, counts, none }: Distribution, { lang }: ChartLook): { name: string; count: number }[] {
  const name = (step: number) => {
    if (of === 'confidence') return String(step);
    return step === 10 ? say(words.reached, lang) : `${step * 10}–${step * 10 + 9}%`;
  };
  return [
    ...counts.map((count, step) => ({ name: name(step), count })),
    ...(none > 0 ? [{ name: say(words.none, lang), count: none }] : []),
  ];
}
