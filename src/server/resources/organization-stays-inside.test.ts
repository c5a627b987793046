// Whatever an organization has written, column by column: another organization's admin and tokens read none of it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canariesIn, fillObjective, fillOrganization, hushOrganization } from '../testing/canaries.ts';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';
import { listen, readAll } from '../testing/read-all.ts';
import { type Params, openScene } from '../testing/scene.ts';

let app: TestApp;
let scene: Awaited<ReturnType<typeof openScene>>;
let params: Params;
beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-11-20T08:00:00.000Z') });
  scene = await openScene(app);
  const named =
    'task checkIn reading connection notDoing iteration label alignment dependency question gap debt customer need token indicator invitation support agreement';
  const ids = `${named} diagnosis deputy`.split(' ').map((one) => `{${one}Id}`);
  params = await scene.fresh(`/objectives/key-results/sources/${ids.join('/')}`, 'published');
});
afterAll(() => app.close());

test('another organization reads no word of it, by page, file, number, directory or stream', {
  timeout: 120_000,
}, async () => {
  const admin = await scene.as('admin');
  const outsider = await scene.as('outsider');
  const { db, engine } = app.services.database;
  const organizationId = params['organizationId']!;
  const readers: { name: string; headers: Record<string, string> }[] = [];
  const access = { okrs: 'read', sources: 'read', organization: 'read' } as const;
  for (const body of [
    { name: 'x', scope: 'directory' },
    { name: 'x', scope: 'metrics' },
    { name: 'x', scope: 'read' },
    { name: 'x', scope: 'person', access },
  ] as const) {
    const { text } = await outsider('POST /api/tokens', { body });
    readers.push({ name: body.scope, headers: { authorization: `Bearer ${text}` } });
  }
  const { objectiveId, personId, parentId, keyResultId, connectionId, teamId, cycleId } = params as Record<
    string,
    string
  >;
  await fillObjective(db, organizationId, objectiveId!, { personId: personId!, parentId: parentId! });
  await fillOrganization(db, organizationId, { personId: personId!, teamId: teamId!, cycleId: cycleId! });
  await admin('PUT /api/focus/chain', { body: { stages: [{ name: 'Hushed' }] } });
  const at = { params: { keyResultId: keyResultId! } };
  const bound = { connectionId: connectionId!, config: { value: 'Hushed' } };
  await admin('PUT /api/key-results/{keyResultId}/source', { ...at, body: bound });
  const heard = await listen(app, outsider);
  await admin('POST /api/key-results/{keyResultId}/check-ins', {
    ...at,
    body: { changed: 'Hushed', confidence: 5 },
  });
  expect(await hushOrganization(db, engine, organizationId)).toEqual([]);

  expect(canariesIn((await readAll(admin, params)).values()).length).toBeGreaterThan(60);
  expect(canariesIn((await readAll(outsider, params)).values())).toEqual([]);
  for (const { headers } of readers)
    expect(canariesIn((await readAll(app.visitor(), params, headers)).values())).toEqual([]);
  expect(canariesIn((await readAll(app.visitor(), params)).values())).toEqual([]);
  expect(canariesIn([await heard()])).toEqual([]);
});
