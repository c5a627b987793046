// While nobody measures or says anything, a status goes one way, on days that are known beforehand: three days tell what it is on any other.
import type { Day } from '../calendar/day.ts';
import type { Status } from './status.ts';

export type TurningDays = {
  /** Before any of the days. */
  status: Status;
  /** First day on track, at risk, off track; null = never, or from the beginning. */
  onTrackFrom: Day | null;
  atRiskFrom: Day | null;
  offTrackFrom: Day | null;
};

/**
 * `dayAt`: the days by their place, 0 to `last`, one after the other. `statusOn` must be the same before the first as on it and the same after
 * the last, and never back on a later day: too early is over once, and the expected line only rises. It is asked for some `2 + 3·log₂(days)` days.
 */
export function turningDays(statusOn: (day: Day) => Status, last: number, dayAt: (place: number) => Day): TurningDays {
  const status = statusOn(dayAt(0));
  const worst = worth(statusOn(dayAt(last)));
  const isAt = (place: number, least: number) => worth(statusOn(dayAt(place))) >= least;
  const turns = (least: number) =>
    worth(status) < least && least <= worst ? dayAt(firstPlace(last, (place) => isAt(place, least))) : null;
  const offTrackFrom = turns(3);
  const atRiskFrom = turns(2);
  const onTrackFrom = turns(1);
  // A jump over a whole step is one turn.
  const until = (from: Day | null, next: Day | null) => (from === next ? null : from);
  return {
    status,
    onTrackFrom: until(onTrackFrom, atRiskFrom ?? offTrackFrom),
    atRiskFrom: until(atRiskFrom, offTrackFrom),
    offTrackFrom,
  };
}

export function statusAt({ status, onTrackFrom, atRiskFrom, offTrackFrom }: TurningDays, today: Day): Status {
  if (offTrackFrom !== null && offTrackFrom <= today) return 'off-track';
  if (atRiskFrom !== null && atRiskFrom <= today) return 'at-risk';
  return onTrackFrom !== null && onTrackFrom <= today ? 'on-track' : status;
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

const order: readonly Status[] = ['on-track', 'at-risk', 'off-track'];

/** How far it has gone: 0 is too early; what no day changes stays there. */
function worth(status: Status): number {
  return order.indexOf(status) + 1;
}
