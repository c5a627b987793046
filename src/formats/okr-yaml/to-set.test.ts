import { expect, test } from 'vitest';
import { coach } from '../../core/coach/run.ts';
import { readOkrYaml } from './read-okr-yaml.ts';
import { toSet } from './to-set.ts';

const setOf = (first: string, second: string) => {
  const { file } = readOkrYaml(
    `crux: 1\nobjectives:\n  - objective: a\n    keyResults:\n      - { keyResult: b${first} }\n      - { keyResult: c${second} }\n`,
  );
  return toSet(file!.objectives[0]!);
};
const context = { today: '2026-11-01', cycle: { start: '2026-10-01', end: '2026-12-31' } };
const asked = (first: string, second: string) =>
  coach(setOf(first, second), context)
    .filter(({ rule }) => rule === 'no-task-for-kr')
    .map(({ place }) => place);

test('A66 a file that names its tasks, though there are none, is asked for them; one that keeps them elsewhere is not', () => {
  expect(setOf('', '').tasks).toBeUndefined();
  expect(asked('', '')).toEqual([]);
  expect(setOf(', tasks: []', ', tasks: []').tasks).toEqual([]);
  const both = [0, 1].map((index) => ({ at: 'key-result', index }));
  expect(asked(', tasks: []', ', tasks: []')).toEqual(both);
  expect(asked(', tasks: []', '')).toEqual(both);
  expect(asked(', tasks: [ d ]', ', tasks: []')).toEqual([both[1]]);
});
