import { expect, it } from 'vitest';
import { byTrouble, troublesOf, type Watched } from './trouble.ts';

const calm: Watched = { status: 'on-track', confidence: 7, stale: false, value: 1, progress: 0.5, expected: 0.5 };

it.each<[string, Partial<Watched>, string[]]>([
  ['nothing', {}, []],
  ['met', { status: 'met' }, []],
  ['behind and unsure', { status: 'off-track', confidence: 3 }, ['off-track', 'unsure']],
  ['sure enough', { confidence: 4 }, []],
  ['broken and silent', { status: 'broken', stale: true }, ['broken', 'silent']],
  ['never read', { status: 'unknown', value: null, progress: null }, ['no-reading']],
  ['a milestone without a step accepted has a progress', { status: 'unknown', value: null, progress: 0 }, []],
])('%s', (_, change, expected) => {
  expect(troublesOf({ ...calm, ...change })).toEqual(expected);
});

it('puts the most pressing first, the furthest behind before the nearer, and leaves equals alone', () => {
  const named: [string, Partial<Watched>][] = [
    ['calm', {}],
    ['calm too', {}],
    ['near', { status: 'at-risk', progress: 0.4 }],
    ['far', { status: 'at-risk', progress: 0.1 }],
    ['unsure', { confidence: 2 }],
    ['broken', { status: 'broken' }],
  ];
  const all = named.map(([name, change]) => ({ name, ...calm, ...change }));
  expect(all.toSorted(byTrouble).map((one) => one.name)).toEqual([
    'broken',
    'far',
    'near',
    'unsure',
    'calm',
    'calm too',
  ]);
});
