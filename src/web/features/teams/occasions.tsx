import { Link } from '@tanstack/react-router';
import type { Cycle } from '../../../contract/cycles.ts';
import { cycleDay } from '../../parts/cycle.ts';
import { useText } from '../../lib/language.tsx';
import styles from './team-page.module.css';
import { text } from './text.ts';

/** From this share of the cycle on it is time for its middle, from the second for its end. */
const middle = 0.4;
const nearEnd = 0.85;

type Props = { teamId: string; cycle: Cycle | null; chosen: string | undefined };

/** What it is time for in this cycle, in the accent; and the pages that reach beyond it. */
export function Occasions({ teamId, cycle, chosen }: Props) {
  const t = useText();
  const params = { teamId };
  const share = cycle === null ? 0 : cycleDay(cycle).share;
  const isRunning = cycle?.state === 'running';
  const isMiddle = isRunning && share >= middle && share < nearEnd;
  const isEnd = cycle !== null && (cycle.state === 'closing' || (isRunning && share >= nearEnd));
  return (
    <nav className={styles.occasions} aria-label={t(text.occasions)}>
      {cycle !== null && cycle.state !== 'drafting' && (share >= middle || cycle.state !== 'running') && (
        <Link
          to="/teams/$teamId/mid-review"
          params={params}
          search={chosen === undefined ? {} : { cycle: chosen }}
          className={isMiddle ? styles.now : undefined}
        >
          {t(text.midReview)}
        </Link>
      )}
      {cycle !== null && (isEnd || cycle.state === 'closed') && (
        <Link to="/cycles/$cycleId/close" params={{ cycleId: cycle.id }} className={isEnd ? styles.now : undefined}>
          {t(isEnd ? text.close : text.seeClose)}
        </Link>
      )}
      <Link to="/teams/$teamId/learning" params={params}>
        {t(text.learning)}
      </Link>
      <Link to="/teams/$teamId/long-term" params={params}>
        {t(text.longTerm)}
      </Link>
    </nav>
  );
}
