import { beforeAll, describe, expect, test } from 'vitest';
import { code } from '../testing/code.ts';
import type { Visitor } from '../testing/open-test-app.ts';
import { slowDown } from '../testing/slow-down.ts';
import { withTeam } from '../testing/with-team.ts';

const it = withTeam();
const rounds = 4;
/** The admin's second window, whose requests come at the same time. */
let other: Visitor;
let year = 2040;

beforeAll(async () => {
  slowDown(it.app.services);
  other = it.app.visitor();
  await other('POST /api/session', { body: { email: 'ada@example.com', password: 'correct horse battery' } });
});

const team = (name: string, parentId: string | null = null) =>
  it.admin('POST /api/teams', { body: { name, kind: 'functional', parentId } });
const teams = () => it.admin('GET /api/teams', {});
const removeTeam = (teamId: string) => it.admin('DELETE /api/teams/{teamId}', { params: { teamId } });
const quarter = () => {
  year += 1;
  return { name: `${year}-Q1`, start: `${year}-01-01`, end: `${year}-03-31` };
};
const cycle = () => it.admin('POST /api/cycles', { body: quarter() });
const removeCycle = (cycleId: string) => it.admin('DELETE /api/cycles/{cycleId}', { params: { cycleId } });
const invite = () => it.admin('POST /api/invitations', { body: { role: 'reader' } });
const draftIn = (teamId: string, cycleId = it.cycleId) =>
  other('POST /api/objectives', { body: { teamId, cycleId, text: 'Customers deploy by themselves' } });

/** How both ended; what is refused is told in a sentence, whatever else is at work. */
async function both(...calls: Promise<unknown>[]): Promise<unknown[]> {
  const ends = await Promise.all(calls.map(code));
  for (const end of ends) expect(end).toMatch(/^ok$|^4\d\d /);
  return ends;
}

/** One says yes and the other no, whoever came first. */
async function one(...calls: Promise<unknown>[]): Promise<void> {
  const ends = await both(...calls);
  expect(ends.filter((end) => end === 'ok')).toHaveLength(1);
}

const rules: Record<string, () => Promise<void>> = {
  async 'an organization keeps an admin'() {
    const { person, id } = await it.join('admin', 'Bea');
    const put = (by: Visitor, personId: string) =>
      by('PATCH /api/people/{personId}', { params: { personId }, body: { role: 'reader' } });
    await one(put(it.admin, id), put(person, it.adminId));
    const people = await it.admin('GET /api/people', {});
    const [left] = people.filter((each) => each.role === 'admin');
    // Whoever is left gives the other the role back.
    if (left!.id === id)
      await person('PATCH /api/people/{personId}', { params: { personId: it.adminId }, body: { role: 'admin' } });
    await it.admin('DELETE /api/people/{personId}', { params: { personId: id } });
  },
  async 'nobody has two deputies on a day'() {
    const [away, one_, other_] = [
      await it.join('member', 'Awa'),
      await it.join('member', 'Bo'),
      await it.join('member', 'Cy'),
    ];
    const from = '2039-01-01';
    const named = (by: Visitor, standsInId: string) =>
      by('POST /api/deputies', { body: { personId: away.id, standsInId, from, until: from } });
    await one(named(it.admin, one_.id), named(other, other_.id));
  },
  async 'nobody stands in who is away, or the other way round'() {
    const [a, b, c] = [await it.join('member', 'Dee'), await it.join('member', 'Eli'), await it.join('member', 'Fay')];
    const from = '2039-01-01';
    const named = (by: Visitor, personId: string, standsInId: string) =>
      by('POST /api/deputies', { body: { personId, standsInId, from, until: from } });
    await one(named(it.admin, a.id, b.id), named(other, b.id, c.id));
  },
  async 'cycles of a level share no day'() {
    const body = quarter();
    await one(...[it.admin, other, it.admin, other].map((by) => by('POST /api/cycles', { body })));
  },
  async 'corrected cycles share no day either'() {
    const [a, b] = [await cycle(), await cycle()];
    const { start, end } = quarter();
    const move = (by: Visitor, cycleId: string) =>
      by('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { start, end } });
    await one(move(it.admin, a.id), move(other, b.id));
  },
  async 'a team has each name of an iteration once'() {
    const { id: teamId } = await team('Sprints');
    const [start, end] = ['2039-01-03', '2039-01-14'];
    const at = { params: { teamId } };
    const add = (by: Visitor) =>
      by('POST /api/teams/{teamId}/iterations', { ...at, body: { name: 'S 1', start, end } });
    const plan = (by: Visitor) =>
      by('POST /api/teams/{teamId}/iterations/series', {
        ...at,
        body: { name: 'S {n}', first: start, weeks: 2, count: 3 },
      });
    await one(add(it.admin), plan(other));
  },
  async 'teams make no circle'() {
    const [a, b] = [await team('A'), await team('B')];
    const put = (by: Visitor, teamId: string, parentId: string) =>
      by('PATCH /api/teams/{teamId}', { params: { teamId }, body: { parentId } });
    await one(put(it.admin, a.id, b.id), put(other, b.id, a.id));
  },
  async 'an objective has its team'() {
    const { id } = await team('Gone');
    await one(removeTeam(id), draftIn(id));
  },
  async 'an objective that is brought back has its team'() {
    const { id } = await team('Gone');
    const draft = await it.admin('POST /api/objectives', {
      body: { teamId: id, cycleId: it.cycleId, text: 'Customers deploy by themselves' },
    });
    const at = { params: { objectiveId: draft.id } };
    await it.admin('DELETE /api/objectives/{objectiveId}', at);
    await one(removeTeam(id), other('PUT /api/objectives/{objectiveId}/restoration', at));
  },
  async 'a team below has the one above'() {
    const { id } = await team('Gone');
    await one(removeTeam(id), other('POST /api/teams', { body: { name: 'Below', kind: 'functional', parentId: id } }));
  },
  async 'a team that moves has the one above'() {
    const [gone, moved] = [await team('Gone'), await team('Moved')];
    await one(
      removeTeam(gone.id),
      other('PATCH /api/teams/{teamId}', { params: { teamId: moved.id }, body: { parentId: gone.id } }),
    );
  },
  async 'an indicator has its team'() {
    const { id } = await team('Gone');
    await one(removeTeam(id), other('POST /api/indicators', { body: { name: 'Availability', teamId: id } }));
  },
  async 'a member has their team'() {
    const { id } = await team('Gone');
    const params = { teamId: id, personId: it.adminId };
    await both(removeTeam(id), other('PUT /api/teams/{teamId}/members/{personId}', { params, body: { lead: true } }));
    const me = await it.admin('GET /api/me', {});
    const known = new Set((await teams()).map((each) => each.id));
    expect(me.teams.filter((each) => !known.has(each.id))).toEqual([]);
  },
  async 'what is written has its cycle'() {
    const { id } = await cycle();
    await one(removeCycle(id), draftIn(it.teamId, id));
  },
  async 'a diagnosis has its cycle'() {
    const { id: cycleId } = await cycle();
    const body = { cycleId, teamId: it.teamId, kind: 'driver' as const, text: 'Deployment' };
    await one(removeCycle(cycleId), other('POST /api/diagnoses', { body }));
  },
  async 'an objective has the diagnosis it points at'() {
    const { id: cycleId } = await cycle();
    const body = { cycleId, teamId: it.teamId, kind: 'driver' as const, text: 'Deployment' };
    const { id: diagnosisId } = await it.admin('POST /api/diagnoses', { body });
    await one(
      it.admin('DELETE /api/diagnoses/{diagnosisId}', { params: { diagnosisId } }),
      other('POST /api/objectives', { body: { teamId: it.teamId, cycleId, text: 'x', diagnosisId } }),
    );
  },
  async 'a key result has the indicator it is measured by'() {
    const { id: indicatorId } = await it.admin('POST /api/indicators', { body: { name: 'A', teamId: it.teamId } });
    const keyResults = [{ text: 'Availability from 1 to 2', baseline: 1, target: 2, indicatorId }];
    await one(
      it.admin('DELETE /api/indicators/{indicatorId}', { params: { indicatorId } }),
      other('POST /api/objectives', { body: { teamId: it.teamId, cycleId: it.cycleId, text: 'x', keyResults } }),
    );
  },
  async 'a source has its connection'() {
    const config = { url: 'https://example.com/x.csv' };
    const body = { teamId: it.teamId, name: 'x', connector: 'csv', config };
    const { id: connectionId } = await it.admin('POST /api/connections', { body });
    const { id: indicatorId } = await it.admin('POST /api/indicators', { body: { name: 'A', teamId: it.teamId } });
    await one(
      it.admin('DELETE /api/connections/{connectionId}', { params: { connectionId } }),
      other('PUT /api/indicators/{indicatorId}/source', {
        params: { indicatorId },
        body: { connectionId, config: { column: 'v' } },
      }),
    );
  },
  async 'an invitation is used once'() {
    const { link } = await invite();
    const token = link!.split('/join/')[1]!;
    const join = (name: string) =>
      it.app.visitor()('POST /api/join/{token}', {
        params: { token },
        body: { name, email: `${name}-${year++}@example.com`, password: 'correct horse battery', lang: 'en' },
      });
    await one(join('a'), join('b'));
  },
  async 'a link for a mail domain is used no more often than it may'() {
    const { link } = await it.admin('POST /api/invitations/shared', {
      body: { domain: 'example.com', role: 'member', most: 1 },
    });
    const token = link!.split('/join/')[1]!;
    const join = (name: string) =>
      it.app.visitor()('POST /api/join/{token}', {
        params: { token },
        body: { name, email: `${name}-${year++}@example.com`, password: 'correct horse battery', lang: 'en' },
      });
    await one(join('a'), join('b'));
  },
  async 'an invitation that was taken back is not used'() {
    const { id: invitationId, link } = await invite();
    const token = link!.split('/join/')[1]!;
    const body = {
      name: 'c',
      email: `c-${year++}@example.com`,
      password: 'correct horse battery',
      lang: 'en' as const,
    };
    await one(
      it.admin('DELETE /api/invitations/{invitationId}', { params: { invitationId } }),
      it.app.visitor()('POST /api/join/{token}', { params: { token }, body }),
    );
  },
  async 'an objective is saved over the version it was read with'() {
    const { id: objectiveId, version } = await it.draft();
    const save = (by: Visitor, text: string) =>
      by('PUT /api/objectives/{objectiveId}', { params: { objectiveId }, body: { text, version, keyResults: [] } });
    await one(save(it.admin, 'One'), save(other, 'Two'));
  },
  async 'an organization has one sample'() {
    await one(
      it.admin('POST /api/sample', { body: { lang: 'en' } }),
      other('POST /api/sample', { body: { lang: 'en' } }),
    );
    await it.admin('DELETE /api/sample', {});
  },
};

describe('whoever comes at the same time, every rule over several rows holds', () => {
  test.each(Object.keys(rules))(
    '%s',
    async (name) => {
      for (let round = 0; round < (name.includes('sample') ? 1 : rounds); round++) await rules[name]!();
    },
    60_000,
  );
});
