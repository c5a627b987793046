import { Link } from '@tanstack/react-router';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { formatNumber } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Icon } from '../../kit/icon.tsx';
import { GoalSentence } from '../../parts/goal-sentence.tsx';
import type { Scope } from '../../data/reviews.ts';
import styles from './review-row.module.css';
import { dropText } from '../../parts/drop-text.ts';
import { restrictionText } from '../../parts/restriction-text.ts';
import { waitingStep } from './steps.ts';
import { text } from './text.ts';

/** An objective in the list: its sentence, how far its end is, and the grade it got. */
export function ReviewRow({ objective, scope }: { objective: ReviewObjective; scope: Scope }) {
  const t = useText();
  const { lang } = useLanguage();
  const { retrospective, closure, drop, owner } = objective;
  const step = waitingStep(objective);
  return (
    <li className={styles.row}>
      <Link
        to="."
        search={{ scope, objective: objective.id, ...(step === undefined ? {} : { step }) }}
        className={styles.goal}
      >
        <GoalSentence {...objective} />
      </Link>
      <p className={styles.state}>
        {drop === null ? (
          <>
            <Mark done={retrospective !== null}>{t(retrospective === null ? text.toLookBack : text.lookedBack)}</Mark>
            <Mark done={closure !== null}>{t(closure === null ? text.toGrade : text.isGraded)}</Mark>
          </>
        ) : (
          <span>{t(dropText.dropped)}</span>
        )}
        {objective.restricted && <b>{t(restrictionText.mark)}</b>}
        {owner !== null && <span>{owner.name}</span>}
      </p>
      {closure !== null && (
        <p className={styles.grade}>
          <span className="only-heard">{t(text.grade)}</span>
          {formatNumber(closure.grade, lang, 1)}
        </p>
      )}
    </li>
  );
}

function Mark({ done, children }: { done: boolean; children: string }) {
  return (
    <span className={done ? styles.done : undefined}>
      {done && <Icon name="check" size={13} />}
      {children}
    </span>
  );
}
