import { expect, test } from 'vitest';
import { environment, unknownSettings } from '../../src/contract/environment.ts';
import { files } from './repository.ts';

/** Read by whoever develops Crux, not by who runs it. */
const ours = /^CRUX_(TEST_|DEV_|SHOTS$|NOT_ALLOWED$)/;

test('every variable the program reads is told in the settings, and every one told is read', () => {
  const read = files
    .filter(({ path }) => /^(src|scripts)\/.*\.(ts|mjs)$/.test(path) && !path.endsWith('.test.ts'))
    .flatMap(({ text }) =>
      [...text.matchAll(/\b(?:process\.)?env(?:\.|\[')(CRUX_[A-Z_]+)/g)].map(([, name]) => name ?? ''),
    );
  expect([...new Set(read)].filter((name) => !ours.test(name)).toSorted()).toEqual(Object.keys(environment).toSorted());
});

test('a name that nobody reads is found', () => {
  expect(unknownSettings({ CRUX_PORTS: '1', CRUX_PORT: '2', CRUX_TEST_AHEAD: '3', PATH: '/bin' })).toEqual([
    'CRUX_PORTS',
  ]);
});
