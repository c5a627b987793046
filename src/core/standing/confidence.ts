// Confidence is what a person believes now, 0–10; it is kept apart from progress and forecast and asked about when they disagree.
import type { Text } from '../text.ts';
import { chancePercent } from './chance-percent.ts';
import { fill } from './trace.ts';

export type ConfidenceProblem = 'confidence-invalid' | 'sentence-missing';

/** A jump of this much or more, up or down, needs a sentence about what changed. */
export const bigMove = 2;

export function needsSentence(before: number | null | undefined, now: number): boolean {
  return typeof before === 'number' && Math.abs(now - before) >= bigMove;
}

/** What is wrong with a new confidence: a whole number 0–10, with a sentence when it moved by 2 or more. */
export function confidenceProblem(
  now: number,
  before: number | null | undefined,
  sentence: string | null | undefined,
): ConfidenceProblem | undefined {
  if (!Number.isInteger(now) || now < 0 || now > 10) return 'confidence-invalid';
  return needsSentence(before, now) && !sentence?.trim() ? 'sentence-missing' : undefined;
}

/**
 * A quiet question when belief and forecast contradict each other: confidence ≥ 8 with a chance below 0.2, or ≤ 2 with
 * one above 0.8. It asks; it changes neither.
 */
export function disagreement(confidence: number | null | undefined, chance: number | undefined): Text | undefined {
  if (typeof confidence !== 'number' || chance === undefined) return undefined;
  const values = { confidence, chance: chancePercent(chance) };
  if (confidence >= 8 && chance < 0.2) return fill(questions.hopeful, values);
  return confidence <= 2 && chance > 0.8 ? fill(questions.doubtful, values) : undefined;
}

const questions = {
  hopeful: {
    en: 'Confidence is {confidence} of 10, the forecast gives {chance}. What do you know that the readings do not show yet?',
    zh: '信心是 {confidence}（满分 10），预测的达成概率只有 {chance}。有什么是你知道、读数还没体现的？',
  },
  doubtful: {
    en: 'Confidence is {confidence} of 10, the forecast gives {chance}. What do you see coming that the readings do not show?',
    zh: '信心是 {confidence}（满分 10），预测的达成概率却有 {chance}。你看到了什么读数里没有的风险？',
  },
} satisfies Record<string, Text>;
