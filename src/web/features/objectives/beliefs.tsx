import type { CheckIn } from '../../../contract/check-ins.ts';
import type { Cycle } from '../../../contract/cycles.ts';
import { useText } from '../../lib/language.tsx';
import { type Belief, BeliefChart } from '../../parts/belief-chart.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { text } from './correction-text.ts';

/** What was believed in the course of the cycle; a picture of its own, for it is no measurement. */
export function Beliefs({ checkIns, cycle }: { checkIns: readonly CheckIn[]; cycle: Cycle }) {
  const t = useText();
  const beliefs = checkIns.flatMap(({ at, confidence, confidenceReason }): Belief[] =>
    confidence === null ? [] : [{ at, confidence, reason: confidenceReason }],
  );
  if (beliefs.length < 2) return null;
  return (
    <>
      <Quiet>
        {t(text.belief)} <small>{t(text.beliefHow)}</small>
      </Quiet>
      <BeliefChart beliefs={beliefs} start={cycle.start} end={cycle.end} label={t(text.belief)} />
    </>
  );
}
