import type { WeekItem } from '../../../contract/check-ins.ts';
import { refusals } from '../../../contract/refusals.ts';
import { problemKinds, wordNames } from '../../../core/okr/words.ts';
import { disagreement } from '../../../core/standing/confidence.ts';
import { useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import type { Older } from '../../lib/remembered.ts';
import { Button } from '../../kit/button.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { Select } from '../../kit/select.tsx';
import { StepsToAccept } from '../../parts/steps-to-accept.tsx';
import { DateBox } from '../../kit/date-box.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { type CheckInDraft, confidenceMoved, lacks, valueFrom } from './check-in-draft.ts';
import styles from './check-in-fields.module.css';
import { LaterChoice } from './later-choice.tsx';
import { text } from './text.ts';

type Props = {
  item: WeekItem;
  draft: CheckInDraft;
  /** Typed on an earlier visit. */
  restored: boolean;
  older: Older;
  /** Confirmed once already: what is lacking is said now. */
  tried: boolean;
  onChange: (change: Partial<CheckInDraft>) => void;
  onStartOver: () => void;
  onLater: () => void;
};

const lines = ['changed', 'problem', 'improvement', 'next'] as const;

/** One line each: what changed, problem, improvement, next; more only where an answer calls for it. */
export function CheckInFields(props: Props) {
  const { item, draft, restored, older, tried, onChange, onStartOver, onLater } = props;
  const t = useText();
  const lacking = tried ? lacks(item, draft) : undefined;
  const { kind, now } = item.keyResult;
  const question = disagreement(draft.confidence, now.chance ?? undefined);
  return (
    <div className={styles.fields}>
      {restored && (
        <p className={styles.wide}>
          {t(text.restored)}
          <SentenceGap />
          <Button look="link" onClick={onStartOver}>
            {t(text.startOver)}
          </Button>
        </p>
      )}
      {older.words.length > 0 && (
        <div className={styles.wide}>
          <OlderWords older={older} />
        </div>
      )}
      {kind === 'milestone' && (
        <div className={styles.wide}>
          <StepsToAccept keyResult={item.keyResult} />
        </div>
      )}
      {question !== undefined && (
        <p className={styles.question} role="status">
          {t(question)}
        </p>
      )}
      {confidenceMoved(item, draft) && (
        <div className={styles.wide}>
          <TextInput
            data-key-target="reason"
            label={t(text.confidenceMoved, { from: now.confidence ?? '–', to: draft.confidence ?? '–' })}
            value={draft.confidenceReason}
            onChange={(confidenceReason) => onChange({ confidenceReason })}
            error={lacking === 'reason' ? t(text.reasonMissing) : undefined}
          />
        </div>
      )}
      {lines.map((line) => (
        <TextInput
          key={line}
          data-key-target={line}
          label={t(text[line])}
          placeholder={t(text[`${line}Hint`])}
          autoComplete="off"
          maxLength={10_000}
          value={draft[line]}
          onChange={(value) => onChange({ [line]: value })}
        />
      ))}
      {draft.problem.trim() !== '' && (
        <div className={styles.wide} data-part="kind">
          <Select
            label={t(text.kind)}
            value={draft.problemKind}
            onChange={(problemKind) => onChange({ problemKind })}
            error={lacking === 'kind' ? t(refusals['problem-kind-missing'].text) : undefined}
            choices={[
              { value: '', label: t(text.choose) },
              ...problemKinds.map((one) => ({ value: one, label: t(wordNames.problemKind[one]) })),
            ]}
          />
        </div>
      )}
      <div className={styles.small}>
        <DayChoice day={draft.day} until={item.until} onChange={(day) => onChange({ day })} />
        {item.waiting && <LaterChoice item={item} onDone={onLater} />}
        {valueFrom(item) === 'source' && draft.value !== null && <span>{t(text.overSource)}</span>}
      </div>
    </div>
  );
}

/** Said late, it still speaks of its own day. */
function DayChoice({ day, until, onChange }: { day: string; until: string; onChange: (day: string) => void }) {
  const t = useText();
  const today = todayHere();
  return (
    <span className={styles.day}>
      <span aria-hidden>{t(text.day)}</span>
      <DateBox
        aria-label={t(text.day)}
        max={today < until ? today : until}
        value={day === '' ? today : day}
        onChange={(chosen) => onChange(chosen === today ? '' : chosen)}
      />
    </span>
  );
}
