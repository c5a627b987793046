// The frame of drawings without an axis: words, fields and hairlines at places in px.
import type { ChartLook } from './chart-look.ts';
import type { ChartOption } from './chart-option.ts';
import { letters } from './plot.ts';

/** A filled field, in px of the whole drawing. `opacity`: 0–1. */
export type Field = { x: number; y: number; width: number; height: number; fill: string; opacity?: number };
/** `align`: on which side of `x` the words stand; their line runs through `y`. */
export type Words = { text: string; x: number; y: number; color: string; align?: 'left' | 'center' | 'right' };

/** An option that draws only `fields` and, above them, `words`. */
export function stillDrawing(fields: readonly Field[], words: readonly Words[], { font }: ChartLook): ChartOption {
  return {
    animation: false,
    useUTC: true,
    textStyle: { fontFamily: font },
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false },
    yAxis: { type: 'value', show: false },
    series: [],
    graphic: [
      ...fields.map(({ fill, opacity = 1, ...shape }) => ({
        type: 'rect',
        silent: true,
        shape,
        style: { fill, opacity },
      })),
      ...words.map(({ text, x, y, color, align = 'left' }) => ({
        type: 'text',
        silent: true,
        z: 10,
        x,
        y,
        style: { text, fill: color, font: `${letters}px ${font}`, align, verticalAlign: 'middle' },
      })),
    ],
  };
}

/** As much of `text` as fits, with an ellipsis where it does not; `width` in px by `measure`. */
export function fitted(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  const all = [...text];
  while (all.length > 1 && measure(`${all.join('')}…`) > width) all.pop();
  return `${all.join('')}…`;
}
