// Every refusal with 409 is a rule: over several rows two clients ask it at once, or it is said why it needs no such test.
import { expect, test } from 'vitest';
import { refusals } from '../../src/contract/refusals.ts';
import { refusedAtOnce } from '../../src/server/testing/refused-at-once.ts';
import { rulesAtOnce } from '../../src/server/testing/rules-at-once.ts';
import { read } from './repository.ts';

const conflicts = Object.entries(refusals).flatMap(([code, { status }]) => ((status as number) === 409 ? [code] : []));

test('every refusal with 409 is tied to a rule, and none that is gone', () => {
  expect(conflicts.length).toBeGreaterThan(90);
  expect(Object.keys(refusedAtOnce).toSorted()).toEqual(conflicts.toSorted());
});

test('each tie leads to a rule that two clients ask, to a test that asks at once, or gives a reason', () => {
  for (const [code, held] of Object.entries(refusedAtOnce)) {
    if ('rules' in held) expect([code, held.rules.filter((rule) => !(rule in rulesAtOnce))]).toEqual([code, []]);
    else if ('test' in held) {
      const own = read(held.test)
        .split(/^(?=test)/m)
        .filter((one) => one.includes(held.title));
      expect([code, own.length, own.every((one) => /Promise\.all|\btwice\(/.test(one))]).toEqual([code, 1, true]);
    } else expect([code, held.excuse.split(' ').length >= 4]).toEqual([code, true]);
  }
});
