import { type ReactNode, useId, useState } from 'react';
import type { AnswerKind } from '../../core/coach/answered.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { formatDay } from '../lib/format.ts';
import { Button } from '../kit/button.tsx';
import { classNames } from '../kit/class-names.ts';
import styles from './finding-card.module.css';
import { TextArea } from '../kit/text-area.tsx';
import { TextInput } from '../kit/text-input.tsx';

/** Answers that are put in words. */
type Worded = Exclude<AnswerKind, 'fix'>;
export type Answer = { kind: AnswerKind; reason: string; until?: string | undefined };

type Props = {
  id?: string;
  /** Which statement it is about, in a few words. */
  place?: ReactNode;
  what: string;
  why: string;
  ask: string;
  /** A skeleton of the rewritten statement; `?` stands for what nobody has said yet. */
  frame?: string | undefined;
  /** How to rewrite, in words, when there is no skeleton. */
  tryThis?: string | undefined;
  answer?: Answer | undefined;
  active?: boolean;
  onInsert?: (() => void) | undefined;
  onAnswer?: ((answer: Answer) => void) | undefined;
  onTakeBack?: (() => void) | undefined;
  onFocus?: (() => void) | undefined;
};

/** What the coach says about one place: what it read, why it matters, a question, a way to rewrite, and four answers. */
export function FindingCard(props: Props) {
  const t = useText();
  const [asking, setAsking] = useState<Worded>();
  if (props.answer !== undefined)
    return <Answered what={props.what} answer={props.answer} onTakeBack={props.onTakeBack} />;
  const open = (kind: Worded) => setAsking(asking === kind ? undefined : kind);
  return (
    <article
      id={props.id}
      className={classNames(styles.card, props.active && styles.active)}
      onFocus={props.onFocus}
      onMouseEnter={props.onFocus}
    >
      {props.place !== undefined && <p className={styles.place}>{props.place}</p>}
      <h3 className={styles.what}>{props.what}</h3>
      <p className={styles.why}>{props.why}</p>
      <p className={styles.ask}>{props.ask}</p>
      {(props.frame ?? props.tryThis) !== undefined && (
        <p className={styles.frame}>{props.frame === undefined ? props.tryThis : <Frame text={props.frame} />}</p>
      )}
      {props.onAnswer !== undefined && (
        <div className={styles.acts}>
          {props.onInsert !== undefined && (
            <button type="button" className={classNames(styles.act, styles.first)} onClick={props.onInsert}>
              {props.frame === undefined ? t({ en: 'Fix it', zh: '去改' }) : t({ en: 'Insert', zh: '用这句' })}
            </button>
          )}
          {(['explain', 'dispute', 'postpone'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.act}
              aria-expanded={asking === kind}
              onClick={() => open(kind)}
            >
              {t(verbs[kind])}
            </button>
          ))}
        </div>
      )}
      {asking !== undefined && (
        <AnswerForm
          key={asking}
          kind={asking}
          onCancel={() => setAsking(undefined)}
          onAnswer={(answer) => {
            setAsking(undefined);
            props.onAnswer?.(answer);
          }}
        />
      )}
    </article>
  );
}

const verbs = {
  fix: { en: 'Fix it', zh: '去改' },
  explain: { en: 'Explain', zh: '说明原因' },
  dispute: { en: 'Disagree', zh: '不同意' },
  postpone: { en: 'Later', zh: '稍后' },
};

const labels = {
  explain: { en: 'Why is it right as it stands?', zh: '为什么这样写是对的？' },
  dispute: { en: 'What did the coach get wrong?', zh: '教练哪里读错了？' },
  postpone: { en: 'What are you waiting for?', zh: '在等什么？' },
};

type FormProps = {
  kind: Worded;
  onAnswer: (answer: Answer) => void;
  onCancel: () => void;
};

function AnswerForm({ kind, onAnswer, onCancel }: FormProps) {
  const t = useText();
  const id = useId();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(inAWeek);
  const [missing, setMissing] = useState(false);
  return (
    <form
      className={styles.form}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return setMissing(true);
        onAnswer(kind === 'postpone' ? { kind, reason: reason.trim(), until } : { kind, reason: reason.trim() });
      }}
    >
      <TextArea
        label={<span id={id}>{t(labels[kind])}</span>}
        value={reason}
        onChange={setReason}
        error={missing && reason.trim() === '' ? t({ en: 'One sentence is enough', zh: '写一句话就够' }) : undefined}
        hint={
          kind === 'postpone'
            ? undefined
            : t({ en: 'Readers of the objective see it.', zh: '读这个目标的人都看得到。' })
        }
      />
      {kind === 'postpone' && (
        <TextInput
          label={t({ en: 'Ask again on', zh: '什么时候再问' })}
          type="date"
          value={until}
          onChange={setUntil}
        />
      )}
      <div className={styles.formActs}>
        <Button type="submit" small>
          {t({ en: 'Keep the answer', zh: '记下' })}
        </Button>
        <Button look="quiet" small onClick={onCancel}>
          {t({ en: 'Cancel', zh: '取消' })}
        </Button>
      </div>
    </form>
  );
}

function Answered({
  what,
  answer,
  onTakeBack,
}: {
  what: string;
  answer: Answer;
  onTakeBack: (() => void) | undefined;
}) {
  const t = useText();
  const { lang } = useLanguage();
  const said = {
    fix: { en: 'will be fixed', zh: '会改' },
    explain: { en: 'explained', zh: '已说明' },
    dispute: { en: 'not agreed', zh: '不同意' },
    postpone: { en: 'later', zh: '稍后' },
  }[answer.kind];
  return (
    <p className={styles.answered}>
      {what} · {t(said)}
      {answer.until !== undefined && ` · ${formatDay(answer.until, lang)}`}
      {answer.reason !== '' && (
        <>
          {t({ en: ': ', zh: '：' })}
          <q>{answer.reason}</q>
        </>
      )}{' '}
      {onTakeBack !== undefined && (
        <Button look="link" onClick={onTakeBack}>
          {t({ en: 'Take back', zh: '收回' })}
        </Button>
      )}
    </p>
  );
}

/** The skeleton with its open places marked. */
function Frame({ text }: { text: string }) {
  return text.split(/([?？]+|⟨[^⟩]*⟩)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className={styles.blank}>
        {part.replace(/[⟨⟩]/g, '')}
      </span>
    ) : (
      part
    ),
  );
}

function inAWeek(): string {
  return new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
}
