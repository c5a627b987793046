import type { Review } from '../../../contract/reviews.ts';
import type { ReviewPack } from '../../../formats/review-pack/review-pack.ts';

/** The review as a file tells it: teams, objectives and numbers. People stay out of it. */
export function packOf({ cycle, objectives }: Review): ReviewPack {
  const teams = Map.groupBy(objectives, (objective) => objective.team.name);
  return {
    cycle: cycle.name,
    start: cycle.start,
    end: cycle.end,
    teams: [...teams].map(([name, own]) => ({
      name,
      objectives: own.map((objective) => ({
        text: objective.text,
        grade: objective.closure?.grade ?? null,
        suggested: objective.closure?.suggested ?? null,
        reason: objective.closure?.reason ?? '',
        progress: objective.rollUp.progress,
        keyResults: objective.keyResults.map((one) => {
          const graded = objective.closure?.keyResults.find((grade) => grade.id === one.id);
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
          };
        }),
        retrospective: objective.retrospective,
        followUps: objective.followUps,
      })),
    })),
  };
}
