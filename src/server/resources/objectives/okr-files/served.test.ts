import { expect, test } from 'vitest';
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
