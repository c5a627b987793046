import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests/journeys',
    include: ['**/*.journey.ts'],
    testTimeout: 240_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
