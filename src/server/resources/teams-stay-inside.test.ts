// What a team, its people and its admins alone may read: no other team meets a word of it, however it asks.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { updateObjective } from '../store/objectives.ts';
import { canariesIn, canary, fillObjective, hushObjective } from '../testing/canaries.ts';
import { fillPerson, hushTeam } from '../testing/hush-team.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';
import { listen, readAll, readNarrowed } from '../testing/read-all.ts';
import { type Params, openScene } from '../testing/scene.ts';
import { send } from '../testing/send.ts';

let app: TestApp;
let scene: Awaited<ReturnType<typeof openScene>>;
let params: Params;
let own: { person: Visitor; id: string; userId: string };
beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-11-20T08:00:00.000Z') });
  scene = await openScene(app);
  const named = 'task checkIn reading connection indicator label iteration alignment agreement dependency token debt';
  const ids = named.split(' ').map((one) => `{${one}Id}`);
  params = await scene.fresh(`/objectives/key-results/sources/${ids.join('/')}`, 'published');
  const joined = await app.join(await scene.as('admin'), 'member', 'Own', [params['teamId']!]);
  const { user_id } = await app.services.database.db
    .selectFrom('people')
    .select('user_id')
    .where('id', '=', joined.me.person.id)
    .executeTakeFirstOrThrow();
  own = { person: joined.person, id: joined.me.person.id, userId: user_id! };
});
afterAll(() => app.close());

const access = { okrs: 'read', sources: 'read', organization: 'read' } as const;
const acts = Object.entries(endpoints)
  .flatMap(([noun, rows]) =>
    Object.entries(rows as Record<string, Endpoint>).map(([name, row]) => ({ name: `${noun}.${name}`, row })),
  )
  // What is one's own account is nobody else's.
  .filter(({ name, row }) => row.method !== 'GET' && !/^(session|account|sample|secondSteps|passkeys)\./.test(name));

/** Where a canary is met, and what stands around it. */
const placesOf = (seen: Map<string, string>) =>
  [...seen].flatMap(([address, text]) => {
    const at = text.indexOf(canary);
    return at === -1 ? [] : [`${address}: ${text.slice(Math.max(0, at - 120), at + 40)}`];
  });

/** No token: in person. */
const noToken = {};
type Reader = { name: string; person: Visitor; headers: Record<string, string> };

/** Everybody in the organization who is not of the team, each in person and by each token they can have. */
async function outside(): Promise<Reader[]> {
  const [admin, colleague, reader] = [await scene.as('admin'), await scene.as('colleague'), await scene.as('reader')];
  const otherId = params['otherTeamId']!;
  const { person: lead, me } = await app.join(admin, 'lead', 'Otto', [otherId]);
  await admin('PUT /api/teams/{teamId}/members/{personId}', {
    params: { teamId: otherId, personId: me.person.id },
    body: { lead: true },
  });
  const people = { colleague, lead, reader };
  const readers: Reader[] = Object.entries(people).map(([name, person]) => ({ name, person, headers: noToken }));
  const add = async (name: string, maker: Visitor, body: Parameters<typeof admin<'POST /api/tokens'>>[1]['body']) => {
    const { text } = await maker('POST /api/tokens', { body });
    readers.push({ name, person: app.visitor(), headers: { authorization: `Bearer ${text}` } });
  };
  for (const [name, person] of Object.entries(people))
    await add(`token of ${name}`, person, { name: 'script', scope: 'person', access });
  await add('token of the team', lead, { name: 'script', scope: 'team', teamId: otherId, access });
  await add('metrics of the team', lead, { name: 'wall', scope: 'metrics', teamId: otherId });
  await add('metrics of all', admin, { name: 'wall', scope: 'metrics' });
  await add('read', admin, { name: 'all', scope: 'read' });
  return readers;
}

/** An objective of the team with a canary in all that can hang on it. */
async function hushed(isRestricted: boolean): Promise<Params> {
  const lead = await scene.as('lead');
  const { teamId, cycleId, connectionId, otherTeamId, objectiveId: openId, labelId } = params as Record<string, string>;
  const { id, keyResults } = await lead('POST /api/objectives', {
    body: {
      teamId: teamId!,
      cycleId: cycleId!,
      text: 'Hushed',
      keyResults: [{ text: 'Hushed 1 to 3', baseline: 1, target: 3 }],
    },
  });
  const { db, engine } = app.services.database;
  if (isRestricted) {
    const now = '2026-11-02T08:00:00.000Z';
    const publication = { plain: 'Hushed', lines: [] };
    await updateObjective(db, params['organizationId']!, id, {
      state: 'published',
      publication,
      published_at: now,
      published_by: params['personId']!,
    });
    await lead('PUT /api/objectives/{objectiveId}/restriction', {
      params: { objectiveId: id },
      body: { reason: 'Hushed' },
    });
  }
  const at = { params: { keyResultId: keyResults[0]!.id } };
  const said = { confidence: 5, value: 2, changed: 'Hushed' };
  const { checkIn } = await lead('POST /api/key-results/{keyResultId}/check-ins', { ...at, body: said });
  const task = await lead('POST /api/key-results/{keyResultId}/tasks', { ...at, body: { text: 'Hushed' } });
  const bound = { connectionId: connectionId!, config: { value: 'Hushed' } };
  await lead('PUT /api/key-results/{keyResultId}/source', { ...at, body: bound });
  await lead('PUT /api/objectives/{objectiveId}/labels', { params: { objectiveId: id }, body: { labels: [labelId!] } });
  const { agreements } = await lead('POST /api/objectives/{objectiveId}/agreements', {
    params: { objectiveId: id },
    body: { personId: own.id, role: 'other' },
  });
  if (!isRestricted)
    await lead('POST /api/key-results/{keyResultId}/dependencies', {
      ...at,
      body: { teamId: otherTeamId!, need: 'Hushed' },
    });
  await fillObjective(db, params['organizationId']!, id, { personId: own.id, parentId: openId! });

  expect((await hushObjective(db, engine, id)).filter((table) => table !== 'dependencies')).toEqual([]);
  return {
    ...params,
    objectiveId: id,
    keyResultId: keyResults[0]!.id,
    taskId: task.id,
    checkInId: checkIn.id,
    agreementId: agreements[0]!.id,
  };
}

test('no word of a team, of its people or of its admins reaches another team: pages, lists, files, streams, tokens, refusals', {
  timeout: 300_000,
}, async () => {
  const admin = await scene.as('admin');
  const readers = await outside();
  const streams = await Promise.all(readers.slice(0, 3).map(({ person }) => listen(app, person)));
  const ear = await listen(app, await scene.as('lead'));
  const { teamId, organizationId } = params as Record<'teamId' | 'organizationId', string>;

  for (const scope of ['reports', 'metrics'] as const)
    await admin('POST /api/tokens', { body: { teamId, name: `Hushed ${scope}`, scope } });
  await admin('POST /api/tokens', { body: { name: 'Hushed directory', scope: 'directory' } });
  const { id: tokenId } = await own.person('POST /api/tokens', {
    body: { name: 'Hushed mine', scope: 'person', access },
  });
  await own.person('DELETE /api/tokens/{tokenId}', { params: { tokenId } });
  await own.person('POST /api/tokens', { body: { name: 'Hushed mine', scope: 'person', access } });
  await admin('POST /api/invitations', { body: { role: 'member', name: 'Hushed', teamIds: [teamId] } });
  const hidden = [await hushed(false), await hushed(true)];
  const { db, engine } = app.services.database;
  const whose = { organizationId, teamId, personId: own.id, userId: own.userId };
  await fillPerson(db, whose);
  expect(await hushTeam(db, engine, whose)).toEqual([]);
  // Programs of before told everyone what tokens are called; their events stay as they are.
  await db
    .updateTable('events')
    .set({ visibility: 'everyone' })
    .where('type', 'in', ['token.created', 'token.removed'])
    .execute();

  for (const { name, person, headers } of readers)
    for (const asked of [params, ...hidden]) {
      expect([name, placesOf(await readAll(person, asked, headers))]).toEqual([name, []]);
      // A token narrows as the person does who made it.
      if (headers === noToken) expect([name, placesOf(await readNarrowed(person, asked))]).toEqual([name, []]);
    }
  // Nor does what they try to do with it tell them, with its ids in the path or in what they send.
  for (const { name, person } of readers.slice(0, 3)) {
    const mine = name === 'reader' ? undefined : await ownDraft(person);
    for (const asked of hidden)
      for (const one of acts) {
        const tries = [asked, ...(mine ? [{ ...asked, ...mine, parentId: asked['objectiveId']! }] : [])];
        for (const ids of tries) {
          const reply = await (await send(person, one, ids)).text();
          expect([name, one.name, canariesIn([reply])]).toEqual([name, one.name, []]);
        }
      }
  }
  expect(canariesIn(await Promise.all(streams.map((end) => end())))).toEqual([]);
  expect(await ear()).toContain('Hushed');
  // Whoever may read it reads it.
  for (const role of ['admin', 'lead', 'member'] as const)
    for (const asked of hidden)
      expect(canariesIn((await readAll(await scene.as(role), asked)).values()).length).toBeGreaterThan(10);
  const heard = [...(await readAll(admin, params))].filter(([, text]) => canariesIn([text]).length > 0);
  const places = heard.map(([address]) => address.split('?')[0]!);
  for (const place of ['/api/tokens', '/api/invitations', '/api/audit/log.jsonl', '/api/audit/log.csv'])
    expect(places).toContain(place);

  async function ownDraft(person: Visitor): Promise<Params> {
    const { id, keyResults } = await person('POST /api/objectives', {
      body: {
        teamId: params['otherTeamId']!,
        cycleId: params['cycleId']!,
        text: 'Ours',
        keyResults: [{ text: 'Ours 1 to 3', baseline: 1, target: 3 }],
      },
    });
    return {
      objectiveId: id,
      keyResultId: keyResults[0]!.id,
      teamId: params['otherTeamId']!,
      otherTeamId: params['teamId']!,
    };
  }
});
