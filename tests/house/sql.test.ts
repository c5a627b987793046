// Statements stand in the store: who reads a table, and how, is seen in one folder.
import { expect, test } from 'vitest';
import { product } from './repository.ts';

/** Beside the store: what makes and moves the tables, the one writer of the log, and what fills tables for tests. */
const apart = /^src\/server\/(db|store|testing)\/|^src\/server\/events\/append-events\.ts$/;

const statement =
  /\.(selectFrom|selectNoFrom|insertInto|replaceInto|updateTable|deleteFrom|mergeInto)\b|\bsql(<[^`]*>)?`/;

test('no SQL outside the store', () => {
  const wrong = product.filter(
    ({ path, text }) => path.startsWith('src/server/') && !apart.test(path) && statement.test(text),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** Each takes what it works at for itself: a lease, a mark, all of one table. */
const alone = [
  'src/server/db/',
  'src/server/jobs/claims.ts',
  'src/server/jobs/sampler.ts',
  'src/server/resources/objectives/forecasts/backtests.ts',
  'src/server/secrets/rotate.ts',
  'src/server/standing/standings.ts',
  'src/server/testing/',
];

test('a change of an organization has its turn: no rule over several rows is asked beside another change', () => {
  const opens = product.filter(({ path, text }) => path.startsWith('src/server/') && /\.transaction\(\)/.test(text));
  expect(opens.map(({ path }) => path).filter((path) => !alone.some((one) => path.startsWith(one)))).toEqual([]);
  const locks = product.filter(({ path, text }) => /\.forUpdate\(/.test(text) && path !== 'src/server/store/leases.ts');
  expect(locks.map(({ path }) => path)).toEqual([]);
});

test('the store is where statements are', () => {
  const stores = product.filter(({ path, text }) => path.startsWith('src/server/store/') && statement.test(text));
  expect(stores.length).toBeGreaterThan(30);
});

/** What ends sessions, and the one place that uses it: there it is told, so that open pages and other nodes hear of it. */
const endings = {
  deleteSessionsOf: 'src/server/resources/organization/account/end-sessions.ts',
  deleteSession: 'src/server/resources/organization/account/end-sessions.ts',
  // Of a session that nobody was given yet.
  deleteSessionOf: 'src/server/resources/organization/session/session.ts',
  // Of sessions that were over before.
  deleteSessionsBefore: 'src/server/jobs/prune.ts',
};

test('no session ends without being told', () => {
  const store = product.filter(
    ({ path, text }) => path.startsWith('src/server/') && /deleteFrom\('sessions'\)/.test(text),
  );
  expect(store.map(({ path }) => path)).toEqual(['src/server/store/accounts.ts']);
  const names = store.flatMap(({ text }) =>
    text
      .split('\n\n')
      .filter((part) => part.includes("deleteFrom('sessions')"))
      .map((part) => /function (\w+)/.exec(part)?.[1]),
  );
  expect(names.toSorted()).toEqual(Object.keys(endings).toSorted());
  for (const [name, place] of Object.entries(endings)) {
    const users = product.filter(
      ({ path, text }) => path !== 'src/server/store/accounts.ts' && new RegExp(`\\b${name}\\b`).test(text),
    );
    expect([name, users.map(({ path }) => path)]).toEqual([name, [place]]);
  }
  const signsOut = product.filter(
    ({ path, text }) => path.startsWith('src/server/') && /accounts\.signOut\(/.test(text),
  );
  expect(signsOut.map(({ path }) => path)).toEqual([endings.deleteSessionsOf]);
});
