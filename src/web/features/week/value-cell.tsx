import type { WeekItem } from '../../../contract/check-ins.ts';
import { formatValue } from '../../lib/format.ts';
import { goalOf, unreadBaseline, valueNow, wasDueBy } from '../../parts/key-result-words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { readNumber, understoodAs } from '../../lib/read-number.ts';
import { Button } from '../../kit/button.tsx';
import { SourceBadge } from '../../parts/source-badge.tsx';
import { type CheckInDraft, valueFrom } from './check-in-draft.ts';
import { baselineOnly } from '../../parts/which-counts.tsx';
import styles from './value-cell.module.css';
import { text } from './text.ts';

type Props = {
  item: WeekItem;
  draft: CheckInDraft;
  active: boolean;
  /** It was to be sent and is no number: said beside it. */
  unreadable: boolean;
  onChange: (change: Partial<CheckInDraft>) => void;
};

/** The value: filled in from its source with its age, typed by a person, or typed over the source. */
export function ValueCell({ item, draft, active, unreadable, onChange }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { keyResult, last } = item;
  const { now, unit, source } = keyResult;
  const from = valueFrom(item);
  const isTyping = active && (from === 'person' || (from === 'source' && draft.value !== null));
  const number = draft.value === null ? null : readNumber(draft.value, unit);
  const before = last?.value ?? null;
  const goal = goalOf(keyResult, lang);
  const { answerDue } = now;
  return (
    <div className={styles.number}>
      {isTyping ? (
        <TypedValue item={item} draft={draft} unreadable={number === undefined} onChange={onChange} />
      ) : (
        <b>{typeof number === 'number' ? formatValue(number, unit, lang) : valueNow(keyResult, lang)}</b>
      )}
      {unreadable && (
        <small className={styles.wrong} role="alert">
          {t(text.unreadable)}
        </small>
      )}
      {isTyping && draft.value !== null && <small>{understoodAs(draft.value, unit, lang)}</small>}
      {unreadBaseline(keyResult) !== null && number === null && !isTyping && <small>{t(baselineOnly)}</small>}
      <small>
        {answerDue !== null
          ? wasDueBy(keyResult.kind, answerDue, lang)
          : before === null
            ? goal !== '' && t(text.limit, { value: goal })
            : t(text.before, { value: formatValue(before, unit, lang) })}
      </small>
      {from === 'source' && (
        <SourceBadge source={source?.name || source?.kind} readAt={now.valueAt} stale={now.stale} />
      )}
      {from === 'source' && active && (
        <Button
          look="link"
          data-key-target={draft.value === null ? 'value' : undefined}
          onClick={() => onChange({ value: draft.value === null ? (now.value?.toString() ?? '') : null })}
        >
          {t(draft.value === null ? text.typeValue : text.takeSource)}
        </Button>
      )}
    </div>
  );
}

type TypedProps = Omit<Props, 'active'> & { unreadable: boolean };

function TypedValue({ item, draft, unreadable, onChange }: TypedProps) {
  const t = useText();
  const { now, unit, measure } = item.keyResult;
  const value = draft.value ?? now.value?.toString() ?? '';
  if (measure === 'yes-no')
    return (
      <select
        className={styles.value}
        data-key-target="value"
        aria-label={t(text.valueOf)}
        value={value === '1' ? '1' : '0'}
        onChange={(event) => onChange({ value: event.currentTarget.value })}
      >
        <option value="0">{t(text.notReached)}</option>
        <option value="1">{t(text.reached)}</option>
      </select>
    );
  return (
    <label className={styles.valueBox}>
      <span className="only-heard">{t(text.valueOf)}</span>
      <input
        className={styles.value}
        data-key-target="value"
        inputMode="decimal"
        autoComplete="off"
        value={value}
        aria-invalid={unreadable || undefined}
        onChange={(event) => onChange({ value: event.currentTarget.value })}
      />
      <span className={styles.unit}>{unit}</span>
    </label>
  );
}
