import { expect, test } from 'vitest';
import type { OkrFileBody } from '../../../../contract/okr-files.ts';
import { code } from '../../../testing/code.ts';
import type { Visitor } from '../../../testing/open-test-app.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });

const importInto = (who: Visitor, teamId: string, body: Omit<OkrFileBody, 'cycleId'>) =>
  who('POST /api/teams/{teamId}/okr-file', { params: { teamId }, body: { cycleId: it.cycleId, ...body } });
const exported = async (path: string, who = it.admin) => (await who.fetch(path)).text();
const newTeam = async (name: string) =>
  (await it.admin('POST /api/teams', { body: { name, kind: 'product-technology' } })).id;
const board = async (teamId: string) =>
  (await it.admin('GET /api/teams/{teamId}/board', { params: { teamId } })).objectives;

const whole = `crux: 1
objectives:
  - objective: 通过部署助手 2.0，让小客户自己装好系统
    type: delivery
    why: |-
      两行理由：
      "引号"、# 井号
    problem: "yes"
    diagnosis: { bottleneck: Setup needs one of our engineers }
    owner: ada@example.com
    evidence: [ "a: b", "1.5" ]
    keyResults:
      - Accounts deployed without a ticket each week, from 12 to 60
      - keyResult: p95 at most 300 ms
        kind: guard
        target: 0.07万
        unit: ms
        weight: 2
        cadence: monthly
        meaning: { per: 1000, is: 1000 people }
        source: Grafana
        owner: Ada
      - keyResult: Error share stays between 0 and 1
        kind: guard
        measure: between
        low: 0.1
        high: 0.30000000000000004
      - keyResult: Data architecture accepted
        steps:
          - { step: Review passed, due: 2026-10-20, evidence: minutes, weight: 3 }
          - Double writes differ by less than 0.1%
        followUp: Month-2 retention
        profile: ramp
        profileFrom: 2026-05-01
        tasks:
          - Invite reviewers
          - task: Shorten the form
            hypothesis: If we cut two fields, then visits that finish rise by 10%, because people leave there.
            status: doing
            owner: ada@example.com
            due: 2026-06-01
            problem: No designer
            problemKind: resource
      - { keyResult: Will they pay?, kind: unknown, knowBy: 2026-06-15, target: }
  - objective: A second one
    keyResults: []
`;

test('out, in and out again is the same file', async () => {
  const body = { cycleId: it.cycleId, kind: 'bottleneck' as const, text: 'Setup needs one of our engineers' };
  await it.admin('POST /api/diagnoses', { body: { ...body, teamId: it.teamId } });
  const first = await newTeam('First');
  const { imported } = await importInto(it.admin, first, { text: whole });
  expect(imported?.objectives).toHaveLength(2);
  const file = await exported(`/api/teams/${first}/okr-file?cycle=${it.cycleId}`);
  const second = await newTeam('Second');
  expect((await importInto(it.admin, second, { text: file })).imported?.objectives).toHaveLength(2);
  const again = await exported(`/api/teams/${second}/okr-file?cycle=${it.cycleId}`);
  expect(again.replace('team: Second', 'team: First')).toBe(file);
  expect(file).toContain('measure: at-most');
  expect(file).toContain('diagnosis:\n      bottleneck: Setup needs one of our engineers');
  expect(file).toContain('high: 0.30000000000000004');
  expect(file).toContain('            ifWe: cut two fields');
  const [objective] = await board(second);
  expect(objective?.keyResults.map(({ baseline, target, kind, measure }) => [kind, measure, baseline, target])).toEqual(
    [
      ['metric', 'change', 12, 60],
      ['guard', 'at-most', null, 700],
      ['guard', 'between', null, null],
      ['milestone', 'change', null, null],
      ['unknown', 'change', null, null],
    ],
  );
  const one = await exported(`/api/objectives/${objective!.id}/okr-file`);
  expect(one).toBe(again.replace(/ {2}- objective: A second one[^]*$/, ''));
});

test('a dry run keeps nothing and tells what was read, what the coach says, what stays out and who is not known', async () => {
  const teamId = await newTeam('Looking');
  const read = await importInto(it.admin, teamId, {
    dryRun: true,
    text: `crux: 1
team: Others
cycle: 2031-Q1
objectives:
  - objective: Ship version 3
    owner: lin@nowhere.example
    serves: company/growth
    agreements: [ { who: Wang, role: management } ]
    diagnosis: { driver: none of ours }
    keyResults:
      - { keyResult: "Sign-ups from 1 to 2", owner: Ada, indicator: Sign-ups, stopIf: nobody comes }
      - { keyResult: b, dropped: too dear }
`,
  });
  expect(read).toMatchObject({
    says: { team: 'Others', cycle: '2031-Q1' },
    people: [{ said: 'lin@nowhere.example', line: 5, candidates: [], decided: false }],
    objectives: [
      { take: 'yes', text: 'Ship version 3', keyResults: [{ line: 11, baseline: 1, target: 2, owner: 'Ada' }] },
    ],
    imported: null,
  });
  expect(read.objectives[0]?.left.map(({ line, field, reason }) => [line, field, reason])).toEqual([
    [12, 'dropped', 'given-up'],
    [5, 'serves', 'not-here'],
    [5, 'agreements', 'ask-here'],
    [5, 'diagnosis', 'not-here'],
    [11, 'indicator', 'not-here'],
  ]);
  expect(read.objectives[0]?.findings.length).toBeGreaterThan(0);
  expect(await board(teamId)).toEqual([]);
});

test('a guard says so in front, and on which side its limit is', async () => {
  const teamId = await newTeam('Guards');
  const text = `## O1: a
- KR1: Guard: wrong payouts at most 2 a week
- KR2: 护栏：可用率不低于 99.9%
- KR3: 里程碑：架构评审通过
`;
  const { objectives } = await importInto(it.admin, teamId, { text, dryRun: true });
  expect(objectives[0]?.keyResults.map(({ kind, measure, target, unit }) => [kind, measure, target, unit])).toEqual([
    ['guard', 'at-most', 2, 'a week'],
    ['guard', 'at-least', 99.9, '%'],
    ['milestone', 'change', null, ''],
  ]);
});

test('whoever is not known is asked for; who was chosen is theirs, and nobody may be chosen', async () => {
  const teamId = await newTeam('People');
  const text =
    'crux: 1\nobjectives:\n  - { objective: Faster, owner: Lin, keyResults: [ { keyResult: x from 1 to 2, owner: Bo } ] }\n';
  expect(await code(importInto(it.admin, teamId, { text }))).toBe('409 okr-file-people');
  const people = [
    { said: 'Lin', personId: it.adminId },
    { said: 'Bo', personId: null },
  ];
  expect(await code(importInto(it.admin, teamId, { text, people: [{ said: 'Lin', personId: 'stranger' }] }))).toBe(
    '400 invalid',
  );
  await importInto(it.admin, teamId, { text, people });
  expect(await board(teamId)).toMatchObject([{ owner: { id: it.adminId }, keyResults: [{ owner: null }] }]);
});

test('a title that is there, or twice in the file, is asked about and never doubled in silence', async () => {
  const teamId = await newTeam('Twice');
  const text =
    '## O1: Setup takes minutes\n- KR1: Median from 3 to 1 days\n\n## O2: Setup takes minutes.\n- KR1: Calls from 9 to 4\n';
  expect(await code(importInto(it.admin, teamId, { text }))).toBe('409 okr-file-twice');
  const seen = await importInto(it.admin, teamId, { text, dryRun: true });
  expect(seen.objectives.map(({ take, twice }) => [take, twice])).toEqual([
    ['yes', false],
    ['ask', true],
  ]);
  await importInto(it.admin, teamId, { text, take: [{ index: 1, take: false }] });
  const again = await importInto(it.admin, teamId, { text, dryRun: true });
  expect(again.objectives.map(({ take, same }) => [take, same?.text])).toEqual([
    ['ask', 'Setup takes minutes'],
    ['ask', 'Setup takes minutes'],
  ]);
  const none = [0, 1].map((index) => ({ index, take: false }));
  expect(await code(importInto(it.admin, teamId, { text, take: none }))).toBe('400 okr-file-empty');
  const [first] = none;
  await importInto(it.admin, teamId, { text, take: [first!, { index: 1, take: true }] });
  expect(await board(teamId)).toHaveLength(2);
});

test('two imports of one file at once: one makes the drafts, the other is asked', async () => {
  const teamId = await newTeam('At once');
  const text = 'crux: 1\nobjectives: [ { objective: One }, { objective: Two } ]\n';
  const said = await Promise.all([0, 1].map(() => code(importInto(it.admin, teamId, { text }))));
  expect(said.toSorted()).toEqual(['409 okr-file-twice', 'ok']);
  expect(await board(teamId)).toHaveLength(2);
});

test('what is promised goes out with what was given up; back in, that is told and no draft', async () => {
  const teamId = await newTeam('Promised');
  const keyResults = ['Kept from 1 to 2', 'Left from 3 to 4'].map((said) => ({ text: said, baseline: 1, target: 2 }));
  const { id, keyResults: made } = await it.admin('POST /api/objectives', {
    body: { teamId, cycleId: it.cycleId, text: 'Promised', type: 'quality', ownerId: it.adminId, keyResults },
  });
  const params = { objectiveId: id };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  await it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state: 'running' } });
  const dropped = { params: { keyResultId: made[1]!.id }, body: { reason: 'The supplier left.' } };
  await it.admin('PUT /api/key-results/{keyResultId}/drop', dropped);
  const { person: reader } = await it.join('reader', 'Rob');
  const file = await exported(`/api/teams/${teamId}/okr-file?cycle=${it.cycleId}`, reader);
  expect(file).toContain('dropped: The supplier left.');
  const other = await newTeam('Elsewhere');
  const { objectives } = await importInto(it.admin, other, { text: file, dryRun: true });
  expect(objectives[0]?.keyResults.map((one) => one.text)).toEqual(['Kept from 1 to 2']);
  expect(objectives[0]?.left).toMatchObject([{ field: 'dropped', said: 'Left from 3 to 4', reason: 'given-up' }]);
});

test('what is wrong is refused with line and remedy in both languages, and nothing is kept', async () => {
  const teamId = await newTeam('Wrong');
  const tried = async (text: string) => {
    const body = JSON.stringify({ cycleId: it.cycleId, text });
    const headers = { 'content-type': 'application/json' };
    const reply = await it.admin.fetch(`/api/teams/${teamId}/okr-file`, { method: 'POST', headers, body });
    const { error } = (await reply.json()) as {
      error: { code: string; problems?: { path: string; text: { en: string; zh: string } }[] };
    };
    return [error.code, ...(error.problems ?? []).map(({ path, text }) => `${path} ${text.en} ${text.zh}`)];
  };
  expect(await tried('crux: 1\nobjectives:\n  - objective: a\n    keyResult: [ b ]\n')).toEqual([
    'okr-file-wrong',
    '4:5 “keyResult” is not known here. Did you mean “keyResults”? 这里没有“keyResult”这个字段。你是不是想写“keyResults”？',
  ]);
  expect(
    await tried('crux: 1\nobjectives:\n  - objective: a\n    keyResults:\n      - { keyResult: b, target: "1,234" }\n'),
  ).toEqual([
    'okr-file-wrong',
    '5:33 “1,234” can be 1234 or 1.234. Write “target” without the comma, or with a decimal point. “1,234”可以是 1234，也可以是 1.234。请把“target”写成不带逗号的数字，或使用小数点。',
  ]);
  const [wrong, long] = await tried(
    `crux: 1\nobjectives:\n  - objective: a\n    keyResults:\n      - { keyResult: b, unit: ${'x'.repeat(50)} }\n`,
  );
  expect([wrong, long]).toEqual(['okr-file-wrong', expect.stringMatching(/^5:1 “unit” does not fit\. At most 40/)]);
  expect(await tried('Dear all,\nplease read this.\n')).toEqual(['okr-file-empty']);
  const many = Array.from({ length: 51 }, (_, index) => `  - objective: Number ${index}\n`).join('');
  expect(await tried(`crux: 1\nobjectives:\n${many}`)).toEqual([
    'okr-file-wrong',
    expect.stringContaining('at most 50'),
  ]);
  expect(await board(teamId)).toEqual([]);
});

test('an import is taken back in one step; what somebody worked on stays and is told', async () => {
  const { person: member, id: memberId } = await it.join('member', 'Mo');
  const { person: other } = await it.join('member', 'Ola');
  const text = `crux: 1\nobjectives:\n  - { objective: Untouched, keyResults: [ { keyResult: x, tasks: [ t ] } ] }\n  - objective: Worked on\n  - objective: Told about\n`;
  const { imported } = await importInto(member, it.teamId, { text });
  const [, worked, told] = imported!.objectives;
  const drafts = await it.admin('GET /api/objectives/{objectiveId}', { params: { objectiveId: worked!.id } });
  await it.admin('PUT /api/objectives/{objectiveId}', {
    params: { objectiveId: worked!.id },
    body: { text: 'Worked on', keyResults: [], ownerId: memberId, version: drafts.version },
  });
  await it.admin('POST /api/objectives/{objectiveId}/agreements', {
    params: { objectiveId: told!.id },
    body: { personId: it.adminId, role: 'other', question: '' },
  });
  const params = { teamId: it.teamId, cycleId: it.cycleId, importId: imported!.id };
  const takeBack = (who: Visitor) =>
    who('DELETE /api/teams/{teamId}/cycles/{cycleId}/okr-file-imports/{importId}', { params });
  expect(await code(takeBack(other))).toBe('403 forbidden');
  expect(await takeBack(member)).toEqual({ removed: 1, kept: [worked, told] });
  const left = (await board(it.teamId)).map((one) => one.text);
  expect(left).toEqual(expect.arrayContaining(['Worked on', 'Told about']));
  expect(left).not.toContain('Untouched');
});

test('drafts are not in the file of somebody who may not see them; what was given up is, with its reason', async () => {
  const teamId = await newTeam('Seen');
  await importInto(it.admin, teamId, { text: 'crux: 1\nobjectives: [ { objective: Secret } ]\n' });
  const { person: reader } = await it.join('reader', 'Ray');
  expect(await exported(`/api/teams/${teamId}/okr-file`, reader)).toContain('objectives: []');
  const reply = await reader.fetch(`/api/teams/${teamId}/okr-file`);
  expect(reply.headers.get('content-disposition')).toContain('Seen');
});

test('with a token a program reads what is published, and nothing about people', async () => {
  const token = await it.admin('POST /api/tokens', { body: { name: 'pipeline', scope: 'read' } });
  const { id } = await it.draft({ text: 'Only drafted', ownerId: it.adminId });
  const ask = (path: string) => it.app.visitor().fetch(path, { headers: { authorization: `Bearer ${token.text}` } });
  expect((await ask(`/api/objectives/${id}/okr-file`)).status).toBe(404);
  const team = await ask(`/api/teams/${it.teamId}/okr-file`);
  expect(team.status).toBe(200);
  expect(await team.text()).not.toMatch(/owner|@|Only drafted/);
  const post = await it.app.visitor().fetch(`/api/teams/${it.teamId}/okr-file`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token.text}`, 'content-type': 'application/json' },
    body: '{}',
  });
  expect(post.status).toBe(403);
});
