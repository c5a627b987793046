// How a field of the heat map looks, on the page and in the image: where a team hardly believes in it, where it does, and what lies between.
import { lowConfidence } from '../standing/status.ts';
import type { Text } from '../text.ts';

export const heatTones = ['low', 'middle', 'high'] as const;
export type HeatTone = (typeof heatTones)[number];

/** From here on (of 10) a team believes in it. */
export const highConfidence = 7;

/** Which colour of the pages each tone is made with. */
export const heatHues = { low: 'off', middle: 'ink3', high: 'ok' } as const satisfies Record<HeatTone, string>;

/** What the legend says of each. */
export const heatNames: Record<HeatTone, Text> = {
  low: { en: `0–${lowConfidence}: hardly believed`, zh: `0–${lowConfidence}：没什么把握` },
  middle: { en: 'in between', zh: '介于两者之间' },
  high: { en: `${highConfidence}–10: believed`, zh: `${highConfidence}–10：有把握` },
};

/**
 * The tone of a mean confidence 0–10 and how much (0–1) of its hue lies on the paper. The low end is the darkest and the
 * middle the palest, so that the three are told apart by whoever sees no red or green, and in print.
 */
export function heatTone(confidence: number): { tone: HeatTone; depth: number } {
  if (confidence <= lowConfidence) return { tone: 'low', depth: 0.42 + 0.1 * (1 - confidence / lowConfidence) };
  if (confidence < highConfidence) return { tone: 'middle', depth: 0.05 };
  return { tone: 'high', depth: 0.16 + (0.08 * (confidence - highConfidence)) / (10 - highConfidence) };
}

/** The confidence that the legend shows each tone with. */
export const heatSamples: Record<HeatTone, number> = { low: 1.5, middle: 5, high: 9 };
