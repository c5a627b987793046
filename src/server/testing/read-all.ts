import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { plainAddresses } from '../../contract/plain-addresses.ts';
import { problemKinds } from '../../core/okr/words.ts';
import type { TestApp, Visitor } from './open-test-app.ts';
import type { Params } from './scene.ts';

/** What a page asks for besides its path, where it makes a difference to what is counted. */
const queries: Record<string, string[]> = {
  'search.search': ['?q=Hushed', '?q=x'],
  'alignments.choices': ['?direction=serves', '?direction=serves&q=Hushed', '?direction=served-by&q=Hushed'],
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
  'continuations.openItems': ['', '?scope=all'],
};

/** The documents are the same for everybody; a stream has no end; the company's sign-in leads away with a new word each time. */
const apart = /^(documents|demo)\.|\.stream$|^session\.company/;

/** What a list can be narrowed to, by the id or word that narrows it. */
const narrowed: Record<string, (params: Params) => string | undefined> = {
  team: ({ teamId }) => teamId,
  cycle: ({ cycleId }) => cycleId,
  label: ({ labelId }) => labelId,
  objective: ({ objectiveId }) => objectiveId,
  object: ({ objectiveId }) => objectiveId,
  keyResult: ({ keyResultId }) => keyResultId,
  limitKeyResult: ({ keyResultId }) => keyResultId,
  indicator: ({ indicatorId }) => indicatorId,
  actor: ({ personId }) => personId,
  noun: () => 'token',
  scope: () => 'all',
  closed: () => 'yes',
  archived: () => 'yes',
};

function asksOf({ query }: Endpoint): string[] {
  const shape = (query as { shape?: Record<string, unknown> } | undefined)?.shape ?? {};
  return Object.keys(shape).filter((name) => name in narrowed);
}

const reads = [...Object.entries(endpoints), ...Object.entries(plainAddresses)].flatMap(([noun, all]) =>
  Object.entries(all as Record<string, Endpoint>)
    .map(([name, row]) => ({ name: `${noun}.${name}`, path: row.path, method: row.method, asks: asksOf(row) }))
    .filter(({ name, method }) => method === 'GET' && !apart.test(name)),
);

/** Every list again, narrowed by each thing it can be narrowed by. */
export async function readNarrowed(
  person: Pick<Visitor, 'fetch'>,
  params: Params,
  headers = {},
): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const { name, path, asks } of reads)
    for (const query of queries[name] ?? [''])
      for (const by of asks) {
        const value = narrowed[by]?.(params);
        if (value === undefined || new RegExp(`[?&]${by}=`).test(query)) continue;
        const address = `${filled(path, params)}${query}${query === '' ? '?' : '&'}${by}=${value}`;
        seen.set(address, await told(await person.fetch(address, { headers })));
      }
  return seen;
}

/** All that somebody can read with these ids, by its address, without what is new each time it is asked for. */
export async function readAll(
  person: Pick<Visitor, 'fetch'>,
  params: Params,
  headers = {},
): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  for (const { name, path } of reads)
    for (const query of queries[name] ?? ['']) {
      const address = filled(path, params) + query;
      seen.set(address, await told(await person.fetch(address, { headers })));
    }
  return seen;
}

/** Addresses that name one of these ids. */
export function readsOf(params: Params, names: readonly string[]): string[] {
  return reads
    .filter(({ path }) => names.some((name) => path.includes(`{${name}}`)))
    .map(({ path }) => filled(path, params));
}

const filled = (path: string, params: Params) =>
  path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? 'missing');

const told = async (reply: Response) => `${reply.status} ${(await reply.text()).replace(/"requestId":"[^"]*"/g, '')}`;

/** What a person's open page is told while it is open; the returned function ends it. */
export async function listen(app: TestApp, person: Visitor): Promise<() => Promise<string>> {
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
