// Lists that are longer than a page, read to their end by whoever follows what each reply says.
import { expect, test } from 'vitest';
import { toJson } from '../db/json.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { withTeam } from '../testing/with-team.ts';

const it = withTeam();

/** How many entries each page had, and the key of every one. */
async function walk(path: string): Promise<{ pages: number[]; ids: string[] }> {
  const [pages, ids]: [number[], string[]] = [[], []];
  for (let next: string | undefined = path; next !== undefined; ) {
    const reply = await it.admin.fetch(next);
    expect(reply.status).toBe(200);
    const entries = (await reply.json()) as { id: string }[];
    pages.push(entries.length);
    ids.push(...entries.map(({ id }) => id));
    next = /^<([^>]+)>; rel="next"$/.exec(reply.headers.get('link') ?? '')?.[1];
  }
  return { pages, ids };
}

/** As many rows like `row` as asked for, each with an id of its own and what `differs` gives it. */
function like<Row extends { id: string }>(row: Row, count: number, differs: (at: number) => Partial<Row>): Row[] {
  return Array.from({ length: count }, (_, at) => ({ ...row, id: uuidV7(), ...differs(at) }));
}

async function inPortions<Row>(rows: readonly Row[], insert: (some: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += 200) await insert(rows.slice(from, from + 200));
}

test('people, teams, tokens and check-ins are each told once, page after page, to the last one', async () => {
  const { db } = it.app.services.database;
  const draft = await it.draft({
    type: 'operations',
    why: 'growth',
    ownerId: it.adminId,
    keyResults: [{ text: 'Customers from 12 to 60', baseline: 12, target: 60 }],
  });
  const params = { objectiveId: draft.id };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  const keyResultId = draft.keyResults[0]!.id;
  const said = { params: { keyResultId }, body: { value: 13, confidence: 5 } };
  await it.admin('POST /api/key-results/{keyResultId}/check-ins', said);
  await it.admin('POST /api/tokens', { body: { name: 'x', scope: 'metrics', teamId: null, days: 30 } });

  const person = await db.selectFrom('people').selectAll().where('id', '=', it.adminId).executeTakeFirstOrThrow();
  const people = like(person, 1100, (at) => ({ name: `P ${at}`, email: `p${at}@example.com`, user_id: null }));
  await inPortions(people, (some) => db.insertInto('people').values(some).execute());
  const team = await db.selectFrom('teams').selectAll().where('id', '=', it.teamId).executeTakeFirstOrThrow();
  const teams = like(team, 1020, (at) => ({ name: `T ${at % 7}` }));
  await inPortions(teams, (some) => db.insertInto('teams').values(some).execute());
  const token = await db.selectFrom('tokens').selectAll().executeTakeFirstOrThrow();
  const tokens = like(token, 1040, (at) => ({ hash: `h${at}` }));
  await inPortions(tokens, (some) => db.insertInto('tokens').values(some).execute());
  const checkIn = await db.selectFrom('check_ins').selectAll().executeTakeFirstOrThrow();
  // Many at one moment: a page may end between them.
  const checkIns = like(checkIn, 1300, (at) => ({ at: `2026-10-0${1 + (at % 3)}T08:00:00.000Z` }));
  await inPortions(checkIns, (some) => db.insertInto('check_ins').values(some).execute());

  for (const [path, count] of [
    ['/api/people', people.length + 1],
    ['/api/teams', teams.length + 1],
    ['/api/tokens', tokens.length + 1],
    [`/api/key-results/${keyResultId}/check-ins`, checkIns.length + 1],
  ] as const) {
    const { pages, ids } = await walk(path);
    expect([path, new Set(ids).size, ids.length]).toEqual([path, count, count]);
    expect(pages.slice(0, -1).every((size) => size === 500)).toBe(true);
    expect(pages.length).toBeGreaterThan(2);
  }
}, 60_000);

test('the tree of teams has an end, which is said', async () => {
  const { db } = it.app.services.database;
  const team = await db.selectFrom('teams').selectAll().where('id', '=', it.teamId).executeTakeFirstOrThrow();
  const { length: there } = await db.selectFrom('teams').select('id').execute();
  const rows = like(team, 4999 - there, (at) => ({ name: `More ${at}` }));
  await inPortions(rows, (some) => db.insertInto('teams').values(some).execute());
  const make = (name: string) =>
    it.admin
      .fetch('/api/teams', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, kind: 'functional' }),
      })
      .then(async (reply) => [reply.status, ((await reply.json()) as { error?: { code: string } }).error?.code]);
  expect(await make('The last one')).toEqual([200, undefined]);
  expect(await make('One too many')).toEqual([409, 'too-many-teams']);
}, 60_000);

test('of what stands alone and of what was dropped two hundred are shown, and that there are more is said', async () => {
  const { db } = it.app.services.database;
  const draft = await it.draft({
    type: 'operations',
    why: 'growth',
    ownerId: it.adminId,
    text: 'Refunds arrive within a day',
    keyResults: [{ text: 'Refunds within a day from 40% to 90%', baseline: 40, target: 90, unit: '%' }],
  });
  const params = { objectiveId: draft.id };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  const row = await db.selectFrom('objectives').selectAll().where('id', '=', draft.id).executeTakeFirstOrThrow();
  const focus = () => it.admin('GET /api/focus', { query: { cycle: it.cycleId } } as never);
  const overview = () => it.admin('GET /api/cycles/{cycleId}/overview', { params: { cycleId: it.cycleId } });
  const before = await focus();
  expect(before.moreOrphans).toBe(false);
  expect((await overview()).moreDropped).toBe(false);
  const rows = like(row, 201, (at) => ({ text: `Alone ${at}` }));
  await inPortions(rows, (some) => db.insertInto('objectives').values(some).execute());
  expect([(await focus()).orphans.length, (await focus()).moreOrphans]).toEqual([200, true]);
  await db
    .updateTable('objectives')
    .set({ dropped: toJson({ at: '2026-10-20T08:00:00.000Z', by: it.adminId, reason: 'Bought' }) })
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const { dropped, moreDropped } = await overview();
  expect([dropped.length, moreDropped]).toEqual([200, true]);
}, 60_000);
