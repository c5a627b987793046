import { expect, test } from 'vitest';
import { readWith, recorded, troubles } from '../testing/recorded.ts';
import type { Memory } from '../io.ts';
import { github } from './index.ts';
import { githubLink } from './link.ts';

const config = { token: 'ghp_x', repository: 'acme/shop', measure: 'ci-success', days: 28 };
const run = (conclusion: string, day: number, minutes = 8) => ({
  id: day,
  conclusion,
  created_at: `2026-11-${day}T09:00:00Z`,
  run_started_at: `2026-11-${day}T09:00:00Z`,
  updated_at: `2026-11-${day}T09:0${minutes}:00Z`,
});
const runs = (...list: object[]) => ({ json: { total_count: list.length, workflow_runs: list } });
const page = { hasNextPage: false, endCursor: null };
const graph = (list: string, nodes: object[], pageInfo: object = page) => ({
  json: { data: { repository: { [list]: { nodes, pageInfo } } } },
});
const deployment = (day: number, ...states: string[]) => ({
  createdAt: `2026-11-${day}T10:00:00Z`,
  statuses: { nodes: states.map((state) => ({ state, createdAt: `2026-11-${day}T10:05:00Z` })) },
});
const pull = {
  createdAt: '2026-11-10T08:00:00Z',
  updatedAt: '2026-11-11T08:00:00Z',
  mergedAt: '2026-11-11T08:00:00Z',
  author: { login: 'lin' },
  commits: { nodes: [{ commit: { authoredDate: '2026-11-09T10:05:00+08:00' } }] },
  ready: { nodes: [] },
  reviews: {
    nodes: [
      { submittedAt: '2026-11-10T09:00:00Z', author: { login: 'lin' } },
      { submittedAt: '2026-11-10T10:30:00Z', author: { login: 'mo' } },
    ],
  },
};
const now = '2026-11-20T08:00:00.000Z';

test.each([
  ['ci-success', { value: 50, numerator: 1, denominator: 2 }],
  ['ci-duration', { value: 8 }],
])('%s; cancelled runs do not count', async (measure, reading) => {
  const io = recorded([
    [/actions\/runs\?branch=main&status=completed/, runs(run('success', 18), run('failure', 19), run('cancelled', 19))],
  ]);
  expect(await readWith(github, { ...config, measure }, io)).toEqual({ ok: true, readings: [{ at: now, ...reading }] });
});

test('pages are followed to their end, on the host that was asked whatever a link says', async () => {
  const next = (to: string) => ({ link: `<${to}>; rel="next", <x>; rel="last"` });
  const io = recorded([
    [/page=3/, runs(run('success', 16))],
    [/page=2/, { ...runs(run('success', 17)), headers: next('https://evil.example.com/repos/acme/shop/x?page=3') }],
    [
      /runs/,
      { ...runs(run('failure', 18)), headers: next('https://api.github.com/repos/acme/shop/actions/runs?page=2') },
    ],
  ]);
  expect(await readWith(github, config, io)).toMatchObject({ readings: [{ denominator: 3 }] });
  expect(io.asked).toHaveLength(3);
  expect(io.asked.every(({ url }) => url.startsWith('https://api.github.com/'))).toBe(true);
});

test('one workflow alone, by its file', async () => {
  const io = recorded([[/actions\/workflows\/ci.yml\/runs\?branch=main/, runs(run('success', 18))]]);
  expect(await readWith(github, { ...config, workflow: 'ci.yml' }, io)).toMatchObject({ readings: [{ value: 100 }] });
});

test('a secondary limit is waited for, though it is said in words only', async () => {
  const json = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
  const io = recorded([[/runs/, { status: 403, json }]]);
  expect(await readWith(github, config, io)).toMatchObject({ failure: 'rate-limited', retryAfter: 60 });
});

test('deployments, lead time and change failure', async () => {
  const deployments = graph('deployments', [
    deployment(18, 'INACTIVE', 'SUCCESS'),
    deployment(12, 'SUCCESS'),
    deployment(11, 'FAILURE'),
    deployment(19, 'IN_PROGRESS'),
  ]);
  const io = () =>
    recorded([
      [
        /issues\?labels=incident/,
        {
          json: [
            { created_at: '2026-11-13T00:00:00Z', closed_at: null },
            { created_at: '2026-11-18T11:00:00Z', closed_at: null, pull_request: {} },
          ],
        },
      ],
      [/graphql/, deployments],
    ]);
  expect(await readWith(github, { ...config, measure: 'deployments' }, io())).toMatchObject({
    readings: [{ value: 0.5 }],
  });
  expect(await readWith(github, { ...config, measure: 'change-failure' }, io())).toMatchObject({
    readings: [{ value: 50, numerator: 1, denominator: 2 }],
  });
  let asked = 0;
  const both = recorded([], {});
  both.fetch = () =>
    Promise.resolve({
      ok: true,
      status: 200,
      headers: {},
      text: JSON.stringify((asked++ === 0 ? deployments : graph('pullRequests', [pull])).json),
    });
  expect(await readWith(github, { ...config, measure: 'lead-time' }, both)).toMatchObject({
    readings: [{ value: 80 }],
  });
});

test('the wait for review ends with the first review by somebody else', async () => {
  const io = recorded([[/graphql/, graph('pullRequests', [pull])]]);
  expect(await readWith(github, { ...config, measure: 'review-wait' }, io)).toMatchObject({
    readings: [{ value: 2.5 }],
  });
});

test('a review by a program does not end the wait, whoever it says it is', async () => {
  const review = (after: number, author: object) => ({
    submittedAt: new Date(Date.parse('2026-11-10T08:00:00Z') + after * 3_600_000).toISOString(),
    author,
  });
  const nodes = [
    review(1 / 60, { login: 'copilot-pull-request-reviewer' }),
    review(0.5, { login: 'acme-checks', __typename: 'Bot' }),
    review(1, { login: 'acme-bot', __typename: 'User' }),
    review(24, { login: 'mo', __typename: 'User' }),
  ];
  const io = recorded([[/graphql/, graph('pullRequests', [{ ...pull, reviews: { nodes } }])]]);
  expect(await readWith(github, { ...config, measure: 'review-wait' }, io)).toMatchObject({
    readings: [{ value: 24 }],
  });
});

test('a list that the host cut is not taken for the whole', async () => {
  const page = (number: number) => ({
    json: { total_count: 2400, workflow_runs: Array.from({ length: 100 }, () => run('success', 18)) },
    headers: { link: `<https://api.github.com/x?page=${number + 1}>; rel="${number < 10 ? 'next' : 'first'}"` },
  });
  const later = Array.from({ length: 9 }, (_, index) => [new RegExp(`page=${index + 2}$`), page(index + 2)] as const);
  const io = recorded([...later, [/runs/, page(1)]]);
  expect(await readWith(github, config, io)).toMatchObject({ failure: 'too-large', detail: '1000 / 2400' });
});

test.each([
  ['a renamed repository', { type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }, 'bad-query'],
  ['a spent allowance', { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }, 'rate-limited'],
])('GraphQL says no with status 200: %s', async (_name, error, failure) => {
  const io = recorded([[/graphql/, { json: { data: { repository: null }, errors: [error] } }]]);
  expect(await readWith(github, { ...config, measure: 'deployments' }, io)).toMatchObject({ failure });
});

test('open alerts are counted; a token without the right is told', async () => {
  const alerts = { ...config, measure: 'open-alerts' };
  const io = recorded([
    [/dependabot\/alerts\?state=open&severity=critical,high/, { json: [{ number: 1 }, { number: 2 }] }],
  ]);
  expect(await readWith(github, alerts, io)).toMatchObject({ readings: [{ value: 2 }] });
  const refused = recorded([
    [/alerts/, { status: 403, json: { message: 'Resource not accessible by personal access token' } }],
  ]);
  expect(await readWith(github, alerts, refused)).toMatchObject({ failure: 'unauthorised' });
});

test('a spent allowance is a 403 with the time of its renewal', async () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Date.parse(now) / 1000 + 90) };
  const io = recorded([[/runs/, { status: 403, headers, json: { message: 'API rate limit exceeded' } }]]);
  expect(await readWith(github, config, io)).toMatchObject({ failure: 'rate-limited', retryAfter: 90 });
});

test('an unchanged page is asked for with its tag and read from memory', async () => {
  const pages = new Map<string, Parameters<Memory['set']>[1]>();
  const memory: Memory = { get: (key) => pages.get(key), set: (key, one) => void pages.set(key, one) };
  const first = recorded([[/runs/, { ...runs(run('success', 18)), headers: { etag: 'W/"1"' } }]], { memory });
  const second = recorded([[/runs/, { status: 304, text: '' }]], { memory });
  expect(await readWith(github, config, second)).toMatchObject({ ok: false });
  expect(await readWith(github, config, first)).toMatchObject({ readings: [{ value: 100 }] });
  expect(await readWith(github, config, second)).toMatchObject({ readings: [{ value: 100 }] });
  expect(second.asked.at(-1)?.headers?.['if-none-match']).toBe('W/"1"');
});

test('history is computed from the same facts for each week', async () => {
  const io = recorded([[/runs/, runs(run('success', 18), run('failure', 10))]]);
  const window = { from: '2026-11-06T08:00:00.000Z', to: now, step: 7 * 86_400 };
  const outcome = await readWith(github, { ...config, days: 7 }, io, window);
  expect(outcome.ok && outcome.readings.map(({ at, value }) => [at.slice(0, 10), value])).toEqual([
    ['2026-11-13', 0],
    ['2026-11-20', 100],
  ]);
  expect(io.asked).toHaveLength(1);
});

test.each([['empty', runs(), { failure: 'no-data' }], ...troubles] as const)('%s', async (_name, answer, expected) => {
  expect(await readWith(github, config, recorded([[/runs/, answer]]))).toMatchObject(expected);
});

test('not configured', async () => {
  for (const wrong of [
    { ...config, token: '' },
    { ...config, repository: 'acme' },
    { ...config, measure: 'velocity' },
  ])
    expect(await readWith(github, wrong, recorded([]))).toMatchObject({ failure: 'not-configured' });
});

const place = { token: 'ghp_x', url: 'https://api.github.com' };
const issue = (more: object) => ({ title: 'Ship one package', state: 'open', ...more });

test.each([
  ['an open issue', issue({}), { kind: 'issue', state: 'open' }],
  ['one that is done', issue({ state: 'closed', state_reason: 'completed' }), { kind: 'issue', state: 'closed' }],
  ['one nobody will do', issue({ state: 'closed', state_reason: 'not_planned' }), { state: 'not-planned' }],
  ['a draft', issue({ draft: true, pull_request: {} }), { kind: 'pull-request', state: 'draft' }],
  [
    'a merged one',
    issue({ state: 'closed', pull_request: { merged_at: '2026-11-18T10:00:00Z' } }),
    { state: 'merged' },
  ],
  ['one closed without a merge', issue({ state: 'closed', pull_request: { merged_at: null } }), { state: 'closed' }],
])('a link tells title and state: %s', async (_, json, told) => {
  const io = recorded([[/repos\/acme\/shop\/issues\/12$/, { json }]]);
  const ask = githubLink(place, 'https://github.com/acme/shop/issues/12');
  expect(await ask?.(io)).toMatchObject({ ok: true, told: { title: 'Ship one package', ...told } });
  expect(io.asked[0]?.headers?.['authorization']).toBe('Bearer ghp_x');
});

test.each([
  ['https://github.com/acme/shop/pull/7/files', 'https://api.github.com/repos/acme/shop/issues/7'],
  ['https://GitHub.com/acme/shop/issues/12?x=1#y', 'https://api.github.com/repos/acme/shop/issues/12'],
  ['https://github.com/acme/shop/issues/../../admin/issues/1', undefined],
  ['https://github.com/../admin/issues/1', undefined],
  ['https://github.com//shop/issues/1', undefined],
  ['https://me@github.com/acme/shop/issues/12', undefined],
  ['https://github.com/acme/shop/issues/12/%2e%2e/13', undefined],
  ['https://github.com/acme/shop/issues/12 /../13', undefined],
  ['https://github.com@evil.example/acme/shop/issues/12', undefined],
  ['https://github.com\\\\@evil.example/acme/shop/issues/12', undefined],
  ['https://github.com:8443/acme/shop/issues/12', undefined],
  ['https://github.com/acme/shop/issues', undefined],
  ['https://github.com/acme/shop/issues/new', undefined],
  ['https://github.com.evil.example/acme/shop/issues/12', undefined],
  ['http://github.com/acme/shop/issues/12', undefined],
  ['https://gitlab.com/acme/shop/-/issues/12', undefined],
])('of %s it asks %s', async (url, asked) => {
  const io = recorded([]);
  await githubLink(place, url)?.(io);
  expect(io.asked[0]?.url).toBe(asked);
});

test('Enterprise Server is asked about its own pages', async () => {
  const io = recorded([]);
  const url = 'https://git.example.com/api/v3';
  await githubLink({ ...place, url }, 'https://git.example.com/acme/shop/issues/12')?.(io);
  expect(io.asked[0]?.url).toBe(`${url}/repos/acme/shop/issues/12`);
  expect(githubLink({ ...place, url }, 'https://github.com/acme/shop/issues/12')).toBeUndefined();
});

test.each(troubles)('a link: %s', async (_name, answer, failure) => {
  const ask = githubLink(place, 'https://github.com/acme/shop/issues/12');
  expect(await ask?.(recorded([[/issues/, answer]]))).toMatchObject({ ok: false, ...failure });
});
