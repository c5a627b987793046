import { describe, expect, it } from 'vitest';
import { chainsOf, sameMetric, withoutNumbers } from './long-term.ts';

const row = (id: string, continuesId: string | null = null, text = id, unit = '%') => ({ id, continuesId, text, unit });
const ids = (chains: { id: string }[][]) => chains.map((chain) => chain.map((one) => one.id).join(' '));

describe('chains', () => {
  it.each([
    ['nothing', [], []],
    ['one after the other', [row('a'), row('b', 'a'), row('c', 'b')], ['a b c']],
    ['two lines', [row('a'), row('b'), row('c', 'a'), row('d', 'b')], ['a c', 'b d']],
    ['a forerunner that is not there', [row('b', 'gone'), row('c', 'b')], ['b c']],
    ['a link to itself begins a line', [row('a', 'a')], ['a']],
  ])('%s', (_, rows, expected) => {
    expect(ids(chainsOf(rows))).toEqual(expected);
  });
});

describe('the same metric', () => {
  it.each([
    [
      'numbers do not matter',
      [row('a', null, 'Coverage from 40% to 60%'), row('b', null, 'Coverage: from 60% to 80%')],
      ['a b'],
    ],
    ['numbers in Chinese', [row('a', null, '覆盖率由 25% 到 60%'), row('b', null, '覆盖率由６０％到 75%')], ['a b']],
    ['the unit does', [row('a', null, 'Latency 300', 'ms'), row('b', null, 'Latency 2', 's')], ['a', 'b']],
    ['continued under other words', [row('a', null, 'x'), row('b', 'a', 'y'), row('c', null, 'y')], ['a b c']],
    ['another metric', [row('a', null, 'Coverage'), row('b', null, 'Lead time')], ['a', 'b']],
  ])('%s', (_, rows, expected) => {
    expect(ids(sameMetric(rows))).toEqual(expected);
  });
});

it('keeps the words', () => {
  expect(withoutNumbers('Weekly self-deployments: 12 → 1,200.5')).toBe('weeklyselfdeployments##');
});
