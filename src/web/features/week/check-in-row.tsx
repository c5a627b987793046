import { useEffect, useRef, useState } from 'react';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { CallError } from '../../../contract/client.ts';
import { composing, useKeys } from '../../lib/keyboard.ts';
import { formatValue } from '../../lib/format.ts';
import { goalOf, kindBefore, valueNow } from '../../lib/key-result-words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { oneTimeKey } from '../../lib/one-time-key.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ConfidenceBars } from '../../ui/confidence-bars.tsx';
import { readNumber } from '../../lib/read-number.ts';
import { Sparkline } from '../../ui/sparkline.tsx';
import { toast } from '../../ui/toast.tsx';
import { bodyOf, draftOf, isTyped, lacks } from './check-in-draft.ts';
import { CheckInFields } from './check-in-fields.tsx';
import styles from './check-in-row.module.css';
import { undoCheckIn, useCheckIn } from './queries.ts';
import { text } from './text.ts';

type Props = {
  item: WeekItem;
  cycle: { start: string; end: string };
  /** The row that the keyboard speaks to. */
  active: boolean;
  onActivate: () => void;
  onDone: () => void;
};

/** One key result to check in on. Opened it takes words; closed it takes one press. */
export function CheckInRow({ item, cycle, active, onActivate, onDone }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { keyResult } = item;
  const row = useRef<HTMLElement>(null);
  const draft = useRemembered(`check-in:${keyResult.id}`, draftOf(item));
  const [key, setKey] = useState(oneTimeKey);
  const [tried, setTried] = useState(false);
  const checkIn = useCheckIn(keyResult.id, key);
  const refused = useRefusal(checkIn.error);
  const number = draft.value.value === null ? null : readNumber(draft.value.value);

  const send = () => {
    setTried(true);
    if (checkIn.isPending || number === undefined || lacks(item, draft.value)) return;
    checkIn.mutate(bodyOf(draft.value, number), {
      onSuccess: ({ checkIn: made }) => {
        draft.forget();
        setTried(false);
        toast(t(text.done, { name: keyResult.text }), () => void undoCheckIn(made.id));
        onDone();
      },
      // Refused means the server did not take it: what is sent next is another write. After a lost connection nobody
      // knows, so the same key is sent again and counts once.
      onError: (error) => error instanceof CallError && setKey(oneTimeKey()),
    });
  };
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <article
      ref={row}
      className={classNames(styles.row, active && styles.now)}
      aria-label={keyResult.text}
      onFocus={onActivate}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || composing(event) || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        send();
      }}
    >
      {active && <RowKeys onSend={send} onConfidence={(confidence) => draft.set((all) => ({ ...all, confidence }))} />}
      <div className={styles.first}>
        <button type="button" className={styles.statement} aria-expanded={active} onClick={onActivate}>
          {kindBefore(keyResult, lang)}
          {keyResult.text}
        </button>
        <div className={styles.team}>
          {item.team.name} · {item.objective.text}
        </div>
      </div>
      <div className={styles.number}>
        {active && isTyped(item) ? (
          <label className={styles.valueBox}>
            <span className="only-heard">{t(text.valueOf)}</span>
            <input
              className={styles.value}
              inputMode="decimal"
              autoComplete="off"
              value={draft.value.value ?? keyResult.now.value?.toString() ?? ''}
              aria-invalid={number === undefined || undefined}
              onChange={({ currentTarget: { value } }) => draft.set((all) => ({ ...all, value }))}
            />
            <span className={styles.unit}>{keyResult.unit}</span>
          </label>
        ) : (
          <b>{typeof number === 'number' ? formatValue(number, keyResult.unit, lang) : valueNow(keyResult, lang)}</b>
        )}
        <small>
          {item.last?.value !== null && item.last !== null
            ? t(text.before, { value: formatValue(item.last.value, keyResult.unit, lang) })
            : goalOf(keyResult, lang) !== '' && t(text.limit, { value: goalOf(keyResult, lang) })}
        </small>
      </div>
      <div className={styles.spark}>
        {keyResult.now.points.length > 0 && (
          <Sparkline
            readings={keyResult.now.points}
            target={keyResult.target ?? null}
            start={cycle.start}
            end={cycle.end}
            label={`${valueNow(keyResult, lang)} → ${goalOf(keyResult, lang)}`}
          />
        )}
      </div>
      <div className={styles.acts}>
        <ConfidenceBars
          value={draft.value.confidence}
          onChange={(confidence) => draft.set((all) => ({ ...all, confidence }))}
        />
        <Button look={active ? 'primary' : 'plain'} busy={checkIn.isPending} onClick={send}>
          {t(text.confirm)} {active && <span aria-hidden>↵</span>}
        </Button>
      </div>
      {active && (
        <CheckInFields
          item={item}
          draft={draft.value}
          refused={refused}
          tried={tried}
          unreadable={number === undefined}
          paused={checkIn.isPaused}
          onChange={(change) => draft.set((all) => ({ ...all, ...change }))}
        />
      )}
    </article>
  );
}

/** Bound only while the row is the active one. */
function RowKeys({ onSend, onConfidence }: { onSend: () => void; onConfidence: (value: number) => void }) {
  useKeys([
    { keys: 'Enter', label: text.confirm, run: onSend },
    ...Array.from({ length: 10 }, (_, value) => ({
      keys: String(value),
      label: text.setConfidence,
      run: () => onConfidence(value),
    })),
  ]);
  return null;
}
