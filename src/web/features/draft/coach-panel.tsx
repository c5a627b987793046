import { useEffect, useRef } from 'react';
import type { Answer as KeptAnswer } from '../../../contract/consent.ts';
import { isOpen } from '../../../core/coach/answered.ts';
import type { Finding } from '../../../core/coach/finding.ts';
import { alike } from '../../../core/coach/review/alike.ts';
import { notKnownYet } from '../../../core/coach/rules/key-result/not-known-yet.ts';
import { useMe } from '../../data/session.ts';
import { useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import type { Answer } from '../../parts/answer-form.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import styles from './coach-panel.module.css';
import type { DraftForm } from './draft-form.ts';
import { text } from './text.ts';
import { offersUnknown } from './unknown-offer.ts';
import type { CoachReading, SpokenFinding, UnderstoodHere } from './use-coach.ts';

type Props = {
  form: DraftForm;
  reading: CoachReading;
  answers: readonly KeptAnswer[];
  active: string | undefined;
  onActive: (fingerprint: string) => void;
  onInsert: (spoken: SpokenFinding) => void;
  onChoose: (spoken: SpokenFinding, statement: string) => void;
  /** Nobody can know it yet: its key result becomes one of that kind. */
  onUnknown: (spoken: SpokenFinding) => void;
  /** Without an answer: the one that was given is taken back. */
  onAnswer: (finding: Finding, answer: Answer | undefined) => void;
};

/** The coach beside the text: what it wants to talk about, what it likes, and what was answered. */
export function CoachPanel({
  form,
  reading,
  answers,
  active,
  onActive,
  onInsert,
  onChoose,
  onUnknown,
  onAnswer,
}: Props) {
  const t = useText();
  const me = useMe();
  const panel = useRef<HTMLElement>(null);
  const byFingerprint = new Map(answers.map((answer) => [answer.fingerprint, answer]));
  const today = todayHere();
  const open = reading.findings.filter(({ finding }) => isOpen(finding, answers, today));
  // One at a time: the one whose words the caret is in, else the weightiest.
  const current = open.find(({ finding }) => finding.fingerprint === active) ?? open[0];
  const rest = open.filter((one) => one !== current);
  const answered = reading.findings.filter((spoken) => !open.includes(spoken));
  const isBlank = form.text.trim() === '' && form.keyResults.every((keyResult) => keyResult.text.trim() === '');

  useEffect(() => {
    // Only the panel scrolls: the words under the caret must not move.
    const card = active === undefined ? null : panel.current?.querySelector(`[id="finding-${CSS.escape(active)}"]`);
    if (!(card instanceof HTMLElement) || panel.current === null || card.matches(':hover, :focus-within')) return;
    const { top, bottom } = card.getBoundingClientRect();
    const box = panel.current.getBoundingClientRect();
    if (top < box.top || bottom > box.bottom) panel.current.scrollTop += top - box.top - 16;
  }, [active]);

  const things = current === undefined ? 0 : 1 + alike(rest, ofSpoken).length;
  const count = things === 1 ? t(text.oneThing) : t(text.things, { count: things });
  const card = (one: SpokenFinding) => {
    const kept = byFingerprint.get(one.finding.fingerprint);
    return (
      <FindingCard
        key={one.finding.fingerprint}
        id={`finding-${one.finding.fingerprint}`}
        place={placeOf(one, form, t)}
        what={t(one.said.what)}
        why={t(one.said.why)}
        ask={t(one.said.ask)}
        frame={one.frame}
        tryThis={t(one.said.tryThis) || undefined}
        act={one.finding.rule === notKnownYet.id ? t(text.makeUnknown) : undefined}
        active={one.finding.fingerprint === active}
        answer={
          kept !== undefined && answered.includes(one)
            ? { kind: kept.kind, reason: kept.text, until: kept.until ?? undefined }
            : undefined
        }
        onFocus={() => onActive(one.finding.fingerprint)}
        onInsert={() => onInsert(one)}
        others={
          one.finding.rule !== notKnownYet.id && offersUnknown(one.finding)
            ? [{ act: t(text.makeUnknown), onAct: () => onUnknown(one) }]
            : undefined
        }
        choices={one.choices}
        onChoose={(statement) => onChoose(one, statement)}
        answering={{
          keptAs: `${me.person.id}:${one.finding.fingerprint}`,
          onAnswer: (answer) => onAnswer(one.finding, answer),
        }}
        onTakeBack={() => onAnswer(one.finding, undefined)}
      />
    );
  };
  return (
    <aside ref={panel} id="coach" className={styles.panel} aria-label={t(text.coach)}>
      <h2 className={styles.head}>
        <b>{t(text.coach)}</b>
        <span role="status">{isBlank ? '' : open.length === 0 ? t(text.quiet) : count}</span>
      </h2>
      {isBlank && <p className={styles.quiet}>{t(text.waiting)}</p>}
      {current !== undefined && card(current)}
      {rest.length > 0 && <Rest findings={rest} form={form} onActive={onActive} />}
      {!isBlank && open.length === 0 && <p className={styles.quiet}>{t(text.content)}</p>}
      <UnderstoodLines form={form} reading={reading} />
      {answered.length > 0 && (
        <details className={styles.answered}>
          <summary>
            {t(text.answered)} · {answered.length}
          </summary>
          {answered.map(card)}
        </details>
      )}
    </aside>
  );
}

/** What was read in the objective and in each key result; those nothing is asked about first. */
function UnderstoodLines({ form, reading }: Pick<Props, 'form' | 'reading'>) {
  const t = useText();
  const spoken = new Set(reading.findings.map(({ keyResult }) => keyResult).filter((key) => key !== undefined));
  const well = reading.understood.filter(({ key, complete }) => complete && !spoken.has(key));
  const other = reading.understood.filter((one) => !well.includes(one));
  const line = ({ key, said, precision }: UnderstoodHere) => {
    const number = form.keyResults.findIndex((one) => one.key === key) + 1;
    return (
      <>
        {t(text.understood, { place: t(text.keyResult, { number }), said: t(said) })}
        {precision !== undefined && (
          <>
            <SentenceGap />
            {t(precision)}
          </>
        )}
      </>
    );
  };
  return (
    <>
      {reading.goal !== undefined && movesGrowth(form) && (
        <p className={styles.quiet}>{t(text.understood, { place: t(text.objective), said: t(reading.goal) })}</p>
      )}
      {well.map((one) => (
        <p key={one.key} className={`${styles.quiet} ${styles.good}`}>
          {line(one)}
        </p>
      ))}
      {other.length > 0 && (
        <details className={styles.answered}>
          <summary>{t(text.howUnderstood)}</summary>
          {other.map((one) => (
            <p key={one.key} className={styles.quiet}>
              {line(one)}
            </p>
          ))}
        </details>
      )}
    </>
  );
}

/** The kinds whose goals are links of the growth chain. */
function movesGrowth({ type }: DraftForm): boolean {
  return type === 'operations' || type === 'fit';
}

/** The questions that wait, counted; one click brings one up. The same one of several key results is one line. */
function Rest({ findings, form, onActive }: { findings: SpokenFinding[] } & Pick<Props, 'form' | 'onActive'>) {
  const t = useText();
  const questions = alike(findings, ofSpoken);
  return (
    <details className={styles.answered}>
      <summary>{questions.length === 1 ? t(text.oneMore) : t(text.more, { count: questions.length })}</summary>
      <ul className={styles.rest}>
        {questions.map(([first, ...same]) => {
          const places = [first, ...same].map((one) => placeOf(one, form, t));
          return (
            <li key={first.finding.fingerprint}>
              <button type="button" onClick={() => onActive(first.finding.fingerprint)}>
                {t(first.said.ask)}
              </button>
              <span>{[...new Set(places)].join(t(text.and))}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const ofSpoken = ({ finding }: SpokenFinding) => finding;

function placeOf({ finding, keyResult }: SpokenFinding, form: DraftForm, t: ReturnType<typeof useText>): string {
  if (keyResult !== undefined) {
    const number = form.keyResults.findIndex((one) => one.key === keyResult) + 1;
    return t(text.keyResult, { number });
  }
  return t(finding.place.at === 'objective' ? text.objective : text.wholeSet);
}
