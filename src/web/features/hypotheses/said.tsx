import type { HypothesisCounts } from '../../../contract/tasks.ts';
import type { HypothesisState } from '../../../core/standing/hypothesis-report.ts';
import { useText } from '../../lib/language.tsx';
import { AskedWhy } from '../../parts/asked-why.tsx';
import styles from './said.module.css';
import { text } from './text.ts';

type Props = { counts: HypothesisCounts; cycleId: string | undefined; team: string | undefined };

/** The report in one sentence; of one cycle, each part tells why. */
export function Said({ counts, cycleId, team }: Props) {
  const t = useText();
  const judged = t(text.sentence, {
    held: counts.outcomes.held,
    didNot: counts.outcomes['did-not'],
    unclear: counts.outcomes.unclear,
  });
  const open = t(text.open, { notJudged: counts.notJudged, running: counts.running });
  return (
    <p className={styles.said}>
      <b>
        {cycleId === undefined ? (
          judged
        ) : (
          <AskedWhy ask={{ cycle: cycleId, number: 'hypotheses', team }} title={t(text.title)}>
            {judged}
          </AskedWhy>
        )}
      </b>{' '}
      {open}
    </p>
  );
}

/** Of how many tasks it is so; undefined: of all. */
export function countIn(counts: HypothesisCounts, state: HypothesisState | undefined): number {
  if (state === undefined) return counts.tasks;
  if (state === 'not-judged') return counts.notJudged;
  return state === 'running' ? counts.running : counts.outcomes[state];
}
