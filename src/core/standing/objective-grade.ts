// The suggested grade of an objective: the weighted mean of what its key results suggest, once the owner has graded it.
import type { KeyResultKind } from '../okr/words.ts';
import { type Closing, gradeLevels, type GradeScale, type GradeSuggestion, suggestGrade } from './grade.ts';
import { brokenGuardCap } from './objective-roll-up.ts';
import { weightedMean } from './weighted-mean.ts';

export type GradedKeyResult = {
  id: string;
  kind: KeyResultKind;
  weight?: number | null | undefined;
  /** The owner's own grade of this key result, when there is one. */
  own: number | null;
  closing: Omit<Closing, 'scale'>;
};

export type ObjectiveGrade = {
  /** 0–1 on the scale, rounded down to it; `undefined` when nothing can be suggested. */
  grade: number | undefined;
  /** By key result, guards left out. */
  keyResults: { id: string; suggestion: GradeSuggestion }[];
};

/** Suggests nothing (`undefined`) until the owner has graded the objective; a broken guard holds the suggestion at 0.6. */
export function suggestObjectiveGrade(
  own: number | null,
  members: readonly GradedKeyResult[],
  scale: GradeScale,
): ObjectiveGrade | undefined {
  if (own === null) return undefined;
  const graded = members.filter((member) => member.kind !== 'guard');
  const keyResults = graded.flatMap((member) => {
    const suggestion = suggestGrade(member.own ?? own, { ...member.closing, scale });
    return suggestion ? [{ id: member.id, weight: member.weight, suggestion }] : [];
  });
  const counted = keyResults.flatMap(({ weight, suggestion }) =>
    suggestion.grade === undefined ? [] : [{ value: suggestion.grade, weight }],
  );
  const mean = weightedMean(counted)?.mean;
  const isBroken = members.some(({ kind, closing }) => kind === 'guard' && closing.progress.state === 'broken');
  const held = mean !== undefined && isBroken ? Math.min(mean, brokenGuardCap) : mean;
  return {
    grade: held === undefined ? undefined : toScale(held, scale),
    keyResults: keyResults.map(({ id, suggestion }) => ({ id, suggestion })),
  };
}

function toScale(share: number, scale: GradeScale): number {
  if (scale === 'levels') return gradeLevels.findLast((level) => level <= share + 1e-9) ?? 0;
  return Math.floor(share * 10 + 1e-9) / 10;
}
