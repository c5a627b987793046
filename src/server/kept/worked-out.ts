import { type Kept, type Room, lru } from './lru.ts';

let nothing = false;

/** From now on everything is worked out anew: the bench measures the work itself. Nothing that serves people calls it. */
export function keepNothing(): void {
  nothing = true;
}

/** Keeps what costs time to work out and could be worked out again: replies, drawings, forecasts. */
export function workedOut<Value>(room: Room<Value>): Kept<Value> {
  const kept = lru(room);
  return {
    ...kept,
    set(key, value) {
      if (!nothing) kept.set(key, value);
    },
  };
}
