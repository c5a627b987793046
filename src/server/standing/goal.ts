import { endOf } from '../../core/coach/read/means-and-end.ts';
import { workedOut } from '../kept/worked-out.ts';

type Goal = ReturnType<typeof endOf>;

const kept = workedOut<Goal>({ most: 20_000 });

/** Where the end of a goal stands in its text, as the coach reads it. */
export function goalOf(text: string): Goal {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const goal = endOf(text);
  kept.set(text, goal);
  return goal;
}
