import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemKinds } from '../../core/okr/words.ts';
import { canariesIn, fillObjective, hushObjective } from '../testing/canaries.ts';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';
import { listen, readAll } from '../testing/read-all.ts';
import { type Params, openScene } from '../testing/scene.ts';

let app: TestApp;
let scene: Awaited<ReturnType<typeof openScene>>;
let params: Params;
beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-11-20T08:00:00.000Z') });
  scene = await openScene(app);
  params = await scene.fresh('/key-results/{taskId}/{checkInId}/{readingId}/{connectionId}', 'published');
});
afterAll(() => app.close());

test('a draft with all that happens to it changes nothing that others can read', { timeout: 60_000 }, async () => {
  const outside = await Promise.all([scene.as('colleague'), scene.as('reader'), scene.as('outsider')]);
  const others = await Promise.all(
    outside.slice(0, 2).map(async (person) => (await person('GET /api/me', {})).person.id),
  );
  const streams = await Promise.all(outside.map((person) => listen(app, person)));
  const own = await listen(app, await scene.as('lead'));
  const before: Map<string, string>[] = [];
  for (const person of outside) before.push(await readAll(person, params));

  const lead = await scene.as('lead');
  const { teamId, cycleId, connectionId } = params as Record<'teamId' | 'cycleId' | 'connectionId', string>;
  const { id, keyResults } = await lead('POST /api/objectives', {
    body: {
      teamId,
      cycleId,
      text: 'Hushed',
      // Named in it, without a right to read it.
      keyResults: [{ text: 'Hushed 1 to 3', baseline: 1, target: 3, ownerId: others[0]!, proposedById: others[1]! }],
    },
  });
  const at = { params: { keyResultId: keyResults[0]!.id } };
  const said = { confidence: 5, value: 2, changed: 'Hushed', problem: 'Hushed', problemKind: problemKinds[0]! };
  const { checkIn } = await lead('POST /api/key-results/{keyResultId}/check-ins', { ...at, body: said });
  const corrected = { params: { checkInId: checkIn.id }, body: { changed: 'Hushed again' } };
  await lead('PATCH /api/check-ins/{checkInId}', corrected);
  const task = await lead('POST /api/key-results/{keyResultId}/tasks', { ...at, body: { text: 'Hushed' } });
  const inside = { objectiveId: id, keyResultId: at.params.keyResultId, taskId: task.id, checkInId: checkIn.id };
  const bound = { connectionId, config: { value: 'Hushed' } };
  await lead('PUT /api/key-results/{keyResultId}/source', { ...at, body: bound });
  await lead('POST /api/key-results/{keyResultId}/imports', { ...at, body: { text: '2026-10-05,1' } });
  await lead('POST /api/objectives/{objectiveId}/agreements', {
    params: { objectiveId: id },
    body: { personId: params['personId']!, role: 'other' },
  });
  const { db } = app.services.database;
  const failing = {
    failure: 'bad-query',
    detail: 'no column Hushed',
    failing_since: '2026-11-20T08:00:00.000Z',
  } as const;
  await db.updateTable('sources').set(failing).where('subject_id', '=', at.params.keyResultId).execute();

  await lead('POST /api/key-results/{keyResultId}/dependencies', {
    ...at,
    body: { teamId: params['otherTeamId']!, need: 'Hushed' },
  });
  await fillObjective(db, params['organizationId']!, id, {
    personId: params['personId']!,
    parentId: params['objectiveId']!,
  });
  expect(await hushObjective(db, app.services.database.engine, id)).toEqual([]);

  for (const [index, person] of outside.entries()) {
    const after = await readAll(person, params);
    const changed = [...after].filter(([address, text]) => before[index]!.get(address) !== text);
    expect(changed).toEqual([]);
    expect(canariesIn(after.values())).toEqual([]);
    expect(canariesIn((await readAll(person, { ...params, ...inside })).values())).toEqual([]);
  }
  // Whoever may hear it did, so the others would have.
  const heard = await Promise.all(streams.map((end) => end()));
  expect(heard.filter((text) => text.includes('Hushed'))).toEqual([]);
  expect(await own()).toContain('Hushed');
});
