import type { Cycle } from '../../../contract/cycles.ts';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { useText } from '../../lib/language.tsx';
import { DropBanner } from '../../parts/drop-banner.tsx';
import { dropText } from '../../parts/drop-text.ts';
import { DroppedList } from '../../parts/dropped-list.tsx';
import { MidDecisions } from '../../parts/mid-decisions.tsx';
import { ReviewPart } from './review-part.tsx';
import { ChangedTargets } from './changed-targets.tsx';
import { Continuation } from './continuation.tsx';
import { GradePart } from './grade-part.tsx';
import { LookBack } from './look-back.tsx';
import { stepNames } from './steps.ts';
import { text } from './text.ts';

type Props = { objective: ReviewObjective; cycle: Cycle; next: Cycle | null };

/** All that was said of an objective at its end, for whoever reads; the numbers after what people say. */
export function ObjectiveReview({ objective, cycle, next }: Props) {
  const t = useText();
  const { drop, midReviews, retrospective, closure, dropped } = objective;
  return (
    <>
      {drop !== null && <DropBanner drop={drop} name={objective.text} />}
      {midReviews.length > 0 && (
        <ReviewPart title={t(text.mid)}>
          <MidDecisions entries={midReviews} />
        </ReviewPart>
      )}
      {(drop === null || retrospective !== null) && (
        <ReviewPart title={t(stepNames['look-back'])}>
          <LookBack objective={objective} />
        </ReviewPart>
      )}
      {(drop === null || closure !== null) && (
        <ReviewPart title={t(stepNames.grade)}>
          <GradePart objective={objective} cycle={cycle} />
        </ReviewPart>
      )}
      {dropped.length > 0 && (
        <ReviewPart title={t(dropText.keyResults)}>
          <DroppedList keyResults={dropped} told />
        </ReviewPart>
      )}
      {closure === null && <ChangedTargets objective={objective} />}
      {drop === null && (
        <ReviewPart title={t(stepNames.onward)}>
          <Continuation objective={objective} next={next} />
        </ReviewPart>
      )}
    </>
  );
}
