import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests/counterparts',
    include: ['**/*.counterpart.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As patient as the rest: a second is short on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    pool: 'forks',
  },
});
