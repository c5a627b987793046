import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import type { KeyResult } from '../../contract/key-results.ts';
import { countedEnds } from '../../core/standing/measure.ts';
import { Faint } from '../kit/quiet.tsx';
import { forecastOf } from './forecast-of.ts';
import { goalOf, kindBefore, promiseBeside, unreadBaseline, valueNow } from './key-result-words.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { AnswerAsked } from './answer-asked.tsx';
import { ConfidenceBars } from './confidence-bars.tsx';
import styles from './key-result-row.module.css';
import { KeyResultStatement } from './key-result-statement.tsx';
import { ProgressLine } from './progress-line.tsx';
import { SourceBadge } from './source-badge.tsx';
import { Sparkline } from '../kit/sparkline.tsx';
import { StateTag } from './state-tag.tsx';
import { baselineOnly, WhichCounts } from './which-counts.tsx';

type Props = {
  keyResult: KeyResult;
  cycle: { start: string; end: string };
  /** Opens "why this number?". */
  onWhy?: (() => void) | undefined;
  /** A check-in may be made from here. */
  checksIn?: boolean;
  /** More to say in the small line: open findings. */
  children?: ReactNode;
};

/** A key result on one line: statement, now → target, the course so far, confidence and how it stands. */
export function KeyResultRow({ keyResult, cycle, onWhy, checksIn = false, children }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { now } = keyResult;
  const band = useMemo(() => {
    const source = keyResult.source?.kind ?? 'manual';
    const ahead = forecastOf(
      keyResult,
      cycle,
      keyResult.now.points.map((point) => ({ ...point, source })),
    );
    return ahead?.given ? { low: ahead.band80[0], high: ahead.band80[1] } : undefined;
  }, [keyResult, cycle]);
  const value = valueNow(keyResult, lang);
  const goal = goalOf(keyResult, lang);
  const begun = unreadBaseline(keyResult);
  const number = (
    <>
      <b>{value}</b>
      {begun !== null && <small>{t(baselineOnly)} </small>}
      {goal !== '' && <small>→ {goal}</small>}
    </>
  );
  return (
    <article id={keyResult.id} className={styles.row}>
      <div className={styles.words}>
        <span className={styles.guard}>{kindBefore(keyResult, lang)}</span>
        <KeyResultStatement id={keyResult.id} text={keyResult.text} /> <Faint>{promiseBeside(keyResult, lang)}</Faint>
        <div className={styles.meta}>
          {keyResult.owner !== null && <span>{keyResult.owner.name}</span>}
          {keyResult.kind !== 'unknown' && keyResult.kind !== 'milestone' && (
            <SourceBadge source={sourceName(keyResult)} readAt={now.valueAt} stale={now.stale} />
          )}
          {keyResult.proposedBy !== null && keyResult.proposedBy.id !== keyResult.owner?.id && (
            <span>{t({ en: 'Proposed by {name}', zh: '提出者：{name}' }, { name: keyResult.proposedBy.name })}</span>
          )}
          {checksIn && (
            <Link to="/key-results/$keyResultId/check-in" params={{ keyResultId: keyResult.id }}>
              {t({ en: 'Check in', zh: '更新进展' })}
            </Link>
          )}
          {children}
        </div>
        <AnswerAsked keyResult={keyResult} />
        <WhichCounts now={now} />
      </div>
      {onWhy === undefined ? (
        <div className={styles.number}>{number}</div>
      ) : (
        <button
          type="button"
          className={styles.number}
          onClick={onWhy}
          title={t({ en: 'Why this number?', zh: '为什么是这个数？' })}
        >
          {number}
          <span className="only-heard">{t({ en: 'Why this number?', zh: '为什么是这个数？' })}</span>
        </button>
      )}
      <div className={styles.spark}>
        {(now.points.length > 0 || begun !== null) && (
          <Sparkline
            readings={now.points}
            baseline={begun}
            target={countedEnds(keyResult).target}
            band={band}
            start={cycle.start}
            end={cycle.end}
            label={t(
              {
                en: 'Trend: {count} {count|reading|readings}, now {value}, target {goal}',
                zh: '走势：{count} 个读数，现在 {value}，目标值 {goal}',
              },
              { count: now.points.length, value, goal: goal === '' ? '–' : goal },
            )}
          />
        )}
      </div>
      <div className={styles.conf}>
        <ConfidenceBars value={now.confidence} />
      </div>
      <div className={styles.state}>
        <StateTag state={now.status} />
        {now.progress !== null && keyResult.kind !== 'guard' && (
          <ProgressLine progress={now.progress} expected={now.expected} />
        )}
      </div>
    </article>
  );
}

function sourceName(keyResult: KeyResult): string | undefined {
  const source = keyResult.source;
  if (source === null || source.kind === 'manual') return source?.name === '' ? undefined : source?.name;
  return source.name === '' ? source.kind : source.name;
}
