import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests/journeys',
    include: ['**/*.journey.ts'],
    testTimeout: 240_000,
    // A story that fails is told once more, on a server and in a browser of its own; the run names it either way.
    retry: 1,
    hookTimeout: 60_000,
    // As patient as the rest: a second is short on a busy machine.
    expect: { poll: { timeout: 10_000 } },
    pool: 'forks',
    maxWorkers: 2,
  },
});
