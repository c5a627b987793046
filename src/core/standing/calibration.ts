// How good a team's confidence was, looked at afterwards: Brier score and a calibration table; it knows teams, never people.
import type { Text } from '../text.ts';
import type { Trace } from './trace.ts';

/** One confidence (0–10) somebody of the team said, and whether that key result was reached in the end. */
export type Said = { confidence: number; hit: boolean };

export type CalibrationRow = {
  /** 0–10. */
  confidence: number;
  said: number;
  hit: number;
  /** hit ÷ said. */
  share: number;
};

export type Calibration = {
  /** Mean (confidence ÷ 10 − hit)²: 0 is perfect, 0.25 is what always saying 5 gets. */
  brier: number;
  n: number;
  /** One row per confidence that was said, lowest first. */
  rows: CalibrationRow[];
  trace: Trace;
};

/** Below this many, a table shows more chance than skill; the page says so. */
export const fewSaid = 20;

/** `undefined` when nothing was said. */
export function calibrationOf(all: readonly Said[]): Calibration | undefined {
  if (all.length === 0) return undefined;
  const brier = all.reduce((sum, { confidence, hit }) => sum + (confidence / 10 - Number(hit)) ** 2, 0) / all.length;
  const rows = rowsOf(all);
  const trace: Trace = {
    formula: {
      en: 'mean of (confidence ÷ 10 − hit)², hit being 1 or 0',
      zh: '（信心 ÷ 10 − 是否达成）² 的平均，达成为 1，否则为 0',
    },
    inputs: [
      { name: { en: 'Confidences said', zh: '给出的信心次数' }, value: all.length },
      { name: { en: 'Key results reached', zh: '其中达成' }, value: all.filter((said) => said.hit).length },
    ],
    steps: rows.map((row) => ({
      what: {
        en: `Said ${row.confidence} of 10: ${row.hit} of ${row.said} reached`,
        zh: `信心 ${row.confidence}：${row.said} 次中达成 ${row.hit} 次`,
      },
      value: row.share,
      unit: 'share',
    })),
    reason: all.length < fewSaid ? few : undefined,
    result: brier,
  };
  return { brier, n: all.length, rows, trace };
}

function rowsOf(all: readonly Said[]): CalibrationRow[] {
  const rows = new Map<number, CalibrationRow>();
  for (const { confidence, hit } of all) {
    const row = rows.get(confidence) ?? { confidence, said: 0, hit: 0, share: 0 };
    row.said += 1;
    row.hit += Number(hit);
    row.share = row.hit / row.said;
    rows.set(confidence, row);
  }
  return [...rows.values()].toSorted((a, b) => a.confidence - b.confidence);
}

const few: Text = {
  en: 'Fewer than 20: read it as a conversation, not as a measure.',
  zh: '不足 20 次：当作讨论的由头，别当作度量。',
};
