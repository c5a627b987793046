import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Readiness } from '../../../contract/readiness.ts';
import type { Question } from '../../../core/readiness/question.ts';
import { useText } from '../../lib/language.tsx';
import { useGoOn } from '../../lib/go-on.ts';
import { useForm } from '../../lib/use-form.ts';
import type { Older } from '../../lib/remembered.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Form } from '../../kit/form.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { ProgressLine } from '../../parts/progress-line.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { AnswerControl } from './answer-control.tsx';
import { askedQuestions, isAnswered, type NotedAnswer, type NotedAnswers, withAnswer } from './answers.ts';
import styles from './question-page.module.css';
import { text } from './text.ts';
import { useMyAnswers } from './use-my-answers.ts';
import { useQuestionKeys } from './use-question-keys.ts';

const route = getRouteApi('/shell/teams/$teamId/readiness');

/** One question, the reason behind a tap, and a way on. */
export function QuestionPage({ readiness, id }: { readiness: Readiness; id: string }) {
  const t = useText();
  const navigate = useNavigate();
  const goOn = useGoOn();
  const { teamId } = route.useParams();
  const { answers, kind, answer, flush, save, state, error, older } = useMyAnswers(readiness);
  const asked = askedQuestions(answers, kind);
  const at = Math.max(
    0,
    asked.findIndex((question) => question.id === id),
  );
  const question = asked[at];
  const last = at === asked.length - 1;
  const to = (index: number) =>
    void goOn({
      to: '/teams/$teamId/readiness',
      params: { teamId },
      search: asked[index] === undefined ? {} : { q: asked[index].id },
    });
  const onward = async () => {
    if (last) await flush();
    to(at + 1);
  };
  /** Answered with one press, the next question comes by itself; the last one waits for the verdict to be asked for. */
  const answerAndGo = (change: Partial<NotedAnswer>) => {
    if (question === undefined) return;
    answer(question.id, change);
    const after = withAnswer(answers, question.id, change);
    const next = askedQuestions(after, kind)[at + 1];
    const wasOpen = question.kind !== 'map' || !isAnswered(question, answers);
    if (next !== undefined && wasOpen && isAnswered(question, after)) {
      void navigate({ to: '/teams/$teamId/readiness', params: { teamId }, search: { q: next.id } });
    }
  };
  useQuestionKeys({
    onward: () => void onward(),
    choose: (index) => {
      const option = question?.kind === 'choice' ? question.options[index] : undefined;
      if (option !== undefined) answerAndGo({ value: option.id });
      return option !== undefined;
    },
  });
  if (question === undefined) return null;
  return (
    <>
      <PageHead
        name={t(text.title)}
        title={t(question.text)}
        crumbs={[
          <Link key="teams" to="/teams">
            {t(text.teams)}
          </Link>,
          <Link key="team" to="/teams/$teamId" params={{ teamId }}>
            {readiness.team.name}
          </Link>,
          <Link key="check" to="/teams/$teamId/readiness" params={{ teamId }}>
            {t(text.title)}
          </Link>,
        ]}
      />
      <QuestionForm
        key={question.id}
        question={question}
        answers={answers}
        older={older}
        error={error}
        at={at}
        last={last}
        onAnswer={(change) => answer(question.id, change)}
        onPress={answerAndGo}
        onRetry={save}
        onBack={() => to(at - 1)}
        onward={onward}
      />
      <div className={styles.where}>
        <span>{t(text.of, { n: at + 1, all: asked.length })}</span>
        <ProgressLine progress={(at + 1) / asked.length} label={t(text.progress)} />
        <span role="status">
          {Object.keys(answers).length > 0 &&
            t(state === 'saved' ? text.saved : state === 'saving' ? text.saving : text.kept)}
        </span>
      </div>
    </>
  );
}

type FormProps = {
  question: Question;
  answers: NotedAnswers;
  older: Older;
  error: unknown;
  /** Which question it is, from 0. */
  at: number;
  last: boolean;
  onAnswer: (change: Partial<NotedAnswer>) => void;
  /** Answered with the pointer. */
  onPress: (change: Partial<NotedAnswer>) => void;
  onRetry: () => void;
  onBack: () => void;
  onward: () => Promise<void>;
};

function QuestionForm(props: FormProps) {
  const { question, answers, older, error, at, last, onAnswer, onPress, onRetry, onBack, onward } = props;
  const t = useText();
  // Answers are kept as they are given; sending the form is going on.
  const form = useForm({ first: {}, kept: 'kept as it is said', send: onward, alsoRefused: error });
  const { refused } = form;
  const box = useRef<HTMLFormElement>(null);
  // Arrows look through the answers; a press of the pointer means one.
  const isPointer = useRef(false);
  useEffect(() => {
    // Keys work from the first moment, and a screen reader starts at the question.
    box.current?.focus({ preventScroll: true });
  }, []);
  const mine = answers[question.id];
  const answered = isAnswered(question, answers);
  return (
    <Form
      form={form}
      ref={box}
      className={styles.form}
      tabIndex={-1}
      aria-label={t(question.text)}
      onPointerDown={() => {
        isPointer.current = true;
      }}
      onKeyDown={() => {
        isPointer.current = false;
      }}
    >
      <OlderWords older={older} />
      <details className={styles.reason}>
        <summary>{t(text.why)}</summary>
        <p>{t(question.reason)}</p>
      </details>
      <AnswerControl
        question={question}
        value={mine?.value}
        onChange={(value) =>
          isPointer.current && (question.kind === 'choice' || question.kind === 'map')
            ? onPress({ value })
            : onAnswer({ value })
        }
      />
      {question.kind !== 'text' && (
        <details className={styles.remark} open={mine?.note !== undefined}>
          <summary>{t(text.addNote)}</summary>
          <TextArea
            label={t(text.noteLabel)}
            value={mine?.note ?? ''}
            onChange={(note) => onAnswer({ note })}
            optional
          />
        </details>
      )}
      {refused !== undefined && (
        <ErrorNote what={refused.what} details={refused.details} onRetry={onRetry}>
          {t(text.kept)}
        </ErrorNote>
      )}
      <div className={styles.acts}>
        {at > 0 && (
          <Button look="quiet" onClick={onBack}>
            {t(text.back)}
          </Button>
        )}
        <Button look={answered || last ? 'primary' : 'plain'} type="submit">
          {t(last ? text.done : answered || question.optional ? text.next : text.skip)}
        </Button>
        <span className={styles.keys}>
          {question.kind === 'choice'
            ? t(text.keys, { n: question.options.length })
            : question.kind === 'text'
              ? ''
              : t(text.keysGo)}
        </span>
      </div>
    </Form>
  );
}
