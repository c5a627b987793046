import { expect, test } from 'vitest';
import { type GapFacts, type GapObjective, gapsOf, repeatedOf, wordsOfNumber } from './gaps.ts';

const one = (id: string, more: Partial<GapObjective> = {}): GapObjective => ({
  id,
  teamId: 'T',
  cycleId: 'Q2',
  state: 'published',
  diagnosisId: null,
  alone: false,
  ...more,
});
const periods = new Map([
  ['Q2', { start: '2026-04-01', end: '2026-06-30' }],
  ['Q1', { start: '2026-01-01', end: '2026-03-31' }],
  ['Y', { start: '2026-01-01', end: '2026-12-31' }],
]);
const found = ({ objectives = [], ...facts }: Partial<GapFacts>, most?: number) =>
  gapsOf(
    {
      asked: objectives.filter((objective) => objective.cycleId === 'Q2'),
      objectives,
      links: [],
      focuses: [],
      periods,
      repeated: new Map(),
      answered: new Set(),
      ...facts,
    },
    most,
  );
const gaps = (facts: Partial<GapFacts>) => found(facts).gaps.map(({ kind, subjectId }) => `${kind} ${subjectId}`);

test.each<[string, Partial<GapFacts>, string[]]>([
  ['what serves nothing', { objectives: [one('a')] }, ['orphan a']],
  ['what attacks a bottleneck serves it', { objectives: [one('a', { diagnosisId: 'D' })] }, []],
  ['what stands alone was answered', { objectives: [one('a', { alone: true })] }, []],
  ['a draft is not asked', { objectives: [one('a', { state: 'draft' })] }, []],
  ['nor is one of another cycle', { objectives: [one('a', { cycleId: 'Y' })] }, []],
  ['a focus nobody attacks', { focuses: [{ id: 'D' }] }, ['unattacked D']],
  ['a draft attacks it', { focuses: [{ id: 'D' }], objectives: [one('a', { state: 'draft', diagnosisId: 'D' })] }, []],
  [
    'serves only its own team',
    { objectives: [one('a'), one('b', { alone: true })], links: [{ from: 'a', to: 'b' }] },
    ['own-team a'],
  ],
  [
    'serves its own team on the way to another',
    {
      objectives: [one('a'), one('b'), one('c', { teamId: 'U', alone: true })],
      links: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
      ],
    },
    [],
  ],
  [
    'serves its own team on the way to a focus',
    { objectives: [one('a'), one('b', { diagnosisId: 'D' })], links: [{ from: 'a', to: 'b' }] },
    [],
  ],
  [
    'serves what is over',
    { objectives: [one('a'), one('b', { cycleId: 'Q1', teamId: 'U' })], links: [{ from: 'a', to: 'b' }] },
    ['apart-in-time a'],
  ],
  [
    'a quarter lies in its year',
    { objectives: [one('a'), one('b', { cycleId: 'Y', teamId: 'U' })], links: [{ from: 'a', to: 'b' }] },
    [],
  ],
  ['repeated', { objectives: [one('a', { alone: true })], repeated: new Map([['a', 'x']]) }, ['repeated a']],
  ['what was answered is not asked again', { objectives: [one('a')], answered: new Set(['orphan a']) }, []],
])('%s', (_, facts, told) => {
  expect(gaps(facts)).toEqual(told);
});

test('of many only some are told, but how many there are, and no kind hides another', () => {
  const { gaps: told, counts } = found({ objectives: ['a', 'b', 'c'].map((id) => one(id)), focuses: [{ id: 'D' }] }, 2);
  expect(told.map(({ kind, subjectId }) => `${kind} ${subjectId}`)).toEqual(['orphan a', 'orphan b', 'unattacked D']);
  expect(counts).toEqual({ orphan: 3, unattacked: 1, 'own-team': 0, 'apart-in-time': 0, repeated: 0 });
});

test('links in a circle end', () => {
  const links = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ];
  expect(gaps({ objectives: [one('a'), one('b')], links })).toEqual(['own-team a', 'own-team b']);
});

test('the same metric and target three cycles running, by the same team', () => {
  const at = (start: string, more = {}) => ({
    teamId: 'T',
    measures: ['metric M29'],
    target: 99,
    start,
    objectiveId: `o ${start}`,
    text: 'Pass rate 99%',
    ...more,
  });
  const starts = ['2026-01-01', '2026-04-01', '2026-07-01'];
  const three = starts.map((start) => at(start));
  expect([...repeatedOf(three, starts)]).toEqual([['o 2026-07-01', 'Pass rate 99%']]);
  expect(repeatedOf(three.slice(1), starts).size).toBe(0);
  expect(repeatedOf([three[0]!, at('2026-04-01', { target: 98 }), three[2]!], starts).size).toBe(0);
  expect(repeatedOf([three[0]!, at('2026-04-01', { teamId: 'U' }), three[2]!], starts).size).toBe(0);
  expect(repeatedOf(three, starts.slice(1)).size).toBe(0);
});

test('a number under a new name is still the same: by what it reads from, from cycle to cycle', () => {
  const at = (start: string, measures: string[]) => ({
    teamId: 'T',
    measures,
    target: 99,
    start,
    objectiveId: `o ${start}`,
    text: 'Green builds 99%',
  });
  const starts = ['2026-01-01', '2026-04-01', '2026-07-01'] as const;
  const renamed = [
    at(starts[0], ['metric M29', 'words pass rate']),
    at(starts[1], ['metric M29', 'source s', 'words quality gate']),
    at(starts[2], ['source s', 'words green builds']),
  ];
  expect([...repeatedOf(renamed, starts).keys()]).toEqual(['o 2026-07-01']);
  expect(repeatedOf([renamed[0]!, at(starts[1], ['source s']), renamed[2]!], starts).size).toBe(0);
  expect(wordsOfNumber('通过率从 95% 提高到 99%')).toBe(wordsOfNumber('通过率从 97％ 提高到 99％'));
});
