import { defineConfig } from 'vitest/config';

// With a PostgreSQL given, what knows databases runs again on it; the rest would only say the same twice.
const onPostgres = Boolean(process.env['CRUX_TEST_DATABASE_URL']);

export default defineConfig({
  test: {
    include: onPostgres
      ? ['src/server/**/*.test.ts']
      : [
          'src/**/*.test.{ts,tsx}',
          'tests/house/**/*.test.ts',
          'tests/numbers/**/*.test.ts',
          'tests/docs/**/*.test.ts',
          'bench/**/*.test.ts',
        ],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // As patient as the rest: a second is short on a busy machine.
    expect: { poll: { timeout: 5_000 } },
    pool: 'forks',
  },
});
