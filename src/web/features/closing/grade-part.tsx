import { useState } from 'react';
import type { Closure } from '../../../contract/consent.ts';
import type { Cycle } from '../../../contract/cycles.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import type { Progress } from '../../../core/standing/progress.ts';
import { progressAtEnd } from '../../../core/standing/standing-of.ts';
import { gradeQuestion, suggestGrade } from '../../../core/standing/grade.ts';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { inReadingOrder } from '../../parts/in-reading-order.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { AnswerAsked } from '../../parts/answer-asked.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import { GentleQuestion } from '../../parts/gentle-question.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { ChangedTargets } from './changed-targets.tsx';
import styles from './grade-part.module.css';
import { GradeForm } from './grade-form.tsx';
import { ValidationLine } from '../../parts/validation-line.tsx';
import { verdictNames } from '../../parts/verdict-names.ts';
import { text } from './text.ts';
import { StepActs } from './step-acts.tsx';
import type { Ways } from './use-ways.ts';

type Props = { objective: ReviewObjective; cycle: Cycle /** Without them it is only read. */; ways?: Ways };

/** The owner's grade; until there is one, nothing here shows a number. */
export function GradePart({ objective, cycle, ways }: Props) {
  const t = useText();
  const { closure, closing } = objective;
  const [writing, setWriting] = useState(closure === null);
  const asked = objective.keyResults.map((keyResult) => <AnswerAsked key={keyResult.id} keyResult={keyResult} named />);
  if (ways !== undefined && closing.grade && writing)
    return (
      <>
        <GradeForm objective={objective} ways={ways} onDone={() => setWriting(false)} />
        {asked}
      </>
    );
  return (
    <>
      {closure === null ? (
        <Quiet>{t(text.notGradedYet)}</Quiet>
      ) : (
        <>
          <Graded objective={objective} cycle={cycle} closure={closure} />
          <ChangedTargets objective={objective} />
        </>
      )}
      {asked}
      {ways !== undefined && (
        <StepActs ways={ways}>
          {closing.grade && (
            <Button look="quiet" onClick={() => setWriting(true)}>
              {t(text.change)}
            </Button>
          )}
        </StepActs>
      )}
    </>
  );
}

function Graded({ objective, cycle, closure }: { objective: ReviewObjective; cycle: Cycle; closure: Closure }) {
  const t = useText();
  const { lang } = useLanguage();
  const { grade, first, suggested, reason, by } = closure;
  const shown = (value: number) => formatNumber(value, lang, 1);
  const question = gradeQuestion(grade, suggested);
  const isLess = grade < 0.7 && !closure.keyResults.some((one) => one.needsReview);
  return (
    <>
      <p className={styles.grade}>
        <b>{t(text.graded, { name: by?.name ?? t(text.somebody), grade: shown(grade) })}</b>
        <span>{suggested === null ? t(text.nothingSuggested) : t(text.suggested, { grade: shown(suggested) })}</span>
        {first !== grade && <span>{t(text.first, { grade: shown(first) })}</span>}
      </p>
      <p>{reason}</p>
      {question !== undefined && <GentleQuestion>{t(question)}</GentleQuestion>}
      {isLess && <GentleQuestion>{t(text.lessThanHoped)}</GentleQuestion>}
      <Rows>
        {inReadingOrder(objective.keyResults).map((keyResult) => {
          const one = closure.keyResults.find(({ id }) => id === keyResult.id);
          const progress = endOf(keyResult, cycle);
          return (
            <li key={keyResult.id}>
              <span>{keyResult.text}</span>
              <span className={styles.numbers}>
                {progress.clamped !== undefined && (
                  <span>{t(text.progress, { share: formatShare(progress.clamped, lang) })}</span>
                )}
                {one?.verdict != null && <b>{t(verdictNames[one.verdict])}</b>}
                {one?.grade !== undefined && one.grade !== null && <b>{t(text.own, { grade: shown(one.grade) })}</b>}
                {one?.suggested !== undefined && one.suggested !== null && (
                  <WhyButton
                    title={keyResult.text}
                    trace={() =>
                      suggestGrade(one.grade ?? grade, {
                        progress,
                        commitment: keyResult.commitment ?? 'aspirational',
                        scale: closure.scale,
                        answered: one.answered ?? undefined,
                        firstConfidence: one.firstConfidence ?? undefined,
                      })?.trace ?? progress.trace
                    }
                  >
                    {t(text.suggestedShort, { grade: shown(one.suggested) })}
                  </WhyButton>
                )}
              </span>
              <ValidationLine keyResult={keyResult} result />
              {one?.needsReview === true && <GentleQuestion>{t(text.review)}</GentleQuestion>}
            </li>
          );
        })}
      </Rows>
    </>
  );
}

/** Where a key result ended, with its trace, from what the page already holds. */
function endOf(keyResult: KeyResult, cycle: Cycle): Progress {
  const source = keyResult.source?.name || keyResult.source?.kind || 'manual';
  const points = keyResult.now.points.map((point) => ({ ...point, source }));
  return progressAtEnd(keyResult, points, cycle);
}
