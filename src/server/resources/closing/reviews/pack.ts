import type { Drop } from '../../../../contract/fields.ts';
import type { ReviewObjective } from '../../../../contract/reviews.ts';
import type { ReviewedDrop, ReviewedObjective } from '../../../../formats/review-pack/review-pack.ts';

/** An objective as a file tells it: its words and numbers. People stay out of it. */
export function reviewedOf(objective: ReviewObjective): ReviewedObjective {
  const { closure, targetChanges } = objective;
  return {
    team: objective.team.name,
    text: objective.text,
    grade: closure?.grade ?? null,
    suggested: closure?.suggested ?? null,
    reason: closure?.reason ?? '',
    drop: dropOf(objective.drop),
    progress: objective.rollUp.progress,
    keyResults: [...objective.keyResults, ...objective.dropped].map((one) => {
      const graded = closure?.keyResults.find((grade) => grade.id === one.id);
      return {
        text: one.text,
        kind: one.kind,
        commitment: one.commitment,
        baseline: one.frozen?.baseline ?? one.baseline,
        target: one.frozen?.target ?? one.target,
        value: one.now.value,
        unit: one.unit,
        progress: one.now.progress,
        confidence: one.now.confidence,
        grade: graded?.grade ?? null,
        suggested: graded?.suggested ?? null,
        drop: dropOf(one.drop),
        changes: targetChanges
          .filter((change) => change.keyResultId === one.id)
          .map(({ at, after, reason }) => ({ at: at.slice(0, 10), to: after.target, reason })),
      };
    }),
    midReviews: objective.midReviews.map(({ decision, sentence, at }) => ({ decision, sentence, at: at.slice(0, 10) })),
    retrospective: objective.retrospective,
    followUps: objective.followUps,
  };
}

function dropOf(drop: Drop | null): ReviewedDrop | null {
  return drop && { at: drop.at.slice(0, 10), reason: drop.reason };
}
