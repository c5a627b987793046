import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AlignmentLink, alignmentProblem, allDecomposed, mostFloors } from './alignment.ts';

const link = (from: string, to: string, share: number | null = null, keyResultId: string | null = null) => ({
  from,
  to,
  share,
  keyResultId,
});

test.each<[string, AlignmentLink[], AlignmentLink, string | undefined]>([
  ['the first of all', [], link('team', 'company'), undefined],
  ['itself', [], link('a', 'a'), 'alignment-circle'],
  ['back to where it came from', [link('a', 'b'), link('b', 'c')], link('c', 'a'), 'alignment-circle'],
  ['a second parent that is only supported', [link('a', 'b', 0.5), link('b', 'c', 0.5)], link('a', 'c'), undefined],
  ['counted already on the way', [link('a', 'b', 0.5), link('b', 'c', 0.5)], link('a', 'c', 0.2), 'counted-twice'],
  ['counted through what stands below', [link('a', 'b', 1), link('a', 'x', 1)], link('x', 'b', 0.1), 'counted-twice'],
  ['two parents that never meet', [link('a', 'b', 0.5)], link('a', 'c', 1), undefined],
  ['shares that fill up', [link('a', 'c', 0.5), link('b', 'c', 0.3)], link('d', 'c', 0.2), undefined],
  ['shares above one', [link('a', 'c', 0.5), link('b', 'c', 0.3)], link('d', 'c', 0.3), 'shares-above-one'],
  ['another key result has shares of its own', [link('a', 'c', 1, 'k1')], link('d', 'c', 1, 'k2'), undefined],
])('%s', (_, links, one, code) => {
  expect(alignmentProblem(links, one)?.code).toBe(code);
});

test.each([
  [['decomposed', 'decomposed'], true],
  [['decomposed', 'diagnosed'], false],
  [['decomposed', null], false],
  [['decomposed'], false],
] as const)('A74 of %j all are decomposed: %s', (origins, all) => {
  expect(allDecomposed(origins.map((origin) => ({ origin })))).toBe(all);
});

test('a tower has so many floors and no more', () => {
  const tower = Array.from({ length: mostFloors - 1 }, (_, floor) => link(`${floor}`, `${floor + 1}`));
  expect(alignmentProblem(tower.slice(1), tower[0]!)).toBeUndefined();
  expect(alignmentProblem(tower, link('cellar', '0'))).toEqual({ code: 'too-many-floors' });
});

test('whatever is asked for, what was allowed has no circle and counts nothing twice', () => {
  const asked = fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 9 }).map(String),
      to: fc.integer({ min: 0, max: 9 }).map(String),
      share: fc.option(fc.constantFrom(0.2, 0.5, 1)),
      keyResultId: fc.constant(null),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(asked, (all) => {
      const links: AlignmentLink[] = [];
      for (const one of all) if (alignmentProblem(links, one) === undefined) links.push(one);
      for (const id of new Set(links.map(({ to }) => to))) {
        expect(ways(links, id, id)).toBe(0);
        for (const from of new Set(links.map((one) => one.from)))
          expect(
            ways(
              links.filter(({ share }) => share !== null),
              from,
              id,
            ),
          ).toBeLessThanOrEqual(1);
        const shares = links.filter(({ to }) => to === id).reduce((sum, { share }) => sum + (share ?? 0), 0);
        expect(shares).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});

/** In how many ways one objective is reached from another; ends, as long as there is no circle. */
function ways(links: readonly AlignmentLink[], from: string, to: string, depth = 0): number {
  if (depth > 12) return Number.POSITIVE_INFINITY;
  return links
    .filter((one) => one.from === from)
    .reduce((sum, one) => sum + (one.to === to ? 1 : 0) + (one.to === to ? 0 : ways(links, one.to, to, depth + 1)), 0);
}
