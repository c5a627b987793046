import type { WeekItem } from '../../../contract/check-ins.ts';
import { refusals } from '../../../contract/refusals.ts';
import { problemKinds, wordNames } from '../../../core/model/words.ts';
import { useText } from '../../lib/language.tsx';
import type { Refused } from '../../lib/refusal.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Select } from '../../ui/select.tsx';
import { StepsToAccept } from '../../ui/steps-to-accept.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { type CheckInDraft, confidenceMoved, lacks } from './check-in-draft.ts';
import styles from './check-in-row.module.css';
import { text } from './text.ts';

type Props = {
  item: WeekItem;
  draft: CheckInDraft;
  refused: Refused | undefined;
  /** Confirmed once already: what is lacking is said now. */
  tried: boolean;
  unreadable: boolean;
  /** Waiting for the connection. */
  paused: boolean;
  onChange: (change: Partial<CheckInDraft>) => void;
};

/** One line each: what changed, problem, improvement, next; more only where an answer calls for it. */
export function CheckInFields({ item, draft, refused, tried, unreadable, paused, onChange }: Props) {
  const t = useText();
  const lacking = tried ? lacks(item, draft) : undefined;
  const lines = ['changed', 'problem', 'improvement', 'next'] as const;
  return (
    <div className={styles.fields}>
      {item.keyResult.kind === 'milestone' && (
        <div className={styles.wide}>
          <StepsToAccept keyResult={item.keyResult} />
        </div>
      )}
      {confidenceMoved(item, draft) && (
        <div className={styles.wide}>
          <TextInput
            label={t(text.confidenceMoved, { from: item.last?.confidence ?? '–', to: draft.confidence ?? '–' })}
            value={draft.confidenceReason}
            onChange={(confidenceReason) => onChange({ confidenceReason })}
            error={lacking === 'reason' ? t(text.reasonMissing) : undefined}
          />
        </div>
      )}
      {lines.map((line) => (
        <TextInput
          key={line}
          label={t(text[line])}
          placeholder={t(text[`${line}Hint`])}
          autoComplete="off"
          value={draft[line]}
          onChange={(value) => onChange({ [line]: value })}
          error={refused?.fields[line]}
        />
      ))}
      {draft.problem.trim() !== '' && (
        <div className={styles.wide}>
          <Select
            label={t(text.kind)}
            value={draft.problemKind}
            onChange={(problemKind) => onChange({ problemKind })}
            error={lacking === 'kind' ? t(refusals['problem-kind-missing'].text) : undefined}
            choices={[
              { value: '', label: t(text.choose) },
              ...problemKinds.map((kind) => ({ value: kind, label: t(wordNames.problemKind[kind]) })),
            ]}
          />
        </div>
      )}
      {unreadable && (
        <div className={styles.wide}>
          <ErrorNote what={t({ en: 'The value is not a number, such as 12.5.', zh: '当前值不是数字，例如 12.5。' })} />
        </div>
      )}
      {paused && (
        <div className={styles.wide} role="status">
          {t(text.offline)}
        </div>
      )}
      {refused !== undefined && (
        <div className={styles.wide}>
          <ErrorNote what={refused.what} details={refused.details} />
        </div>
      )}
    </div>
  );
}
