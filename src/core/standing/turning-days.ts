// While nobody measures or says anything, a status only gets worse, on days that are known beforehand: two days tell what it is on any other.
import type { Day } from '../calendar/day.ts';
import type { Status } from './status.ts';

export type TurningDays = {
  /** Before any of the days. */
  status: Status;
  /** First day at risk, first day off track; null = never, or from the beginning. */
  atRiskFrom: Day | null;
  offTrackFrom: Day | null;
};

/**
 * `dayAt`: the days by their place, 0 to `last`, one after the other. `statusOn` must be the same before the first as on it and the same after
 * the last, and never better on a later day: the expected line only rises. It is asked for some `2 + 2·log₂(days)` days.
 */
export function turningDays(statusOn: (day: Day) => Status, last: number, dayAt: (place: number) => Day): TurningDays {
  const status = statusOn(dayAt(0));
  const worst = worth(statusOn(dayAt(last)));
  const isAt = (place: number, least: number) => worth(statusOn(dayAt(place))) >= least;
  const turns = (least: number) =>
    worth(status) < least && least <= worst ? dayAt(firstPlace(last, (place) => isAt(place, least))) : null;
  const offTrackFrom = turns(2);
  const atRiskFrom = turns(1);
  // A jump over a whole step is one turn.
  return { status, atRiskFrom: atRiskFrom === offTrackFrom ? null : atRiskFrom, offTrackFrom };
}

export function statusAt({ status, atRiskFrom, offTrackFrom }: TurningDays, today: Day): Status {
  if (offTrackFrom !== null && offTrackFrom <= today) return 'off-track';
  return atRiskFrom !== null && atRiskFrom <= today ? 'at-risk' : status;
}

/** The first place after 0 at which it is so; at the last it is. */
function firstPlace(last: number, isSo: (place: number) => boolean): number {
  let [before, then] = [0, last];
  while (then - before > 1) {
    const middle = Math.floor((before + then) / 2);
    if (isSo(middle)) then = middle;
    else before = middle;
  }
  return then;
}

function worth(status: Status): number {
  return status === 'off-track' ? 2 : status === 'at-risk' ? 1 : 0;
}
