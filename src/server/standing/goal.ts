import { endOf } from '../../core/coach/read/means-and-end.ts';
import { lru } from '../kept/lru.ts';

type Goal = ReturnType<typeof endOf>;

// A text reads the same for ever: kept like a statement that was compiled.
const kept = lru<Goal>({ most: 20_000 });

/** Where the end of a goal stands in its text, as the coach reads it. */
export function goalOf(text: string): Goal {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const goal = endOf(text);
  kept.set(text, goal);
  return goal;
}
