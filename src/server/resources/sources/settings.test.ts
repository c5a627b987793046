import { expect, test } from 'vitest';
import { Refusal } from '../../../core/refusal.ts';
import { checkSettings, connectorNamed, split } from './settings.ts';

const json = connectorNamed('http-json');

/** Path and code of each problem; none when the settings are taken. */
function problemsOf(work: () => unknown): string[] {
  try {
    work();
    return [];
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return (thrown.details as { problems: { path: string; code: string }[] }).problems.map(
      ({ path, code }) => `${path} ${code}`,
    );
  }
}

test.each([
  ['a place', 'connection', { url: 'https://numbers.example' }, []],
  ['a place without its address', 'connection', {}, ['config.url']],
  ['a place whose address is none', 'connection', { url: 'numbers' }, ['config.url']],
  [
    'a place with a part of the question',
    'connection',
    { url: 'https://numbers.example', pick: '$.v' },
    ['config.pick'],
  ],
  ['a question', 'question', { path: '/v', pick: '$.v' }, []],
  ['a question with a part of the place', 'question', { path: '/v', url: 'https://else.example' }, ['config.url']],
  ['a name nobody knows', 'question', { path: '/v', pik: '$.v' }, ['config.pik']],
] as const)('%s', (_, part, config, wrong) => {
  const problems = problemsOf(() => checkSettings(json, config, part));
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(wrong);
});

test('a connector nobody knows is refused, and one for samples only where no sample is', () => {
  expect(problemsOf(() => connectorNamed('oracle'))).toEqual(['connector not-in-list']);
  expect(problemsOf(() => connectorNamed('http-json', false))).toEqual([]);
});

test('secrets are set apart, and what is empty is not kept', () => {
  const config = { url: 'https://numbers.example', token: 's3cret', header: '' };
  expect(split(json, config)).toEqual({ open: { url: 'https://numbers.example' }, secrets: { token: 's3cret' } });
});
