import { Link } from '@tanstack/react-router';
import type { Cycle } from '../../../contract/cycles.ts';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { GoalSentence } from '../../ui/goal-sentence.tsx';
import { Continuation } from './continuation.tsx';
import { GradePart } from './grade-part.tsx';
import { LookBack } from './look-back.tsx';
import styles from './close.module.css';

type Props = {
  objective: ReviewObjective;
  next: Cycle | null;
  /** What is still to write begins as a form. */
  open: boolean;
};

/** One objective at its end. The goal sentence stands before everything, the numbers after what people say. */
export function ObjectiveReview({ objective, next, open }: Props) {
  return (
    <article className={styles.objective} aria-labelledby={`${objective.id}-goal`}>
      <p className={styles.team}>{objective.team.name}</p>
      <h2 id={`${objective.id}-goal`}>
        <Link to="/objectives/$objectiveId" params={{ objectiveId: objective.id }}>
          <GoalSentence text={objective.text} />
        </Link>
      </h2>
      <LookBack objective={objective} open={open} />
      <GradePart objective={objective} open={open} />
      <Continuation objective={objective} next={next} />
    </article>
  );
}
