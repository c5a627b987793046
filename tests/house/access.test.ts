// The table of who may do what is the truth: every action of it is asked somewhere, and comes into it with its first use.
import { expect, test } from 'vitest';
import { actions } from '../../src/core/access/may.ts';
import { product } from './repository.ts';

const asking = /\b(may|allow|yes|openObjective|openKeyResult|openForChange|openPublished)\(/;

/** Lines that ask for access; an argument may stand on a line of its own. */
const asked = product
  .filter(({ path, text }) => /^src\/(server|web)\//.test(path) && asking.test(text))
  .map(({ text }) => text)
  .join('\n');

test.each(actions)('%s is asked by somebody', (action) => {
  const call = new RegExp(`${asking.source}[^;]*?'${action}'`);
  expect(call.test(asked)).toBe(true);
});
