// The progress of a team or a whole cycle: weighted mean over objectives, with what the mean leaves out.
import type { Text } from '../text.ts';
import type { ObjectiveRollUp } from './objective-roll-up.ts';
import type { Trace } from './trace.ts';
import { weightedMean } from './weighted-mean.ts';

export type TeamRollUpMember = {
  id: string;
  /** The goal sentence. */
  name: string;
  rollUp: Pick<ObjectiveRollUp, 'progress' | 'cappedBy' | 'counts' | 'trace'>;
  weight?: number | null | undefined;
};

export type TeamRollUp = {
  /** 0–1, or `undefined` when no objective has a number. */
  progress: number | undefined;
  weakest: { id: string; name: string; progress: number } | undefined;
  counts: {
    objectives: number;
    counted: number;
    capped: number;
    unknownKeyResults: number;
    noReadingKeyResults: number;
  };
  trace: Trace;
};

/** Rolls objectives up, of one team or of every team in a cycle. Directional only: it ranks nobody. */
export function rollUpTeam(members: readonly TeamRollUpMember[]): TeamRollUp {
  const counted = members.filter((member) => member.rollUp.progress !== undefined);
  const weighted = weightedMean(counted.map(({ rollUp, weight }) => ({ value: rollUp.progress as number, weight })));
  const weakest = counted.toSorted((a, b) => (a.rollUp.progress as number) - (b.rollUp.progress as number))[0];
  return {
    progress: weighted?.mean,
    weakest: weakest && { id: weakest.id, name: weakest.name, progress: weakest.rollUp.progress as number },
    counts: {
      objectives: members.length,
      counted: counted.length,
      capped: members.filter((member) => member.rollUp.cappedBy.length > 0).length,
      unknownKeyResults: members.reduce((sum, { rollUp }) => sum + rollUp.counts.unknown, 0),
      noReadingKeyResults: members.reduce((sum, { rollUp }) => sum + rollUp.counts.noReading, 0),
    },
    trace: {
      formula: { en: 'sum of weight × progress ÷ sum of weights', zh: '（权重 × 进度）之和 ÷ 权重之和' },
      inputs: counted.map(({ name, rollUp }) => ({
        name: { en: name, zh: name },
        value: rollUp.progress as number,
        unit: 'share',
        why: rollUp.trace,
      })),
      steps: [{ what: leftOutText, value: members.length - counted.length }],
      reason: weighted ? undefined : emptyText,
      result: weighted?.mean ?? null,
      unit: 'share',
    },
  };
}

const leftOutText: Text = { en: 'Objectives without a number, left out', zh: '没有数值的目标，未计入' };
const emptyText: Text = { en: 'No objective has a number yet.', zh: '还没有可计算进度的目标。' };
