import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests/counterparts',
    include: ['**/*.counterpart.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
