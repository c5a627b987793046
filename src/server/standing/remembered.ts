import { createHash } from 'node:crypto';

/** Forecasts kept on this node; one is some 10 KB. */
const most = 500;
const kept = new Map<string, unknown>();

/**
 * What `make` made the last time everything it depends on was the same; those not asked for longest go first. A forecast is
 * pure and seeded, so that remembering it changes nothing but the time it takes.
 */
export function remembered<Value>(dependsOn: readonly unknown[], make: () => Value): Value {
  const key = createHash('sha256').update(JSON.stringify(dependsOn)).digest('base64');
  const value = kept.has(key) ? (kept.get(key) as Value) : make();
  kept.delete(key);
  kept.set(key, value);
  if (kept.size > most) kept.delete(kept.keys().next().value as string);
  return value;
}
