import { configDefaults, defineConfig } from 'vitest/config';

// With a PostgreSQL given, what knows databases runs again on it; the rest would only say the same twice.
const onPostgres = Boolean(process.env['CRUX_TEST_DATABASE_URL']);

// These rooms keep nothing between two calls, so their files share a process: most of their time was loading it anew.
const pure = [
  'src/core/**/*.test.ts',
  'src/contract/**/*.test.ts',
  'src/formats/**/*.test.ts',
  'src/connectors/**/*.test.ts',
];
const others = [
  'src/**/*.test.{ts,tsx}',
  'tests/house/**/*.test.ts',
  'tests/numbers/**/*.test.ts',
  'tests/docs/**/*.test.ts',
  'bench/**/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // As patient as the rest: a second is short on a busy machine.
    expect: { poll: { timeout: 5_000 } },
    pool: 'forks',
    // Left to itself it keeps a core free, which is half of a small machine.
    maxWorkers: 2,
    projects: onPostgres
      ? [{ extends: true, test: { name: 'server', include: ['src/server/**/*.test.ts'] } }]
      : [
          { extends: true, test: { name: 'pure', include: pure, isolate: false } },
          { extends: true, test: { name: 'others', include: others, exclude: [...configDefaults.exclude, ...pure] } },
        ],
  },
});
