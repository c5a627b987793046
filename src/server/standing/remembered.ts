import { createHash } from 'node:crypto';
import { workedOut } from '../kept/worked-out.ts';

/** One is some 10 KB. */
const kept = workedOut<{ value: unknown }>({ most: 500 });

/**
 * What `make` made the last time everything it depends on was the same. A forecast is pure and seeded, so that remembering
 * it changes nothing but the time it takes.
 */
export function remembered<Value>(dependsOn: readonly unknown[], make: () => Value): Value {
  const key = createHash('sha256').update(JSON.stringify(dependsOn)).digest('base64');
  const known = kept.get(key);
  if (known) return known.value as Value;
  const value = make();
  kept.set(key, { value });
  return value;
}
