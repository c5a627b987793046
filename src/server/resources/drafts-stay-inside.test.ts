import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { problemKinds } from '../../core/okr/words.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';
import { type Params, openScene } from '../testing/scene.ts';

/** What a page asks for besides its path, where it makes a difference to what is counted. */
const queries: Record<string, string[]> = {
  'search.search': ['?q=Hushed', '?q=x'],
  'overviews.items': ['?count=key-results', '?count=stale', '?count=no-progress'],
  'why.cycle': [
    'objectives',
    'key-results',
    'progress',
    'confidence',
    'mean-confidence',
    'hypotheses',
    ...problemKinds.map((kind) => `problem-${kind}`),
  ].map((number) => `?number=${number}`),
  'reviews.show': ['?scope=all'],
};
const reads = Object.entries(endpoints).flatMap(([noun, all]) =>
  Object.entries(all as Record<string, Endpoint>)
    .filter(([, row]) => row.method === 'GET' && row.for !== 'nobody' && !row.path.endsWith('/stream'))
    .map(([name, row]) => ({ name: `${noun}.${name}`, path: row.path })),
);

let app: TestApp;
let scene: Awaited<ReturnType<typeof openScene>>;
let params: Params;
beforeAll(async () => {
  app = await openTestApp({ clock: () => new Date('2026-11-20T08:00:00.000Z') });
  scene = await openScene(app);
  params = await scene.fresh('/key-results/{taskId}/{checkInId}/{readingId}/{connectionId}', 'published');
});
afterAll(() => app.close());

/** All that a person can read, by its address, without what is new each time it is asked for. */
async function readAll(person: Visitor): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const { name, path } of reads)
    for (const query of queries[name] ?? ['']) {
      const address = path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? 'missing') + query;
      const reply = await person.fetch(address);
      seen.set(address, (await reply.text()).replace(/"requestId":"[^"]*"/g, ''));
    }
  return seen;
}

/** What a person's open page is told while it is open; the returned function ends it. */
async function listen(person: Visitor): Promise<() => Promise<string>> {
  const reply = await app.app.request('/api/events/stream', { headers: { cookie: person.cookies() } });
  const reader = reply.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  const reading = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) heard += part.value;
  })();
  return async () => {
    await reader.cancel();
    await reading;
    return heard;
  };
}

test('a draft with all that happens to it changes nothing that others can read', { timeout: 60_000 }, async () => {
  const outside = await Promise.all([scene.as('colleague'), scene.as('reader'), scene.as('outsider')]);
  const others = await Promise.all(
    outside.slice(0, 2).map(async (person) => (await person('GET /api/me', {})).person.id),
  );
  const streams = await Promise.all(outside.map((person) => listen(person)));
  const own = await listen(await scene.as('lead'));
  const before: Map<string, string>[] = [];
  for (const person of outside) before.push(await readAll(person));

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
  await lead('POST /api/key-results/{keyResultId}/tasks', { ...at, body: { text: 'Hushed' } });
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

  for (const [index, person] of outside.entries()) {
    const after = await readAll(person);
    const changed = [...after].filter(([address, text]) => before[index]!.get(address) !== text);
    expect(changed).toEqual([]);
    expect([...after.values()].filter((text) => text.includes('Hushed'))).toEqual([]);
  }
  // Whoever may hear it did, so the others would have.
  const heard = await Promise.all(streams.map((end) => end()));
  expect(heard.filter((text) => text.includes('Hushed'))).toEqual([]);
  expect(await own()).toContain('Hushed');
});
