import { dayAt, type Zones } from '../../../../core/calendar/zones.ts';
import type { Drop } from '../../../../contract/fields.ts';
import type { ReviewObjective } from '../../../../contract/reviews.ts';
import type { ReviewedDrop, ReviewedObjective } from '../../../../formats/review-pack/review-pack.ts';

/** An objective as a file tells it: its words and numbers. People stay out of it. */
export function reviewedOf(objective: ReviewObjective, zones: Zones): ReviewedObjective {
  const { closure, targetChanges } = objective;
  return {
    team: objective.team.name,
    text: objective.text,
    grade: closure?.grade ?? null,
    suggested: closure?.suggested ?? null,
    reason: closure?.reason ?? '',
    drop: dropOf(objective.drop, zones),
    progress: objective.rollUp.progress,
    restricted: objective.restricted,
    serves: objective.serves.filter((one) => one.public).map(({ text, team }) => ({ text, team })),
    contributors: objective.rollUp.contributors,
    needs: objective.dependencies.map(({ team, need, state }) => ({ team: team.name, need, state })),
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
        hypothesis: one.hypothesis,
        verdict: graded?.verdict ?? null,
        answerDue: one.now.answerDue,
        drop: dropOf(one.drop, zones),
        changes: targetChanges
          .filter((change) => change.keyResultId === one.id)
          .map(({ at, after, reason }) => ({ at: dayAt(at, zones), to: after.target, reason })),
      };
    }),
    midReviews: objective.midReviews.map(({ decision, sentence, at }) => ({
      decision,
      sentence,
      at: dayAt(at, zones),
    })),
    retrospective: objective.retrospective,
    followUps: objective.followUps,
  };
}

function dropOf(drop: Drop | null, zones: Zones): ReviewedDrop | null {
  return drop && { at: dayAt(drop.at, zones), reason: drop.reason };
}
