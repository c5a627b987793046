import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../lib/language.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Fold } from '../../kit/fold.tsx';
import { GoalSentence } from '../../parts/goal-sentence.tsx';
import { MidDecisions } from '../../parts/mid-decisions.tsx';
import { type Scope, reviewQuery } from '../../data/reviews.ts';
import { Continuation } from './continuation.tsx';
import { GradePart } from './grade-part.tsx';
import { LookBack } from './look-back.tsx';
import styles from './objective-closing.module.css';
import { ObjectiveReview } from './objective-review.tsx';
import { PlaceStrip } from './place-strip.tsx';
import { StepActs } from './step-acts.tsx';
import { StepTabs } from './step-tabs.tsx';
import { type CloseStep, waitingStep } from './steps.ts';
import { text } from './text.ts';
import { useWays } from './use-ways.ts';

type Props = { cycleId: string; scope: Scope; label: string | undefined; id: string; step: CloseStep | undefined };

/** One objective at its end, a step a screen. Whoever may write nothing reads all of it at once. */
export function ObjectiveClosing({ cycleId, scope, label, id, step: wanted }: Props) {
  const t = useText();
  const { cycle, next, place, count, objectives } = useSuspenseInfiniteQuery(
    reviewQuery(cycleId, { scope, label, objective: id }),
  ).data.pages[0]!;
  const objective = objectives[0];
  const [first] = useState(() => (objective && waitingStep(objective)) ?? 'look-back');
  const step = wanted ?? first;
  const ways = useWays({ id, step, scope, place });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Keys work from the first moment, and a screen reader starts at the step.
    box.current?.focus({ preventScroll: true });
  }, [step]);
  if (objective === undefined) return <EmptyState title={t(text.none)}>{t(text.gone)}</EmptyState>;
  const { closing, drop, midReviews } = objective;
  const isWritten = drop === null && (closing.lookBack || closing.grade || closing.carryOver);
  return (
    <>
      <PageHead
        name={objective.text}
        title={
          <Link to="/objectives/$objectiveId" params={{ objectiveId: id }} className={styles.goal}>
            <GoalSentence {...objective} />
          </Link>
        }
        crumbs={[
          <Link key="overview" to="/cycles/$cycleId" params={{ cycleId }}>
            {t(text.overview)}
          </Link>,
          <Link key="close" to="." search={{ scope }}>
            {t(text.close)}
          </Link>,
          objective.team.name,
        ]}
        tight
      />
      {place !== null && <PlaceStrip place={place} all={count.all} scope={scope} />}
      {isWritten ? (
        <div className={styles.step}>
          <StepTabs objective={objective} scope={scope} step={step} />
          <div ref={box} tabIndex={-1} className={styles.body} key={step}>
            {step === 'look-back' && (
              <>
                {midReviews.length > 0 && (
                  <Fold summary={t(text.mid)}>
                    <MidDecisions entries={midReviews} />
                  </Fold>
                )}
                <LookBack objective={objective} ways={ways} />
              </>
            )}
            {step === 'grade' && <GradePart objective={objective} cycle={cycle} ways={ways} />}
            {step === 'onward' && (
              <>
                <Continuation objective={objective} next={next} />
                <StepActs ways={ways} />
              </>
            )}
          </div>
        </div>
      ) : (
        <>
          <ObjectiveReview objective={objective} cycle={cycle} next={next} />
          {place?.after != null && (
            <Quiet>
              <Link to="." search={{ scope, objective: place.after }}>
                {t(text.nextObjective)}
              </Link>
            </Quiet>
          )}
        </>
      )}
    </>
  );
}
