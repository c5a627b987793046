import { addDays } from '../../core/calendar/day.ts';
import { todayHere } from '../lib/today.ts';
import { useId } from 'react';
import type { AnswerKind } from '../../core/coach/answered.ts';
import { Button } from '../kit/button.tsx';
import { Form } from '../kit/form.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { DateInput } from '../kit/date-input.tsx';
import { useText } from '../lib/language.tsx';
import { useRemembered } from '../lib/remembered.ts';
import { useForm } from '../lib/use-form.ts';
import styles from './answer-form.module.css';

/** Answers that are put in words. */
export type Worded = Exclude<AnswerKind, 'fix'>;
export type Answer = { kind: AnswerKind; reason: string; until?: string | undefined };

type Props = {
  kind: Worded;
  /** Under which name what is typed is kept: of the place, the finding and the person. */
  keptAs: string;
  onAnswer: (answer: Answer) => void;
  onCancel: () => void;
};

const labels = {
  explain: { en: 'Why is it right as it stands?', zh: '为什么这样写是对的？' },
  dispute: { en: 'What did the coach get wrong?', zh: '教练哪里读错了？' },
  postpone: { en: 'What are you waiting for?', zh: '在等什么？' },
};

/** What one says to the coach, in a sentence; later also on which day it asks again. */
export function AnswerForm({ kind, keptAs, onAnswer, onCancel }: Props) {
  const t = useText();
  const id = useId();
  const isLater = kind === 'postpone';
  const first = { reason: '', until: inAWeek() };
  const kept = useRemembered(`answer:${keptAs}:${kind}`, first, first);
  const form = useForm({
    first,
    kept,
    check: ({ reason }) => ({
      reason: reason.trim() === '' ? t({ en: 'One sentence is enough', zh: '写一句话就够' }) : undefined,
    }),
    send: ({ reason, until }) =>
      Promise.resolve<Answer>({ kind, reason: reason.trim(), ...(isLater ? { until } : {}) }),
    onSent: onAnswer,
  });
  return (
    <Form form={form} className={styles.form} aria-labelledby={id}>
      <TextArea
        label={<span id={id}>{t(labels[kind])}</span>}
        {...form.field('reason')}
        hint={isLater ? undefined : t({ en: 'Readers of the objective see it.', zh: '读这个目标的人都看得到。' })}
      />
      {isLater && <DateInput label={t({ en: 'Ask again on', zh: '什么时候再问' })} {...form.field('until')} />}
      <div className={styles.acts}>
        <Button type="submit" small>
          {t({ en: 'Keep the answer', zh: '记下' })}
        </Button>
        <Button
          look="quiet"
          small
          onClick={() => {
            form.discard();
            onCancel();
          }}
        >
          {t({ en: 'Cancel', zh: '取消' })}
        </Button>
      </div>
    </Form>
  );
}

function inAWeek(): string {
  return addDays(todayHere(), 7);
}
