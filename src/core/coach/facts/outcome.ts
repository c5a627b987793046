// Tells whether a set already holds a result to be read from use.
import type { StatedSet } from './stated-set.ts';

/** A measured key result that is no guard. */
export function hasOutcomeBeside(set: StatedSet): boolean {
  return set.keyResults.some(({ draft, shape }) => shape.form === 'measured' && draft.kind !== 'guard');
}
