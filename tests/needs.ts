// Tests that need a program which not every machine has say so; `npm test` fetches what it can, and tells what is missing.
import type { TestContext } from 'vitest';
import type { Text } from '../src/core/text.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** What this machine lacks for the test. */
    missing?: Text;
  }
}

/** Skips the test when something is not there. `npm test` counts it and says `missing`; CI refuses it. */
export function needs({ task, skip }: TestContext, there: unknown, missing: Text): void {
  if (there) return;
  task.meta.missing = missing;
  skip(missing.en);
}
