import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { countedEnds } from '../../../core/standing/measure.ts';
import { formatAge } from '../../lib/format.ts';
import { goalOf, kindBefore, valueNow } from '../../parts/key-result-words.ts';
import { composing } from '../../lib/keyboard.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { readNumber } from '../../lib/read-number.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { todayHere } from '../../lib/today.ts';
import { Button } from '../../kit/button.tsx';
import { classNames } from '../../kit/class-names.ts';
import { ConfidenceBars } from '../../parts/confidence-bars.tsx';
import { Sparkline } from '../../kit/sparkline.tsx';
import { blankDraft, bodyOf, type CheckInDraft, draftKey, draftOf, lacks } from './check-in-draft.ts';
import { CheckInFields } from './check-in-fields.tsx';
import styles from './check-in-row.module.css';
import { putUnsent } from './outbox.ts';
import { serverNow } from '../../data/week.ts';
import { focusPart, RowKeys } from './row-keys.tsx';
import { text } from './text.ts';
import { ValueCell } from './value-cell.tsx';

type Props = {
  item: WeekItem;
  cycle: { start: string; end: string };
  /** The row that the keyboard speaks to. */
  active: boolean;
  /** It became active because the one before it was done by keyboard: the focus follows. */
  arrived?: 'row' | 'value' | undefined;
  onActivate: () => void;
  /** Confirmed or put off; `from`: where the keyboard was. */
  onDone: (from: 'row' | 'value') => void;
};

/** One key result to check in on. Opened it takes words; closed it takes one press. */
export function CheckInRow({ item, cycle, active, arrived, onActivate, onDone }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const personId = useMe().person.id;
  const { keyResult, last, state } = item;
  const row = useRef<HTMLElement>(null);
  const draft = useRemembered(draftKey(personId, keyResult.id), draftOf(item), blankDraft);
  const [tried, setTried] = useState(false);
  const number = draft.value.value === null ? null : readNumber(draft.value.value);
  const change = (part: Partial<CheckInDraft>) => draft.set((all) => ({ ...all, ...part }));

  const send = () => {
    setTried(true);
    const lacking = number === undefined ? 'value' : lacks(item, draft.value);
    if (number === undefined || lacking !== undefined) {
      // What is asked for is where the typing goes on.
      if (lacking !== undefined && row.current !== null) focusPart(row.current, lacking);
      return;
    }
    // Asked before the row goes: the next one is reached the same way.
    const from = document.activeElement?.matches('[data-key-target=value]') ? 'value' : 'row';
    putUnsent({
      personId,
      keyResultId: keyResult.id,
      name: keyResult.text,
      unit: keyResult.unit,
      typed: draft.value,
      body: bodyOf(draft.value, number, {
        today: todayHere(),
        now: navigator.onLine ? undefined : serverNow(),
        seen: last?.id ?? null,
      }),
    });
    draft.forget();
    onDone(from);
  };
  useEffect(() => {
    if (!active) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    if (arrived === undefined || row.current === null) return;
    if (arrived === 'row' || !focusPart(row.current, 'value')) row.current.focus({ preventScroll: true });
  }, [active, arrived]);

  return (
    <article
      ref={row}
      tabIndex={-1}
      className={classNames(styles.row, active && styles.now)}
      aria-label={keyResult.text}
      onFocus={onActivate}
      onKeyDown={(event) => {
        const { target } = event;
        const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
        if (event.key !== 'Enter' || composing(event) || !isField) return;
        event.preventDefault();
        send();
      }}
    >
      {active && <RowKeys row={row} onSend={send} onConfidence={(confidence) => change({ confidence })} />}
      <div className={styles.first}>
        <button type="button" className={styles.statement} aria-expanded={active} onClick={onActivate}>
          {kindBefore(keyResult, lang)}
          {keyResult.text}
        </button>
        <div className={styles.team}>
          {item.team.name} · {item.objective.text}
          {(state === 'reminded' || state === 'stale') &&
            ` · ${keyResult.now.checkedInAt === null ? t(text.neverYet) : t(text.lastAge, { age: formatAge(keyResult.now.checkedInAt, lang) })}`}
        </div>
        {item.asksForTask && (
          <Link
            to="/objectives/$objectiveId"
            params={{ objectiveId: item.objective.id }}
            hash={keyResult.id}
            className={styles.team}
          >
            {t(text.designTask)}
          </Link>
        )}
      </div>
      <ValueCell item={item} draft={draft.value} active={active} onChange={change} />
      <div className={styles.spark}>
        {keyResult.now.points.length > 0 && (
          <Sparkline
            readings={keyResult.now.points}
            target={countedEnds(keyResult).target}
            start={cycle.start}
            end={cycle.end}
            label={`${valueNow(keyResult, lang)} → ${goalOf(keyResult, lang)}`}
          />
        )}
      </div>
      <div className={styles.acts}>
        <ConfidenceBars value={draft.value.confidence} onChange={(confidence) => change({ confidence })} />
        <Button look={active ? 'primary' : 'plain'} onClick={send}>
          {t(text.confirm)} {active && <span aria-hidden>↵</span>}
        </Button>
      </div>
      {active && (
        <CheckInFields
          item={item}
          draft={draft.value}
          restored={draft.restored}
          older={draft.older}
          tried={tried}
          unreadable={number === undefined}
          onChange={change}
          onStartOver={() => {
            draft.set(draftOf(item));
            draft.forget();
          }}
          onLater={() => onDone('row')}
        />
      )}
    </article>
  );
}
