import { expect, test } from 'vitest';
import { updateObjective } from '../../../store/objectives.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam({ clock: () => new Date('2026-05-20T08:00:00Z') });

test('what an objective serves goes out by team, cycle and words, and comes in again where there is one of that name', async () => {
  const { admin, cycleId, teamId } = it;
  const { id: upId } = await admin('POST /api/teams', { body: { name: 'Whole', kind: 'company' } });
  const { id: parentId } = await admin('POST /api/objectives', {
    body: { teamId: upId, cycleId, text: 'Open the clinics' },
  });
  const child = await it.draft({ text: 'Clinics deploy by themselves', origin: 'decomposed' });
  const params = { objectiveId: child.id };
  const body = { parentId, share: 0.25 };
  await admin('POST /api/objectives/{objectiveId}/alignments', { params, body });
  const text = await (await admin.fetch(`/api/objectives/${child.id}/okr-file`)).text();
  expect(text).toMatch(/serves: Whole\/.*\/Open the clinics\n\s+share: 0.25\n\s+origin: decomposed/);
  const renamed = text.replace('Clinics deploy by themselves', 'Clinics start by themselves');
  const read = await admin('POST /api/teams/{teamId}/okr-file', {
    params: { teamId },
    body: { cycleId, text: renamed },
  });
  const at = { params: { objectiveId: read.imported!.objectives[0]!.id } };
  expect(await admin('GET /api/objectives/{objectiveId}', at)).toMatchObject({
    origin: 'decomposed',
    serves: [{ objectiveId: parentId, share: 0.25 }],
  });
});

test('several parents, dependencies and who reads it come in from a file and go out again; what is not here is told', async () => {
  const { admin, cycleId, teamId, join } = it;
  const { id: searchId } = await admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } });
  await join('lead', 'Lea');
  for (const text of ['First above', 'Second above'])
    await admin('POST /api/objectives', { body: { teamId: searchId, cycleId, text } });
  const text = [
    'crux: 1',
    'objectives:',
    '  - objective: Holes are closed',
    '    serves:',
    '      - First above',
    '      - { objective: Search/2026-Q2/Second above, share: 0.4 }',
    '      - search/2026-Q2/first above',
    '      - Nowhere',
    '    restricted: { reason: It tells of holes, teams: [ Search, Nobody ], people: [ Lea ] }',
    '    keyResults:',
    '      - keyResult: Open holes from 9 to 0',
    '        dependsOn:',
    '          - { team: Search, need: A test account, by: 2026-06-01, accepted: true }',
    '          - { team: Payments, need: Time }',
    '          - { team: Search }',
    '',
  ].join('\n');
  const send = (dryRun: boolean) =>
    admin('POST /api/teams/{teamId}/okr-file', { params: { teamId }, body: { cycleId, text, dryRun } });
  const [told] = (await send(true)).objectives;
  expect(told).toMatchObject({ serves: 2, restricted: true, keyResults: [{ dependencies: 1 }] });
  expect(told!.left.map(({ field, said, reason }) => [field, said, reason])).toEqual([
    ['serves', 'search/2026-Q2/first above', 'twice'],
    ['serves', 'Nowhere', 'not-here'],
    ['dependsOn', 'Search', 'ask-here'],
    ['dependsOn', 'Payments', 'own-team'],
    ['dependsOn', 'Search', 'unsaid'],
    ['restricted', 'Nobody', 'not-here'],
  ]);
  const { imported } = await send(false);
  const at = { params: { objectiveId: imported!.objectives[0]!.id } };
  expect(await admin('GET /api/objectives/{objectiveId}', at)).toMatchObject({
    alignments: { serves: [{ share: null }, { share: 0.4 }] },
    dependencies: [{ team: { name: 'Search' }, need: 'A test account', due: '2026-06-01', state: 'asked' }],
    restriction: { reason: 'It tells of holes', teams: [{ name: 'Search' }], people: [{ name: 'Lea' }] },
  });
  const out = await (await admin.fetch(`/api/objectives/${at.params.objectiveId}/okr-file`)).text();
  expect(out).toContain('First above');
  expect(out).toMatch(/objective: Search\/2026-Q2\/Second above\n\s+share: 0.4/);
  expect(out).toMatch(/team: Search\n\s+need: A test account\n\s+by: 2026-06-01/);
  expect(out).toMatch(/reason: It tells of holes\n\s+teams:\n\s+- Search\n\s+people:\n\s+- \S+@/);
  // What the import itself did is no touch: one press takes it back.
  const params = { teamId, cycleId, importId: imported!.id };
  const back = await admin('DELETE /api/teams/{teamId}/cycles/{cycleId}/okr-file-imports/{importId}', { params });
  expect(back.kept).toEqual([]);
});

test('the coach of a look at a file hears what is to be served and needed', async () => {
  const { admin, adminId, cycleId } = it;
  const { db } = it.app.services.database;
  const { organization } = await admin('GET /api/me', {});
  const { id: topId } = await admin('POST /api/teams', { body: { name: 'Top', kind: 'company' } });
  const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Finance', kind: 'functional' } });
  await admin('PATCH /api/teams/{teamId}', { params: { teamId }, body: { parentId: topId } });
  const goal = await admin('POST /api/objectives', { body: { teamId: topId, cycleId, text: 'Grow abroad' } });
  await updateObjective(db, organization.id, goal.id, {
    state: 'published',
    publication: { plain: '', lines: [] },
    published_at: '2026-05-01T08:00:00.000Z',
    published_by: adminId,
  });
  const look = async (serves: string, needs: string) => {
    const text = `crux: 1\nobjectives:\n  - objective: Invoices leave in every currency\n${serves}    keyResults:\n      - keyResult: Invoices in their own currency from 10% to 90%\n${needs}`;
    const body = { cycleId, text, dryRun: true };
    const { objectives } = await admin('POST /api/teams/{teamId}/okr-file', { params: { teamId }, body });
    return objectives[0]!.findings.map((one) => one.rule);
  };
  // Ada works in both teams, and so in two layers.
  const alone = await look('', '');
  expect(alone).toEqual(expect.arrayContaining(['functional-okr-unaligned', 'double-layer-confusion']));
  expect(alone).not.toContain('depends-on-others');
  const tied = await look(
    '    serves: Grow abroad\n',
    '        dependsOn:\n          - { team: Search, need: Rates by the hour }\n',
  );
  expect(tied).not.toContain('functional-okr-unaligned');
  expect(tied).not.toContain('double-layer-confusion');
  expect(tied).toContain('depends-on-others');
});
