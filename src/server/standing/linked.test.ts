import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Objective } from '../../contract/objectives.ts';
import { progressOf } from '../../core/standing/key-result.ts';
import { contributedStanding } from '../../core/standing/contributed.ts';
import { code } from '../testing/code.ts';
import { withLinks } from '../testing/with-links.ts';
import { withTeam } from '../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });
const { at, show, published, link } = withLinks(it);
const most = 5;
const place = fc.integer({ min: 0, max: most - 1 });
const graph = fc.record({
  values: fc.array(fc.array(fc.option(fc.integer({ min: -5, max: 15 })), { maxLength: 2 }), {
    minLength: most,
    maxLength: most,
  }),
  links: fc.array(
    fc.record({
      from: place,
      to: place,
      of: fc.option(fc.integer({ min: 0, max: 1 })),
      share: fc.constantFrom(0.1, 0.3, 0.6, 1),
    }),
    { maxLength: 9 },
  ),
});

/** The same file runs on SQLite and on PostgreSQL, against what plain arithmetic says: so both say the same. */
test('whatever is linked, the number is finite, lies between its parts, explains itself, and is what arithmetic says', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(graph, async ({ values, links }) => {
      const made: Objective[] = [];
      for (const [index, one] of values.entries()) made.push(await published(`O${index}`, it.teamId, one));
      const kept: { from: number; to: number; keyResultId: string | null; share: number }[] = [];
      for (const { from, to, of, share } of links) {
        const keyResultId = of === null ? null : (made[to]!.keyResults[of]?.id ?? null);
        const body = { parentId: made[to]!.id, share, ...(keyResultId !== null && { keyResultId }) };
        if ((await code(link(made[from]!.id, body))) === 'ok') kept.push({ from, to, keyResultId, share });
      }
      const contributor = (index: number) => ({
        name: `O${index}`,
        members: made[index]!.keyResults.map(({ id, text }, order) => {
          const value = values[index]![order];
          const readings = value === null || value === undefined ? [] : [{ at: '2026-05-20', value }];
          const progress = progressOf({ by: 'change', baseline: 0, target: 10 }, readings);
          return { id, name: text, kind: 'metric' as const, weight: 1, progress, expected: undefined };
        }),
        contributions: kept
          .filter(({ to }) => to === index)
          .map(({ from, keyResultId, share }) => ({ from: made[from]!.id, keyResultId, share })),
      });
      const all = new Map(made.map(({ id }, index) => [id, contributor(index)]));
      for (const { id } of made) {
        const { members, contributions } = all.get(id)!;
        const wanted = contributedStanding(members, id, contributions, all).rolled.progress ?? null;
        const { progress } = (await show(id)).rollUp;
        const why = await it.admin('GET /api/objectives/{objectiveId}/why', at(id));
        expect(why.progress.result).toBe(progress);
        if (wanted === null) expect(progress).toBeNull();
        else expect(progress).toBeCloseTo(wanted, 9);
        expect(progress === null || (progress >= 0 && progress <= 1)).toBe(true);
      }
      for (const { id } of made) await it.admin('DELETE /api/objectives/{objectiveId}', at(id));
    }),
    { numRuns: 8 },
  );
});
