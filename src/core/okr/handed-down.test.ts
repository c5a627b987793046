import { expect, test } from 'vitest';
import { isHandedDown, mayConfirm, proposerOf } from './handed-down.ts';

const of = (id: string, lead?: boolean, team = 'qa') => ({
  id,
  name: id,
  teams: lead === undefined ? [] : [{ id: team, lead }],
});
const people = [of('lead', true), of('tester', false), of('outsider', false, 'sales'), of('cto')];

test.each([
  ['lead', true],
  ['outsider', true],
  ['cto', true],
  ['tester', false],
  ['nobody', false],
])('A38: proposed by %s, it was handed down: %s', (id, handed) => {
  expect(isHandedDown(proposerOf(id, 'qa', people))).toBe(handed);
});

test.each([
  ['tester', 'lead', true],
  ['tester', 'tester', false],
  ['lead', 'cto', false],
  ['cto', 'lead', false],
  ['outsider', 'lead', false],
])('%s may confirm what %s proposed: %s', (id, by, may) => {
  expect(mayConfirm(id, by, 'qa', people)).toBe(may);
});

test('a team of leads alone hands nothing down to itself, and confirms what came from outside', () => {
  const alone = [of('a', true), of('b', true), of('cto')];
  expect(isHandedDown(proposerOf('a', 'qa', alone))).toBe(false);
  expect(mayConfirm('b', 'cto', 'qa', alone)).toBe(true);
});
