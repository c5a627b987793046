import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemKinds } from '../../core/okr/words.ts';
import { updateObjective } from '../store/objectives.ts';
import { canariesIn, fillObjective, hushObjective } from '../testing/canaries.ts';
import { type TestApp, openTestApp } from '../testing/open-test-app.ts';
import { listen, readAll, readsOf } from '../testing/read-all.ts';
import { type Params, openScene } from '../testing/scene.ts';

let app: TestApp;
let scene: Awaited<ReturnType<typeof openScene>>;
let params: Params;
let organizationId: string;
beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-11-20T08:00:00.000Z'), publicLinks: true });
  scene = await openScene(app);
  params = await scene.fresh('/key-results/{taskId}/{checkInId}/{readingId}/{connectionId}', 'published');
  organizationId = params['organizationId']!;
});
afterAll(() => app.close());

/** An objective of Payments with a word of its own in everything that can hang on it. */
async function hush(name: string, parentId: string): Promise<{ inside: Params; shown: string }> {
  const [admin, lead] = [await scene.as('admin'), await scene.as('lead')];
  const { teamId, cycleId, connectionId, personId } = params as Record<string, string>;
  const { id: indicatorId } = await admin('POST /api/indicators', { body: { teamId: teamId!, name: `Plain ${name}` } });
  const { id, keyResults } = await lead('POST /api/objectives', {
    body: {
      teamId: teamId!,
      cycleId: cycleId!,
      text: `Hushed ${name}`,
      why: 'Hushed',
      keyResults: [
        { text: 'Hushed 1 to 3', baseline: 1, target: 3, note: 'Hushed' },
        { text: 'Hushed by an indicator', indicatorId },
        { text: 'Hushed steps', kind: 'milestone', followUp: 'Hushed later', steps: [{ text: 'Hushed step' }] },
      ],
    },
  });
  const of = { params: { objectiveId: id } };
  const at = { params: { keyResultId: keyResults[0]!.id } };
  const published = {
    state: 'published' as const,
    publication: { plain: 'Hushed', lines: [] },
    published_at: '2026-11-02T08:00:00.000Z',
    published_by: personId!,
  };
  await updateObjective(app.services.database.db, organizationId, id, published);
  const said = { confidence: 5, value: 2, changed: 'Hushed', problem: 'Hushed', problemKind: problemKinds[0]! };
  const { checkIn } = await lead('POST /api/key-results/{keyResultId}/check-ins', { ...at, body: said });
  await lead('PATCH /api/check-ins/{checkInId}', { params: { checkInId: checkIn.id }, body: { changed: 'Hushed!' } });
  const task = await lead('POST /api/key-results/{keyResultId}/tasks', { ...at, body: { text: 'Hushed' } });
  const bound = { connectionId: connectionId!, config: { value: 'Hushed' } };
  await lead('PUT /api/key-results/{keyResultId}/source', { ...at, body: bound });
  await lead('POST /api/key-results/{keyResultId}/imports', { ...at, body: { text: '2026-11-05,1' } });
  await admin('POST /api/objectives/{objectiveId}/alignments', {
    ...of,
    body: { parentId, share: 0.5, note: 'Hushed' },
  });
  await admin('POST /api/objectives/{objectiveId}/alignments', {
    params: { objectiveId: params['objectiveId']! },
    body: { parentId: id, note: 'Hushed' },
  });
  const { link } = await admin('PUT /api/key-results/{keyResultId}/public-link', { ...at, body: { name: true } });
  const { agreements } = await lead('POST /api/objectives/{objectiveId}/agreements', {
    ...of,
    body: { personId: personId!, role: 'other' },
  });
  await lead('POST /api/key-results/{keyResultId}/dependencies', {
    ...at,
    body: { teamId: params['otherTeamId']!, need: 'Hushed' },
  });
  const { db, engine } = app.services.database;
  await fillObjective(db, organizationId, id, { personId: personId!, parentId });
  expect(await hushObjective(db, engine, id)).toEqual([]);
  return {
    inside: {
      ...params,
      objectiveId: id,
      keyResultId: keyResults[0]!.id,
      taskId: task.id,
      checkInId: checkIn.id,
      agreementId: agreements[0]!.id,
    },
    shown: link!.path,
  };
}

test('what is restricted is nowhere for those who may not read it, and changes no number they see', {
  timeout: 240_000,
}, async () => {
  const admin = await scene.as('admin');
  const { teamId } = params as Record<'teamId', string>;
  const parent = await admin('POST /api/objectives', {
    body: {
      teamId,
      cycleId: params['cycleId']!,
      text: 'In the open',
      keyResults: [{ text: 'One to three', baseline: 1, target: 3 }],
    },
  });
  await updateObjective(app.services.database.db, organizationId, parent.id, {
    state: 'published',
    publication: { plain: '', lines: [] },
    published_at: '2026-11-02T08:00:00.000Z',
    published_by: params['personId']!,
  });
  const { link: own } = await hushLink(parent.keyResults[0]!.id);
  expect(own).not.toBeNull();
  const others = (await admin('GET /api/teams', {})).filter(({ name }) => name === 'Search');
  const token = async (of: string | null, scope: 'metrics' | 'read') =>
    (await admin('POST /api/tokens', { body: { teamId: of, name: 'x', scope } })).text;
  const tokens = [
    await token(others[0]!.id, 'metrics'),
    await token(teamId, 'metrics'),
    await token(null, 'metrics'),
    await token(null, 'read'),
  ];
  const outside = await Promise.all([scene.as('colleague'), scene.as('reader'), scene.as('outsider')]);
  const access = { okrs: 'write', sources: 'read', organization: 'read' } as const;
  for (const person of outside.slice(0, 2)) {
    const own = { name: 'script', scope: 'person', access: { ...access, okrs: 'read' } } as const;
    tokens.push((await person('POST /api/tokens', { body: own })).text);
  }
  const ofTeam = { teamId: others[0]!.id, name: 'script', scope: 'team', access } as const;
  tokens.push((await admin('POST /api/tokens', { body: ofTeam })).text);
  const readers = [
    ...outside.map((person) => ({ person, headers: {} })),
    { person: app.visitor(), headers: {} },
    ...tokens.map((secret) => ({ person: app.visitor(), headers: { authorization: `Bearer ${secret}` } })),
  ];
  const before: Map<string, string>[] = [];
  for (const { person, headers } of readers)
    before.push(await readAll(person, { ...params, objectiveId: parent.id }, headers));

  const { inside, shown } = await hush('one', parent.id);
  expect((await app.visitor().fetch(`${shown}/badge.svg`)).status).toBe(200);
  const lead = await scene.as('lead');
  const named = { objectiveId: inside['objectiveId']! };
  await lead('PUT /api/objectives/{objectiveId}/restriction', { params: named, body: { reason: 'It names people' } });
  const streams = await Promise.all(outside.map((person) => listen(app, person)));
  const ear = await listen(app, lead);
  const { keyResultId } = inside as Record<'keyResultId', string>;
  await lead('POST /api/key-results/{keyResultId}/check-ins', {
    params: { keyResultId },
    body: { changed: 'Hushed', confidence: 5 },
  });

  for (const [index, { person, headers }] of readers.entries()) {
    const after = await readAll(person, { ...params, objectiveId: parent.id }, headers);
    // The indicator it is measured by is open, and stays; a token tells when it was used.
    const changed = [...after].filter(
      ([address, text]) => !/indicators|events|api\/tokens/.test(address) && before[index]!.get(address) !== text,
    );
    expect(changed).toEqual([]);
    expect(canariesIn(after.values())).toEqual([]);
    const direct = await readAll(person, inside, headers);
    expect(canariesIn(direct.values())).toEqual([]);
    const hidden = readsOf(inside, ['objectiveId', 'keyResultId', 'taskId', 'checkInId']);
    const asked = [...direct].filter(([address]) => hidden.includes(address.split('?')[0]!));
    expect(asked.length).toBeGreaterThan(20);
    if (index < outside.length) expect(asked.filter(([, reply]) => !reply.startsWith('404'))).toEqual([]);
  }
  expect((await app.visitor().fetch(`${shown}/badge.svg`)).status).toBe(404);
  const heard = await Promise.all(streams.map((end) => end()));
  expect(canariesIn(heard)).toEqual([]);
  expect(await ear()).toContain('Hushed');
  // Whoever may read it reads it.
  for (const role of ['admin', 'lead', 'member'] as const)
    expect(canariesIn((await readAll(await scene.as(role), inside)).values()).length).toBeGreaterThan(10);

  async function hushLink(id: string) {
    return admin('PUT /api/key-results/{keyResultId}/public-link', {
      params: { keyResultId: id },
      body: { name: true },
    });
  }
});
