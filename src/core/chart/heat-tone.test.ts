import { describe, expect, test } from 'vitest';
import { chartColours, chartThemes } from './chart-look.ts';
import { heatHues, heatTone } from './heat-tone.ts';

type Rgb = [number, number, number];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb;
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: Rgb) => {
  const [r, g, b] = colour.map(linear) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: Rgb, b: Rgb) => {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** How people see who lack a kind of cone (Machado, Oliveira, Fernandes 2009, severity 1). */
const eyes: Record<string, [Rgb, Rgb, Rgb]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function field(theme: (typeof chartThemes)[number], confidence: number): Rgb {
  const { tone, depth } = heatTone(confidence);
  const [paper, hue] = [rgb(chartColours[theme].paper), rgb(chartColours[theme][heatHues[tone]])];
  return paper.map((value, at) => value * (1 - depth) + hue[at]! * depth) as Rgb;
}

function seenBy(eye: string, colour: Rgb): Rgb {
  const light = colour.map(linear) as Rgb;
  return eyes[eye]!.map((row) => row.reduce((sum, part, at) => sum + part * light[at]!, 0)) as Rgb;
}

/** CIE L*a*b* from linear light. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(Math.max(0, value)) : 7.787 * value + 16 / 116);
  const [x, y, z] = [
    f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505),
    f(0.2126 * r + 0.7152 * g + 0.0722 * b),
    f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089),
  ] as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const apart = (a: Rgb, b: Rgb) => Math.hypot(...a.map((value, at) => value - b[at]!));

describe.each(chartThemes)('fields of the heat map, %s', (theme) => {
  test.each([0, 1.5, 3, 3.1, 5, 6.9, 7, 8.5, 10])('the number of %d reads on its field', (confidence) => {
    expect(contrast(rgb(chartColours[theme].ink), field(theme, confidence))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.keys(eyes))('low, middle and high are told apart with %s eyes', (eye) => {
    const [low, middle, high] = [1.5, 5, 9].map((one) => lab(seenBy(eye, field(theme, one)))) as [Rgb, Rgb, Rgb];
    for (const pair of [apart(low, middle), apart(middle, high), apart(low, high)])
      expect(pair).toBeGreaterThanOrEqual(8);
  });
});

test('the lower the darker, the higher the greener, and the bounds are those of the status', () => {
  expect([0, 3, 3.1, 6.9, 7, 10].map((one) => heatTone(one).tone)).toEqual([
    'low',
    'low',
    'middle',
    'middle',
    'high',
    'high',
  ]);
  expect(heatTone(0).depth).toBeGreaterThan(heatTone(3).depth);
  expect(heatTone(10).depth).toBeGreaterThan(heatTone(7).depth);
});
