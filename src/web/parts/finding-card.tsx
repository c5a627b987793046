import type { Choice } from '../../core/coach/choices.ts';
import { type ReactNode, useState } from 'react';
import { useLanguage, useText } from '../lib/language.tsx';
import { formatDay } from '../lib/format.ts';
import { Button } from '../kit/button.tsx';
import { classNames } from '../kit/class-names.ts';
import { type Answer, AnswerForm, type Worded } from './answer-form.tsx';
import styles from './finding-card.module.css';
import { FindingChoices } from './finding-choices.tsx';

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
  /** Meanings to choose from, each a whole statement. */
  choices?: readonly Choice[] | undefined;
  onChoose?: ((text: string) => void) | undefined;
  /** What the first act is called; absent: “Insert” with a skeleton, else “Fix it”. */
  act?: string | undefined;
  answer?: Answer | undefined;
  active?: boolean;
  onInsert?: (() => void) | undefined;
  /** Other ways out, each one press. */
  others?: readonly { act: string; onAct: () => void }[] | undefined;
  /** How it is answered, and under which name an unfinished answer is kept. */
  answering?: { keptAs: string; onAnswer: (answer: Answer) => void };
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
      {props.choices !== undefined && props.choices.length > 0 && props.onChoose !== undefined && (
        <FindingChoices choices={props.choices} onChoose={props.onChoose} />
      )}
      {props.answering !== undefined && (
        <div className={styles.acts}>
          {props.onInsert !== undefined && (
            <button type="button" className={classNames(styles.act, styles.first)} onClick={props.onInsert}>
              {props.act ?? t(props.frame === undefined ? verbs.fix : { en: 'Insert', zh: '用这句' })}
            </button>
          )}
          {props.others?.map(({ act, onAct }) => (
            <button key={act} type="button" className={styles.act} onClick={onAct}>
              {act}
            </button>
          ))}
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
      {asking !== undefined && props.answering !== undefined && (
        <AnswerForm
          key={asking}
          kind={asking}
          keptAs={props.answering.keptAs}
          onCancel={() => setAsking(undefined)}
          onAnswer={(answer) => {
            setAsking(undefined);
            props.answering?.onAnswer(answer);
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
