import { expect, vi } from 'vitest';
import { code } from './code.ts';
import { type Visitor, password } from './open-test-app.ts';
import { type AtOnce, both, one } from './at-once.ts';
import { tiesAtOnce } from './ties-at-once.ts';

let year = 2040;

const team = (it: AtOnce, name: string, parentId: string | null = null) =>
  it.admin('POST /api/teams', { body: { name, kind: 'functional', parentId } });
const teams = (it: AtOnce) => it.admin('GET /api/teams', {});
const removeTeam = (it: AtOnce, teamId: string) => it.admin('DELETE /api/teams/{teamId}', { params: { teamId } });
const quarter = () => {
  year += 1;
  return { name: `${year}-Q1`, start: `${year}-01-01`, end: `${year}-03-31` };
};
const cycle = (it: AtOnce) => it.admin('POST /api/cycles', { body: quarter() });
const removeCycle = (it: AtOnce, cycleId: string) => it.admin('DELETE /api/cycles/{cycleId}', { params: { cycleId } });
const invite = (it: AtOnce) => it.admin('POST /api/invitations', { body: { role: 'reader' } });
const draftIn = (it: AtOnce, teamId: string, cycleId = it.cycleId) =>
  it.other('POST /api/objectives', { body: { teamId, cycleId, text: 'Customers deploy by themselves' } });

/** Every rule that asks several rows, by what it holds: two people come at the same time, and it holds. */
export const rulesAtOnce: Record<string, (it: AtOnce) => Promise<void>> = {
  ...tiesAtOnce,
  async 'an organization keeps an admin'(it) {
    const { person, id } = await it.join('admin', 'Bea');
    const put = (by: Visitor, personId: string) =>
      by('PATCH /api/people/{personId}', { params: { personId }, body: { role: 'reader' } });
    await one(put(it.admin, id), put(person, it.adminId));
    const people = await it.admin('GET /api/people', {});
    const [left] = people.filter((each) => each.role === 'admin');
    // Whoever is left gives the other the role back.
    if (left!.id === id)
      await person('PATCH /api/people/{personId}', { params: { personId: it.adminId }, body: { role: 'admin' } });
    // Another server hears of it in a moment.
    await vi.waitFor(() => it.admin('DELETE /api/people/{personId}', { params: { personId: id } }), 2_000);
  },
  async 'nobody has two deputies on a day'(it) {
    const [away, one_, other_] = [
      await it.join('member', 'Awa'),
      await it.join('member', 'Bo'),
      await it.join('member', 'Cy'),
    ];
    const from = '2039-01-01';
    const named = (by: Visitor, standsInId: string) =>
      by('POST /api/deputies', { body: { personId: away.id, standsInId, from, until: from } });
    await one(named(it.admin, one_.id), named(it.other, other_.id));
  },
  async 'nobody stands in who is away, or the other way round'(it) {
    const [a, b, c] = [await it.join('member', 'Dee'), await it.join('member', 'Eli'), await it.join('member', 'Fay')];
    const from = '2039-01-01';
    const named = (by: Visitor, personId: string, standsInId: string) =>
      by('POST /api/deputies', { body: { personId, standsInId, from, until: from } });
    await one(named(it.admin, a.id, b.id), named(it.other, b.id, c.id));
  },
  async 'cycles of a level share no day'(it) {
    const body = quarter();
    await one(...[it.admin, it.other, it.admin, it.other].map((by) => by('POST /api/cycles', { body })));
  },
  async 'corrected cycles share no day either'(it) {
    const [a, b] = [await cycle(it), await cycle(it)];
    const { start, end } = quarter();
    const move = (by: Visitor, cycleId: string) =>
      by('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { start, end } });
    await one(move(it.admin, a.id), move(it.other, b.id));
  },
  async 'a team has each name of an iteration once'(it) {
    const { id: teamId } = await team(it, 'Sprints');
    const [start, end] = ['2039-01-03', '2039-01-14'];
    const at = { params: { teamId } };
    const add = (by: Visitor) =>
      by('POST /api/teams/{teamId}/iterations', { ...at, body: { name: 'S 1', start, end } });
    const plan = (by: Visitor) =>
      by('POST /api/teams/{teamId}/iterations/series', {
        ...at,
        body: { name: 'S {n}', first: start, weeks: 2, count: 3 },
      });
    await one(add(it.admin), plan(it.other));
  },
  async 'teams make no circle'(it) {
    const [a, b] = [await team(it, 'A'), await team(it, 'B')];
    const put = (by: Visitor, teamId: string, parentId: string) =>
      by('PATCH /api/teams/{teamId}', { params: { teamId }, body: { parentId } });
    await one(put(it.admin, a.id, b.id), put(it.other, b.id, a.id));
  },
  async 'an objective has its team'(it) {
    const { id } = await team(it, 'Gone');
    await one(removeTeam(it, id), draftIn(it, id));
  },
  async 'an objective that is brought back has its team'(it) {
    const { id } = await team(it, 'Gone');
    const draft = await it.admin('POST /api/objectives', {
      body: { teamId: id, cycleId: it.cycleId, text: 'Customers deploy by themselves' },
    });
    const at = { params: { objectiveId: draft.id } };
    await it.admin('DELETE /api/objectives/{objectiveId}', at);
    await one(removeTeam(it, id), it.other('PUT /api/objectives/{objectiveId}/restoration', at));
  },
  async 'a team below has the one above'(it) {
    const { id } = await team(it, 'Gone');
    await one(
      removeTeam(it, id),
      it.other('POST /api/teams', { body: { name: 'Below', kind: 'functional', parentId: id } }),
    );
  },
  async 'a team that moves has the one above'(it) {
    const [gone, moved] = [await team(it, 'Gone'), await team(it, 'Moved')];
    await one(
      removeTeam(it, gone.id),
      it.other('PATCH /api/teams/{teamId}', { params: { teamId: moved.id }, body: { parentId: gone.id } }),
    );
  },
  async 'an indicator has its team'(it) {
    const { id } = await team(it, 'Gone');
    await one(removeTeam(it, id), it.other('POST /api/indicators', { body: { name: 'Availability', teamId: id } }));
  },
  async 'a member has their team'(it) {
    const { id } = await team(it, 'Gone');
    const params = { teamId: id, personId: it.adminId };
    await both(
      removeTeam(it, id),
      it.other('PUT /api/teams/{teamId}/members/{personId}', { params, body: { lead: true } }),
    );
    const me = await it.admin('GET /api/me', {});
    const known = new Set((await teams(it)).map((each) => each.id));
    expect(me.teams.filter((each) => !known.has(each.id))).toEqual([]);
  },
  async 'what is written has its cycle'(it) {
    const { id } = await cycle(it);
    await one(removeCycle(it, id), draftIn(it, it.teamId, id));
  },
  async 'a diagnosis has its cycle'(it) {
    const { id: cycleId } = await cycle(it);
    const body = { cycleId, teamId: it.teamId, kind: 'driver' as const, text: 'Deployment' };
    await one(removeCycle(it, cycleId), it.other('POST /api/diagnoses', { body }));
  },
  async 'an objective has the diagnosis it points at'(it) {
    const { id: cycleId } = await cycle(it);
    const body = { cycleId, teamId: it.teamId, kind: 'driver' as const, text: 'Deployment' };
    const { id: diagnosisId } = await it.admin('POST /api/diagnoses', { body });
    await one(
      it.admin('DELETE /api/diagnoses/{diagnosisId}', { params: { diagnosisId } }),
      it.other('POST /api/objectives', { body: { teamId: it.teamId, cycleId, text: 'x', diagnosisId } }),
    );
  },
  async 'a key result has the indicator it is measured by'(it) {
    const { id: indicatorId } = await it.admin('POST /api/indicators', { body: { name: 'A', teamId: it.teamId } });
    const keyResults = [{ text: 'Availability from 1 to 2', baseline: 1, target: 2, indicatorId }];
    await one(
      it.admin('DELETE /api/indicators/{indicatorId}', { params: { indicatorId } }),
      it.other('POST /api/objectives', { body: { teamId: it.teamId, cycleId: it.cycleId, text: 'x', keyResults } }),
    );
  },
  async 'a source has its connection'(it) {
    const config = { url: 'https://example.com/x.csv' };
    const body = { teamId: it.teamId, name: 'x', connector: 'csv', config };
    const { id: connectionId } = await it.admin('POST /api/connections', { body });
    const { id: indicatorId } = await it.admin('POST /api/indicators', { body: { name: 'A', teamId: it.teamId } });
    await one(
      it.admin('DELETE /api/connections/{connectionId}', { params: { connectionId } }),
      it.other('PUT /api/indicators/{indicatorId}/source', {
        params: { indicatorId },
        body: { connectionId, config: { column: 'v' } },
      }),
    );
  },
  async 'an invitation is used once'(it) {
    const { link } = await invite(it);
    const token = link!.split('/join/')[1]!;
    const join = (name: string) =>
      it.visitor()('POST /api/join/{token}', {
        params: { token },
        body: { name, email: `${name}-${year++}@example.com`, password, lang: 'en' },
      });
    await one(join('a'), join('b'));
  },
  async 'a link for a mail domain is used no more often than it may'(it) {
    const { link } = await it.admin('POST /api/invitations/shared', {
      body: { domain: 'example.com', role: 'member', most: 1 },
    });
    const token = link!.split('/join/')[1]!;
    const join = (name: string) =>
      it.visitor()('POST /api/join/{token}', {
        params: { token },
        body: { name, email: `${name}-${year++}@example.com`, password, lang: 'en' },
      });
    await one(join('a'), join('b'));
  },
  async 'an invitation that was taken back is not used'(it) {
    const { id: invitationId, link } = await invite(it);
    const token = link!.split('/join/')[1]!;
    const body = {
      name: 'c',
      email: `c-${year++}@example.com`,
      password,
      lang: 'en' as const,
    };
    await one(
      it.admin('DELETE /api/invitations/{invitationId}', { params: { invitationId } }),
      it.visitor()('POST /api/join/{token}', { params: { token }, body }),
    );
  },
  async 'an objective is saved over the version it was read with'(it) {
    const { id: objectiveId, version } = await it.draft();
    const save = (by: Visitor, text: string) =>
      by('PUT /api/objectives/{objectiveId}', { params: { objectiveId }, body: { text, version, keyResults: [] } });
    await one(save(it.admin, 'One'), save(it.other, 'Two'));
  },
  async 'links between objectives make no circle'(it) {
    const [a, b] = [await it.draft(), await it.draft()];
    const link = (by: Visitor, objectiveId: string, parentId: string) =>
      by('POST /api/objectives/{objectiveId}/alignments', { params: { objectiveId }, body: { parentId, share: 0.5 } });
    await one(link(it.admin, a.id, b.id), link(it.other, b.id, a.id));
  },
  async 'a label has its name once'(it) {
    const name = `Twice ${(year += 1)}`;
    const make = (by: Visitor, as: string) => by('POST /api/labels', { body: { name: as } });
    await one(make(it.admin, name), make(it.other, name.toLowerCase()));
  },
  async 'what somebody left behind is handed over once'(it) {
    const [leaver, heir] = [await it.join('lead', 'Lef'), await it.join('member', 'Hei')];
    const { id: objectiveId } = await it.draft({ ownerId: leaver.id });
    const at = { params: { personId: leaver.id } };
    await it.admin('DELETE /api/people/{personId}', at);
    const give = (by: Visitor, to: string) =>
      by('PUT /api/people/{personId}/hand-over', {
        ...at,
        body: { items: [{ kind: 'objective', id: objectiveId, to }] },
      });
    await one(give(it.admin, heir.id), give(it.other, it.adminId));
  },
  async 'a link to a new password is used once'(it) {
    const { id: personId } = await it.join('member', 'Res');
    const { link } = await it.admin('POST /api/people/{personId}/password-reset', { params: { personId } });
    const token = link.split('/').at(-1)!;
    const use = () =>
      it.visitor()('POST /api/password-resets/{token}', { params: { token }, body: { password: `new ${password}` } });
    await one(use(), use());
  },
  async 'wrong passwords are counted together'(it) {
    const email = `nobody-${(year += 1)}@example.com`;
    const tries = Array.from({ length: 14 }, () =>
      code(it.visitor()('POST /api/session', { body: { email, password: `not ${password}` } })),
    );
    const ends = await Promise.all(tries);
    expect(ends.filter((end) => end === '401 sign-in-failed')).toHaveLength(8);
    expect(ends.filter((end) => end === '429 too-many-tries')).toHaveLength(6);
  },
  async 'a consent that was taken back is not given'(it) {
    const { id: objectiveId } = await it.draft();
    const { person, id: personId } = await it.join('member', 'Agr');
    const params = { objectiveId };
    const { agreements } = await it.admin('POST /api/objectives/{objectiveId}/agreements', {
      params,
      body: { personId, role: 'other' },
    });
    const agreementId = agreements[0]!.id;
    await one(
      it.admin('DELETE /api/agreements/{agreementId}', { params: { agreementId } }),
      person('PATCH /api/agreements/{agreementId}', { params: { agreementId }, body: { state: 'agreed' } }),
    );
  },
  async 'an organization has one sample'(it) {
    await one(
      it.admin('POST /api/sample', { body: { lang: 'en' } }),
      it.other('POST /api/sample', { body: { lang: 'en' } }),
    );
    await it.admin('DELETE /api/sample', {});
  },
};
