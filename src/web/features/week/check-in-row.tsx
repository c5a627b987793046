import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { countedEnds } from '../../../core/standing/measure.ts';
import { formatAge } from '../../lib/format.ts';
import { goalOf, kindBefore, unreadBaseline, valueNow } from '../../parts/key-result-words.ts';
import { composing } from '../../lib/keyboard.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { classNames } from '../../kit/class-names.ts';
import { AnswerAsked } from '../../parts/answer-asked.tsx';
import { DutyOf } from '../../parts/duty-of.tsx';
import { ConfidenceBars } from '../../parts/confidence-bars.tsx';
import { Sparkline } from '../../kit/sparkline.tsx';
import { CheckInFields } from './check-in-fields.tsx';
import styles from './check-in-row.module.css';
import { rowId } from './more-items.tsx';
import { focusPart, RowKeys } from './row-keys.tsx';
import { text } from './text.ts';
import { useCheckIn } from './use-check-in.ts';
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
  const { keyResult } = item;
  const begun = unreadBaseline(keyResult);
  const row = useRef<HTMLElement>(null);
  const { draft, restored, older, tried, unreadable, change, startOver, send } = useCheckIn(item, row, onDone);
  useEffect(() => {
    if (!active) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    if (arrived === undefined || row.current === null) return;
    if (arrived === 'row' || !focusPart(row.current, 'value')) row.current.focus({ preventScroll: true });
  }, [active, arrived]);

  return (
    <article
      ref={row}
      id={rowId(keyResult.id)}
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
      <Statement item={item} active={active} onActivate={onActivate} />
      <ValueCell item={item} draft={draft} active={active} unreadable={unreadable} onChange={change} />
      <div className={styles.spark}>
        {(keyResult.now.points.length > 0 || begun !== null) && (
          <Sparkline
            readings={keyResult.now.points}
            baseline={begun}
            target={countedEnds(keyResult).target}
            start={cycle.start}
            end={cycle.end}
            label={`${valueNow(keyResult, lang)} → ${goalOf(keyResult, lang)}`}
          />
        )}
      </div>
      <div className={styles.acts}>
        <ConfidenceBars value={draft.confidence} onChange={(confidence) => change({ confidence })} />
        <Button look={active ? 'primary' : 'plain'} onClick={send}>
          {t(text.confirm)} {active && <span aria-hidden>↵</span>}
        </Button>
      </div>
      {active && (
        <CheckInFields
          item={item}
          draft={draft}
          restored={restored}
          older={older}
          tried={tried}
          onChange={change}
          onStartOver={startOver}
          onLater={() => onDone('row')}
        />
      )}
    </article>
  );
}

/** What it is about; pressed, the row opens. */
function Statement({ item, active, onActivate }: Pick<Props, 'item' | 'active' | 'onActivate'>) {
  const t = useText();
  const { lang } = useLanguage();
  const { keyResult, state } = item;
  return (
    <div className={styles.first}>
      <button type="button" className={styles.statement} aria-expanded={active} onClick={onActivate}>
        {kindBefore(keyResult, lang)}
        {keyResult.text}
      </button>
      <div className={styles.team}>
        <DutyOf of={item.dutyOf} />
        {item.team.name} · {item.objective.text}
        {(state === 'reminded' || state === 'stale') &&
          ` · ${keyResult.now.checkedInAt === null ? t(text.neverYet) : t(text.lastAge, { age: formatAge(keyResult.now.checkedInAt, lang) })}`}
      </div>
      <AnswerAsked keyResult={keyResult} />
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
  );
}
