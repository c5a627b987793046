// Whether readings behave so that a forecast can be made of them at all: checks of the gate that look at the data, not at how many.
import { ratioScale } from '../standing/reading.ts';
import { median } from '../numbers/median.ts';
import type { Point } from './model.ts';
import { chooseModel, isSparse } from './choose-model.ts';
import { countedOf } from './proportion.ts';
import type { SeriesKind } from './series-kind.ts';
import { type GateCheck, gateCheck } from './gate.ts';
import { stepsOf } from './running-total.ts';
import { bunchingOf } from './sparse-incidents.ts';

/** `steps`: of a running total, in which anything came. */
export const behaviourLimits = { cases: 30, bunching: 8, missed: 4, steps: 4 } as const;
/** Readings before the first of the four that are forecast again, and how far back they are looked at. */
const readingsBefore = 6;
const lookBack = 100;

/** `points`: those that passed the gate. */
export function behaviourChecks(kind: SeriesKind, points: readonly Point[]): GateCheck[] {
  const counted = kind === 'proportion' ? countedOf(points) : [];
  const scale = ratioScale(points);
  // What the counts say, as the model reads them.
  const judged =
    counted.length < 3
      ? points
      : counted.map(({ day, hits, cases: all }) => ({
          day,
          value: (hits / all) * scale,
          numerator: hits,
          denominator: all,
        }));
  const cases = counted.reduce((sum, point) => sum + point.cases, 0);
  const checks =
    counted.length < 3
      ? []
      : [gateCheck('too-few-cases', cases >= behaviourLimits.cases, { cases, need: behaviourLimits.cases })];
  if (kind === 'incidents') {
    const bunching = bunchingOf(points);
    checks.push(gateCheck('too-bunched', bunching <= behaviourLimits.bunching, { times: Math.round(bunching) }));
  }
  if (counted.length < 3 && !isCounted(kind, points))
    checks.push(
      gateCheck(
        'never-moved',
        points.some(({ value }) => value !== points[0]?.value),
        {},
      ),
    );
  if (kind === 'running-total' && !isCounted(kind, points)) {
    const steps = stepsOf(points);
    const some = steps.filter((step) => step !== 0).length;
    const [all, need] = [steps.length, behaviourLimits.steps];
    checks.push(gateCheck('too-few-steps', some >= need, { some, all, need }));
  }
  if (judged.length >= readingsBefore + behaviourLimits.missed) {
    checks.push(
      gateCheck('missed-lately', !missedLately(kind, judged.slice(-lookBack)), { n: behaviourLimits.missed }),
    );
  }
  return checks;
}

/** Counted one by one, which leaves room for chance however even the steps were. */
function isCounted(kind: SeriesKind, points: readonly Point[]): boolean {
  return kind === 'incidents' || (kind === 'running-total' && isSparse(points));
}

/** Each of the last four readings lay outside the 80 % band that those before it gave. */
function missedLately(kind: SeriesKind, points: readonly Point[]): boolean {
  for (let back = 1; back <= behaviourLimits.missed; back++) {
    const point = points[points.length - back] as Point;
    const before = points.slice(0, -back);
    const [band] = chooseModel(kind, before).after([point.day - (before.at(-1) as Point).day]);
    if (!band || (point.value >= band.quantile(0.1) && point.value <= band.quantile(0.9))) return false;
  }
  return true;
}

/** A jump counts from so many times the usual difference between steps on. */
const jump = 4;
/** Readings on both sides of a jump whose middle must differ too: one stray reading is no change. */
const around = 4;

/** The day from which a level stands elsewhere than before: the largest such jump since `from`; `undefined` for none. */
export function changedOn(points: readonly Point[], from: number): number | undefined {
  const steps = points.slice(1).map((point, i) => point.value - (points[i] as Point).value);
  if (steps.length < readingsBefore) return undefined;
  const usual = median(steps);
  const spread = 1.4826 * median(steps.map((step) => Math.abs(step - usual)));
  const middle = (start: number, end: number) =>
    median(points.slice(Math.max(0, start), end).map((point) => point.value));
  let found: { day: number; size: number } | undefined;
  for (let i = 2; i < steps.length - 1; i++) {
    const { day } = points[i + 1] as Point;
    const size = Math.abs((steps[i] as number) - usual);
    const apart = Math.abs(middle(i + 1, i + 1 + around) - middle(i + 1 - around, i + 1));
    const isChange = spread > 0 && day >= from && size > jump * spread && apart > (jump * spread) / 2;
    if (isChange && (!found || size > found.size)) found = { day, size };
  }
  return found?.day;
}
