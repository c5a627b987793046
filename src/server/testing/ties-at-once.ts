import { expect } from 'vitest';
import { type AtOnce, both, one } from './at-once.ts';
import { type Visitor, password } from './open-test-app.ts';

let made = 0;
const fresh = (name: string) => `${name} ${(made += 1)}`;
const nextDays = () => {
  made += 1;
  return { start: `${2100 + made}-01-01`, end: `${2100 + made}-03-31` };
};
const label = (it: AtOnce) => it.admin('POST /api/labels', { body: { name: fresh('Label') } });
const archive = (by: Visitor, labelId: string, into: string | null = null) =>
  by('PUT /api/labels/{labelId}/archive', { params: { labelId }, body: { into } });
const link = (by: Visitor, objectiveId: string, parentId: string, share: number | null = null) =>
  by('POST /api/objectives/{objectiveId}/alignments', { params: { objectiveId }, body: { parentId, share } });
/** Shares are counted of what is published. */
async function published(it: AtOnce): Promise<{ id: string }> {
  // One team publishes few in a cycle.
  const team = { name: fresh('Team'), kind: 'product-technology' } as const;
  const { id: teamId } = await it.admin('POST /api/teams', { body: team });
  const body = {
    teamId,
    cycleId: it.cycleId,
    text: fresh('Checkout feels instant so that more carts are paid'),
    type: 'operations' as const,
    why: 'growth',
    ownerId: it.adminId,
    keyResults: [{ text: 'p95 latency from 480 to 300 ms', baseline: 480, target: 300, unit: 'ms' }],
  };
  const { id } = await it.admin('POST /api/objectives', { body });
  await it.admin('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: id },
    body: { plain: '' },
  });
  return { id };
}
const gap = (it: AtOnce) =>
  it.admin('POST /api/gaps', { body: { need: fresh('Results'), feature: 'Push', lostDeals: 2 } });

/** Rules over what hangs together, and over what is made once. */
export const tiesAtOnce: Record<string, (it: AtOnce) => Promise<void>> = {
  async 'an objective has the gap it came of'(it) {
    const { id: gapId } = await gap(it);
    await one(
      it.admin('DELETE /api/gaps/{gapId}', { params: { gapId } }),
      it.other('POST /api/objectives', {
        body: { teamId: it.teamId, cycleId: it.cycleId, text: 'x', type: 'fit', gapId },
      }),
    );
  },
  async 'few gaps are chosen for a cycle'(it) {
    const { id: cycleId } = await it.admin('POST /api/cycles', { body: { name: fresh('Few'), ...nextDays() } });
    const choose = async (by: Visitor, gapId: string) =>
      by('PUT /api/gaps/{gapId}/choice', { params: { gapId }, body: { cycleId } });
    const [a, b, c, d] = [await gap(it), await gap(it), await gap(it), await gap(it)];
    for (const each of [a, b]) await choose(it.admin, each.id);
    await one(choose(it.admin, c.id), choose(it.other, d.id));
  },
  async 'a key result has the team that it asked'(it) {
    const { id: teamId } = await it.admin('POST /api/teams', { body: { name: fresh('Asked'), kind: 'functional' } });
    const { keyResults } = await it.draft({
      keyResults: [{ text: 'Latency from 480 to 300 ms', baseline: 480, target: 300 }],
    });
    const params = { keyResultId: keyResults[0]!.id };
    await one(
      it.admin('DELETE /api/teams/{teamId}', { params: { teamId } }),
      it.other('POST /api/key-results/{keyResultId}/dependencies', { params, body: { teamId, need: 'A price list' } }),
    );
  },
  async 'an archived label gets nothing new'(it) {
    const { id } = await label(it);
    const { id: objectiveId } = await it.draft();
    const params = { objectiveId };
    const [, put] = await both(
      archive(it.admin, id),
      it.other('PUT /api/objectives/{objectiveId}/labels', { params, body: { labels: [id] } }),
    );
    const { labels } = await it.admin('GET /api/objectives/{objectiveId}', { params });
    expect(labels).toEqual(put === 'ok' ? [id] : []);
  },
  async 'labels are merged in no circle'(it) {
    const [a, b] = [await label(it), await label(it)];
    await one(archive(it.admin, a.id, b.id), archive(it.other, b.id, a.id));
  },
  async 'a link is there once'(it) {
    const [a, b] = [await it.draft(), await it.draft()];
    await one(link(it.admin, a.id, b.id), link(it.other, a.id, b.id));
  },
  async 'all shares of an objective are one at most'(it) {
    const [parent, a, b] = [await published(it), await published(it), await published(it)];
    await one(link(it.admin, a.id, parent.id, 0.6), link(it.other, b.id, parent.id, 0.6));
  },
  async 'nothing is counted twice further up'(it) {
    const [a, b, c] = [await published(it), await published(it), await published(it)];
    await link(it.admin, b.id, c.id, 0.5);
    await one(link(it.admin, a.id, b.id, 0.5), link(it.other, a.id, c.id, 0.5));
  },
  async 'teams stand so deep and no deeper'(it) {
    const make = (by: Visitor, parentId: string | null): Promise<{ id: string }> =>
      by('POST /api/teams', { body: { name: fresh('Level'), kind: 'functional', parentId } });
    let parentId: string = (await make(it.admin, null)).id;
    for (let level = 1; level <= 10; level++) parentId = (await make(it.admin, parentId)).id;
    const { id: teamId } = await make(it.admin, null);
    await one(
      it.admin('PATCH /api/teams/{teamId}', { params: { teamId }, body: { parentId } }),
      make(it.other, teamId),
    );
  },
  async 'nothing is written in a cycle that is closed'(it) {
    const { id: cycleId } = await it.admin('POST /api/cycles', { body: { name: fresh('Shut'), ...nextDays() } });
    const move = (state: 'running' | 'closing' | 'closed') =>
      it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state } });
    await move('running');
    await move('closing');
    const draft = { teamId: it.teamId, cycleId, text: fresh('Late') };
    const [closed, written] = await both(move('closed'), it.other('POST /api/objectives', { body: draft }));
    expect([closed, written === 'ok' || written === '409 cycle-closed']).toEqual(['ok', true]);
    const log = (await it.admin('GET /api/events', {})).map(({ type, subjectId }) =>
      subjectId === cycleId ? 'cycle' : type,
    );
    // The newest stands first.
    if (written === 'ok') expect(log.slice(0, 2)).toEqual(['cycle', 'objective.drafted']);
    else expect(log[0]).toBe('cycle');
  },
  async 'what serves something is not said to stand alone'(it) {
    const [a, b] = [await it.draft(), await it.draft()];
    const params = { objectiveId: a.id };
    const [linked, alone] = await both(
      link(it.admin, a.id, b.id),
      it.other('PUT /api/objectives/{objectiveId}/standing-alone', { params, body: { reason: 'Ours alone' } }),
    );
    expect([linked, alone === 'ok' || alone === '409 serves-already']).toEqual(['ok', true]);
    // The newest stands first: it was said before anything was served, or not at all.
    const log = (await it.admin('GET /api/events', {})).filter(({ subjectId }) => subjectId === a.id);
    expect(log[0]!.type).toBe('alignment.accepted');
  },
  async 'an address has one account'(it) {
    const [a, b] = [await it.join('member', 'Mai'), await it.join('member', 'Mei')];
    const body = { email: `${fresh('one').replace(' ', '-')}@example.com`, current: password };
    await one(a.person('PUT /api/me/email', { body }), b.person('PUT /api/me/email', { body }));
  },
  async 'a key of a request is used for one'(it) {
    const idempotencyKey = fresh('key');
    const make = (name: string) => it.admin('POST /api/teams', { body: { name, kind: 'functional' }, idempotencyKey });
    await one(make(fresh('One')), make(fresh('Two')));
  },
  async 'what is counted keeps its unit'(it) {
    const { id: indicatorId } = await it.admin('POST /api/indicators', {
      body: { name: fresh('Latency'), teamId: it.teamId, unit: 'ms' },
    });
    const { version } = await it.admin('GET /api/indicators/{indicatorId}', { params: { indicatorId } });
    const keyResults = [{ text: 'Latency from 480 to 300 ms', baseline: 480, target: 300, unit: 'ms', indicatorId }];
    await one(
      it.admin('PATCH /api/indicators/{indicatorId}', { params: { indicatorId }, body: { unit: 'persons', version } }),
      it.other('POST /api/objectives', { body: { teamId: it.teamId, cycleId: it.cycleId, text: 'x', keyResults } }),
    );
  },
};
