import { Link } from '@tanstack/react-router';
import type { Cycle } from '../../../contract/cycles.ts';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { useText } from '../../lib/language.tsx';
import { DropBanner } from '../../parts/drop-banner.tsx';
import { dropText } from '../../parts/drop-text.ts';
import { DroppedList } from '../../parts/dropped-list.tsx';
import { GoalSentence } from '../../parts/goal-sentence.tsx';
import { MidDecisions } from '../../parts/mid-decisions.tsx';
import { TargetChanges } from '../../parts/target-changes.tsx';
import { ReviewPart } from './review-part.tsx';
import { Continuation } from './continuation.tsx';
import { GradePart } from './grade-part.tsx';
import { LookBack } from './look-back.tsx';
import styles from './objective-review.module.css';
import { text } from './text.ts';

type Props = {
  objective: ReviewObjective;
  cycle: Cycle;
  next: Cycle | null;
  /** What is still to write begins as a form. */
  open: boolean;
};

/** One objective at its end. The goal sentence stands before everything, the numbers after what people say. */
export function ObjectiveReview({ objective, cycle, next, open }: Props) {
  const t = useText();
  return (
    <article className={styles.objective} aria-labelledby={`${objective.id}-goal`}>
      <p className={styles.team}>{objective.team.name}</p>
      <h2 id={`${objective.id}-goal`}>
        <Link to="/objectives/$objectiveId" params={{ objectiveId: objective.id }}>
          <GoalSentence {...objective} />
        </Link>
      </h2>
      {objective.drop !== null && <DropBanner drop={objective.drop} name={objective.text} />}
      {objective.midReviews.length > 0 && (
        <ReviewPart title={t(text.mid)}>
          <MidDecisions entries={objective.midReviews} />
        </ReviewPart>
      )}
      {(objective.drop === null || objective.retrospective !== null) && <LookBack objective={objective} open={open} />}
      {(objective.drop === null || objective.closure !== null) && (
        <GradePart objective={objective} cycle={cycle} open={open} />
      )}
      {objective.dropped.length > 0 && (
        <ReviewPart title={t(dropText.keyResults)}>
          <DroppedList keyResults={objective.dropped} told />
        </ReviewPart>
      )}
      {objective.targetChanges.length > 0 && (
        <ReviewPart title={t(text.targets)}>
          {objective.keyResults.map((keyResult) => {
            const changes = objective.targetChanges.filter((change) => change.keyResultId === keyResult.id);
            if (changes.length === 0) return null;
            return (
              <div key={keyResult.id}>
                <p>{keyResult.text}</p>
                <TargetChanges changes={changes} frozen={keyResult.frozen} unit={keyResult.unit} />
              </div>
            );
          })}
        </ReviewPart>
      )}
      {objective.drop === null && <Continuation objective={objective} next={next} />}
    </article>
  );
}
