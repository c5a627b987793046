import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import type { MidReviewObjective } from '../../../contract/mid-reviews.ts';
import { formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { GoalSentence } from '../../parts/goal-sentence.tsx';
import { KeyResultRow } from '../../parts/key-result-row.tsx';
import { MidDecisions } from '../../parts/mid-decisions.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { TargetChanges } from '../../parts/target-changes.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { DecideForm } from './decide-form.tsx';
import styles from './objective-part.module.css';
import { TargetForm } from './target-form.tsx';
import { text, troubleNames } from './text.ts';

type Props = { objective: MidReviewObjective; cycle: Cycle };

/** One objective: its key results with the troubled ones on top, and the decision under them. */
export function ObjectivePart({ objective, cycle }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { id, rollUp, keyResults, troubles, targetChanges, midReviews, canReview } = objective;
  const [again, setAgain] = useState(false);
  const isDeciding = canReview && (midReviews.length === 0 || again);
  return (
    <article className={styles.objective}>
      <h2 id={`${id}-goal`}>
        <Link to="/objectives/$objectiveId" params={{ objectiveId: id }}>
          <GoalSentence {...objective} />
        </Link>
      </h2>
      <p className={styles.tags}>
        <StateTag state={rollUp.status} />
        {rollUp.progress !== null && <span>{formatShare(rollUp.progress, lang)}</span>}
      </p>
      {keyResults.map((keyResult) => {
        const changes = targetChanges.filter((change) => change.keyResultId === keyResult.id);
        // What the state beside it says already is not said twice.
        const all = troubles.find((one) => one.id === keyResult.id)?.troubles ?? [];
        const names = all.filter((trouble) => trouble !== keyResult.now.status);
        return (
          <div key={keyResult.id}>
            <KeyResultRow keyResult={keyResult} cycle={cycle}>
              {names.map((trouble) => (
                <b key={trouble} className={styles.trouble}>
                  {t(troubleNames[trouble])}
                </b>
              ))}
            </KeyResultRow>
            <TargetChanges changes={changes} frozen={keyResult.frozen} unit={keyResult.unit} />
            {canReview && keyResult.can.edit && keyResult.frozen !== null && <TargetForm keyResult={keyResult} />}
          </div>
        );
      })}
      <section className={styles.decision} aria-labelledby={`${id}-goal`}>
        <MidDecisions entries={midReviews} />
        {midReviews.length === 0 && !canReview && <Quiet>{t(text.notYet)}</Quiet>}
        {isDeciding && (
          <DecideForm objectiveId={id} onDone={() => setAgain(false)} cancellable={midReviews.length > 0} />
        )}
        {canReview && midReviews.length > 0 && !again && (
          <Button small look="quiet" onClick={() => setAgain(true)}>
            {t(text.decideAgain)}
          </Button>
        )}
      </section>
    </article>
  );
}
