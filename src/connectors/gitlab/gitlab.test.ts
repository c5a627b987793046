import { expect, test } from 'vitest';
import { readWith, recorded, troubles } from '../testing/recorded.ts';
import { gitlab } from './index.ts';
import { gitlabLink } from './link.ts';

const config = { token: 'glpat', project: 'acme/shop', measure: 'ci-success' };
const now = '2026-11-20T08:00:00.000Z';
const deployments = [
  {
    id: 2,
    status: 'success',
    updated_at: '2026-11-18T10:00:00.000Z',
    deployable: { finished_at: '2026-11-18T09:58:00.000Z' },
  },
  { id: 1, status: 'failed', updated_at: '2026-11-17T10:00:00.000Z', deployable: null },
  { id: 0, status: 'success', updated_at: '2026-11-10T10:00:00.000+08:00', deployable: { finished_at: null } },
  { id: 3, status: 'running', updated_at: '2026-11-20T07:00:00.000Z' },
];
const pipeline = (status: string, minutes: number) => ({
  status,
  created_at: '2026-11-19T07:00:00.000Z',
  updated_at: new Date(Date.parse('2026-11-19T07:00:00Z') + minutes * 60_000).toISOString(),
});
const world = recorded([
  [
    /acme%2Fshop|acme\/shop\/vulnerabilities/,
    {
      json: [
        { state: 'detected', severity: 'critical' },
        { state: 'resolved', severity: 'high' },
        { state: 'detected', severity: 'low' },
      ],
    },
  ],
  [/deployments\?environment=production/, { json: deployments }],
  [
    /pipelines\?ref=main/,
    { json: [pipeline('success', 10), pipeline('success', 14), pipeline('failed', 3), pipeline('canceled', 1)] },
  ],
  [/issues\?labels=incident/, { json: [{ created_at: '2026-11-12T00:00:00Z', closed_at: '2026-11-12T06:00:00Z' }] }],
  [
    /requests\/7\/commits/,
    {
      json: [
        { authored_date: '2026-11-17T10:00:00Z', created_at: '2026-11-17T10:00:00Z' },
        { authored_date: '2026-11-16T09:58:00Z', created_at: '2026-11-17T10:00:00Z' },
      ],
    },
  ],
  [
    /requests\/7\/notes/,
    {
      json: [
        { system: true, created_at: '2026-11-17T10:31:00Z', author: { id: 5 }, body: 'requested review from @mo' },
        { system: false, created_at: '2026-11-17T10:32:00Z', author: { id: 8, username: 'project_7_bot_1f2e' } },
        { system: false, created_at: '2026-11-17T11:00:00Z', author: { id: 1 } },
        { system: true, created_at: '2026-11-17T12:00:00Z', author: { id: 5 }, body: 'approved this merge request' },
      ],
    },
  ],
  [
    /merge_requests\?/,
    { json: [{ iid: 7, created_at: '2026-11-17T10:30:00Z', merged_at: '2026-11-18T08:00:00Z', author: { id: 1 } }] },
  ],
]);

test.each([
  ['deployments', { value: 0.5 }],
  ['lead-time', { value: 48 }],
  ['review-wait', { value: 1.5 }],
  ['change-failure', { value: 50, numerator: 1, denominator: 2 }],
  ['recovery', { value: 6 }],
  ['ci-success', { value: 200 / 3, numerator: 2, denominator: 3 }],
  ['ci-duration', { value: 12 }],
  ['open-alerts', { value: 1 }],
])('%s', async (measure, reading) => {
  expect(await readWith(gitlab, { ...config, measure }, world)).toEqual({
    ok: true,
    readings: [{ at: now, ...reading }],
  });
});

test.each([['empty', { json: [] }, { failure: 'no-data' }], ...troubles] as const)(
  '%s',
  async (name, answer, expected) => {
    // A list of lists is what no list of GitLab's looks like.
    expect(await readWith(gitlab, config, recorded([[/pipelines/, answer]])), name).toMatchObject(expected);
  },
);

test('not configured', async () => {
  for (const wrong of [
    { ...config, token: '' },
    { ...config, project: '' },
  ])
    expect(await readWith(gitlab, wrong, recorded([]))).toMatchObject({ failure: 'not-configured' });
});

const place = { token: 'glpat', url: 'https://git.example.com/code' };

test.each([
  ['issues/12', 'issues/12', { title: 'x', state: 'opened' }, { kind: 'issue', state: 'open' }],
  ['work_items/12', 'issues/12', { title: 'x', state: 'closed' }, { kind: 'issue', state: 'closed' }],
  [
    'merge_requests/7/diffs',
    'merge_requests/7',
    { title: 'x', state: 'merged' },
    { kind: 'pull-request', state: 'merged' },
  ],
  ['merge_requests/7', 'merge_requests/7', { title: 'x', state: 'opened', draft: true }, { state: 'draft' }],
  ['merge_requests/7', 'merge_requests/7', { title: 'x', state: 'locked' }, { state: 'open' }],
])('a link tells title and state: %s', async (path, asked, json, told) => {
  const io = recorded([[/./, { json }]]);
  const ask = gitlabLink(place, `https://git.example.com/code/acme/web/shop/-/${path}`);
  expect(await ask?.(io)).toMatchObject({ ok: true, told: { title: 'x', ...told } });
  expect(io.asked[0]?.url).toBe(`https://git.example.com/code/api/v4/projects/acme%2Fweb%2Fshop/${asked}`);
});

test.each([
  'https://git.example.com/acme/shop/-/issues/12',
  'https://git.example.com/codex/shop/-/issues/12',
  'https://git.example.com/code/acme/shop/-/boards/12',
  'https://github.com/code/acme/shop/issues/12',
])('%s is none of its links', (url) => expect(gitlabLink(place, url)).toBeUndefined());

test.each(troubles)('a link: %s', async (_name, answer, failure) => {
  const ask = gitlabLink(place, 'https://git.example.com/code/acme/shop/-/issues/12');
  expect(await ask?.(recorded([[/issues/, answer]]))).toMatchObject({ ok: false, ...failure });
});
