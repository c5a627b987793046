// While nobody measures or says anything, a status only gets worse, on days that are known beforehand: two days tell what it is on any other.
import { addDays, type Day, daysBetween } from '../calendar/day.ts';
import type { Status } from './status.ts';

export type TurningDays = {
  /** Before any of the days. */
  status: Status;
  /** First day at risk, first day off track; null = never, or from the beginning. */
  atRiskFrom: Day | null;
  offTrackFrom: Day | null;
};

/**
 * `statusOn` must be the same before `from` as on it and the same after `to`, and never better on a later day: the
 * expected line only rises. It is asked for some `2 + 2·log₂(days)` days.
 */
export function turningDays(statusOn: (day: Day) => Status, from: Day, to: Day): TurningDays {
  const status = statusOn(from);
  const last = worth(statusOn(to));
  const turns = (at: number) => (worth(status) < at && at <= last ? firstDay(statusOn, from, to, at) : null);
  const offTrackFrom = turns(2);
  const atRiskFrom = turns(1);
  // A jump over a whole step is one turn.
  return { status, atRiskFrom: atRiskFrom === offTrackFrom ? null : atRiskFrom, offTrackFrom };
}

export function statusAt({ status, atRiskFrom, offTrackFrom }: TurningDays, today: Day): Status {
  if (offTrackFrom !== null && offTrackFrom <= today) return 'off-track';
  return atRiskFrom !== null && atRiskFrom <= today ? 'at-risk' : status;
}

/** The first day after `from` on which the status is as bad as `least`, which it is on `to`. */
function firstDay(statusOn: (day: Day) => Status, from: Day, to: Day, least: number): Day {
  let [before, then] = [0, daysBetween(from, to)];
  while (then - before > 1) {
    const middle = Math.floor((before + then) / 2);
    if (worth(statusOn(addDays(from, middle))) >= least) then = middle;
    else before = middle;
  }
  return addDays(from, then);
}

function worth(status: Status): number {
  return status === 'off-track' ? 2 : status === 'at-risk' ? 1 : 0;
}
