import { updateObjective } from '../store/objectives.ts';
import type { ObjectiveState } from '../../core/okr/words.ts';
import { addDays } from '../../core/calendar/day.ts';
import { dayOfTime, utc } from '../../core/calendar/zones.ts';
import { hashPassword } from '../auth/password-hash.ts';
import { registerAccount } from '../auth/register.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { type TestApp, type Visitor, password } from './open-test-app.ts';

export type Params = Record<string, string>;
const roles = ['admin', 'lead', 'member', 'colleague', 'reader', 'outsider'] as const;
type SceneRole = (typeof roles)[number];

/** A company with one person of every standing to a team, another company's admin, and records to try things on. */
export async function openScene(app: TestApp) {
  const { admin, me } = await app.setUp();
  const cycleId = me.cycle!.id;
  const teamId = (await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } })).id;
  // Its maker is in it; here the admin is to be nobody but the admin.
  await admin('DELETE /api/teams/{teamId}/members/{personId}', { params: { teamId, personId: me.person.id } });
  const otherId = (await admin('POST /api/teams', { body: { name: 'Search', kind: 'product-technology' } })).id;
  const [lead, member, colleague, reader, bystander] = await Promise.all([
    app.join(admin, 'lead', 'Lea', [teamId]),
    app.join(admin, 'member', 'Mem', [teamId]),
    app.join(admin, 'member', 'Col', [otherId]),
    app.join(admin, 'reader', 'Rea'),
    app.join(admin, 'reader', 'Bys'),
  ]);
  const outsider = await addStranger(app);
  const emails = new Map<SceneRole, string>([
    ['admin', me.person.email],
    ['lead', lead.me.person.email],
    ['member', member.me.person.email],
    ['colleague', colleague.me.person.email],
    ['reader', reader.me.person.email],
    ['outsider', outsider],
  ]);
  const organizationId = me.organization.id;
  const visitors = new Map<SceneRole, Visitor>();
  const { db } = app.services.database;
  let cyclesMade = 0;
  let labelsMade = 0;

  return {
    roles,
    /** Signed in once, and again after an endpoint ended the session. */
    async as(role: SceneRole): Promise<Visitor> {
      const known = visitors.get(role);
      return known && known.cookies() !== '' ? known : this.anew(role);
    },
    /** With a new session: the old one may have ended. */
    async anew(role: SceneRole): Promise<Visitor> {
      const visitor = app.visitor();
      await visitor('POST /api/session', { body: { email: emails.get(role)!, password } });
      visitors.set(role, visitor);
      return visitor;
    },
    /** Ids for the names in a path, of records made for this one try by the admin. */
    async fresh(path: string, state: ObjectiveState): Promise<Params> {
      const needs = (name: string) => path.includes(`{${name}}`);
      // One of the things tried is to sign out everywhere.
      if ((await admin.fetch('/api/me')).status === 401)
        await admin('POST /api/session', { body: { email: me.person.email, password } });
      const personId = lead.me.person.id;
      const params: Params = { organizationId, cycleId, teamId, personId, fingerprint: 'x-1', gap: 'own-team' };
      if (path === '/api/teams/{teamId}') params['teamId'] = await freshTeam();
      if (path === '/api/cycles/{cycleId}') params['cycleId'] = await freshCycle();
      if (needs('teamId') && needs('personId')) params['personId'] = bystander.me.person.id;
      if (needs('invitationId'))
        params['invitationId'] = (await admin('POST /api/invitations', { body: { role: 'reader' } })).id;
      if (needs('personId') && !needs('teamId'))
        params['personId'] = (await app.join(admin, 'reader', 'Xen')).me.person.id;
      if (needs('questionId')) {
        const { id } = await admin('POST /api/teams', {
          body: { name: 'Young', kind: 'product-technology', parentId: teamId },
        });
        const enter = (to: 'product-market-fit' | 'growth') =>
          admin('PUT /api/teams/{teamId}/stage', { params: { teamId: id }, body: { stage: to } });
        await enter('product-market-fit');
        const stage = await enter('growth');
        params['questionId'] = stage.questions[0]!.id;
      }
      if (needs('deputyId')) {
        const away = (await app.join(admin, 'member', 'Awa')).me.person.id;
        const today = dayOfTime(Date.now(), utc);
        const body = { personId: away, standsInId: member.me.person.id, from: today, until: addDays(today, 1) };
        params['deputyId'] = (await admin('POST /api/deputies', { body })).id;
      }
      if (needs('notDoingId'))
        params['notDoingId'] = (await admin('POST /api/not-doing', { body: { cycleId, text: 'x' } })).id;
      if (needs('customerId')) {
        const body = { name: 'x', audience: 'business' as const, who: 'x' };
        params['customerId'] = (await admin('POST /api/ideal-customers', { body })).id;
      }
      if (needs('gapId'))
        params['gapId'] = (await admin('POST /api/gaps', { body: { need: 'x', feature: 'x', lostDeals: 1 } })).id;
      if (needs('debtId')) {
        const body = { teamId, text: 'x', kind: 'code' as const };
        params['debtId'] = (await admin('POST /api/debt', { body })).id;
      }
      if (needs('diagnosisId')) {
        params['diagnosisId'] = (
          await admin('POST /api/diagnoses', { body: { cycleId, teamId, kind: 'driver', text: 'x' } })
        ).id;
      }
      if (needs('connectionId') || /\/sources?(\/|$)/.test(path)) {
        const config = { url: 'https://example.com/x.csv' };
        const body = { teamId, name: 'x', connector: 'csv', config };
        params['connectionId'] = (await admin('POST /api/connections', { body })).id;
      }
      if (needs('needId'))
        params['needId'] = (
          await admin('POST /api/teams/{teamId}/role-needs', { params: { teamId }, body: { text: 'x' } })
        ).id;
      if (needs('tokenId'))
        params['tokenId'] = (await admin('POST /api/tokens', { body: { teamId, name: 'x', scope: 'reports' } })).id;
      if (needs('labelId'))
        params['labelId'] = (await admin('POST /api/labels', { body: { name: `x${(labelsMade += 1)}` } })).id;
      if (needs('iterationId')) {
        const body = { name: `x${(labelsMade += 1)}`, start: '2026-10-05', end: '2026-10-18' };
        params['iterationId'] = (await admin('POST /api/teams/{teamId}/iterations', { params: { teamId }, body })).id;
      }
      if (needs('indicatorId')) await indicator(params, needs);
      if (/objectives|key-results|agreements|alignments|dependencies|support|check-ins|tasks/.test(path))
        await objective(params, state, needs, path.includes('/alignments'));
      return params;
    },
  };

  /** An empty one far ahead: one of the things tried is to delete it. */
  async function freshCycle(): Promise<string> {
    const year = 2100 + (cyclesMade += 1);
    const body = { name: String(year), start: `${year}-01-01`, end: `${year}-12-31`, level: 'year' as const };
    return (await admin('POST /api/cycles', { body })).id;
  }

  async function freshTeam(): Promise<string> {
    const { id } = await admin('POST /api/teams', { body: { name: 'New', kind: 'functional' } });
    const put = (personId: string, isLead: boolean) =>
      admin('PUT /api/teams/{teamId}/members/{personId}', { params: { teamId: id, personId }, body: { lead: isLead } });
    await put(lead.me.person.id, true);
    await put(member.me.person.id, false);
    return id;
  }

  async function indicator(params: Params, needs: (name: string) => boolean): Promise<void> {
    const { id } = await admin('POST /api/indicators', { body: { teamId, name: 'x' } });
    params['indicatorId'] = id;
    if (!needs('readingId')) return;
    const at = { params: { indicatorId: id } };
    await admin('POST /api/indicators/{indicatorId}/readings', { ...at, body: { value: 20 } });
    params['readingId'] = (await admin('GET /api/indicators/{indicatorId}/readings', at))[0]!.id;
  }

  async function objective(
    params: Params,
    state: ObjectiveState,
    needs: (name: string) => boolean,
    isAligning: boolean,
  ): Promise<void> {
    const draft = await admin('POST /api/objectives', {
      body: {
        teamId,
        cycleId,
        text: '通过自助部署让更多客户用起来',
        type: 'delivery',
        ownerId: me.person.id,
        keyResults: [
          { text: '每周自助部署成功的客户数从 12 到 60', baseline: 12, target: 60, unit: '家' },
          { text: '定稿', kind: 'milestone', steps: [{ text: '评审' }] },
        ],
      },
    });
    const at = { params: { objectiveId: draft.id } };
    const [metric, milestone] = draft.keyResults;
    Object.assign(params, {
      objectiveId: draft.id,
      ownerId: me.person.id,
      keyResultId: needs('stepId') ? milestone!.id : metric!.id,
      stepId: milestone!.steps[0]!.id,
    });
    await admin('PUT /api/objectives/{objectiveId}/answers/{fingerprint}', {
      params: { objectiveId: draft.id, fingerprint: 'x-1' },
      body: { rule: 'x', kind: 'fix' },
    });
    const keyResult = { params: { keyResultId: metric!.id } };
    if (needs('checkInId'))
      params['checkInId'] = (
        await admin('POST /api/key-results/{keyResultId}/check-ins', { ...keyResult, body: { confidence: 5 } })
      ).checkIn.id;
    if (needs('taskId'))
      params['taskId'] = (
        await admin('POST /api/key-results/{keyResultId}/tasks', { ...keyResult, body: { text: 'x' } })
      ).id;
    if (needs('readingId')) {
      await admin('POST /api/key-results/{keyResultId}/readings', { ...keyResult, body: { value: 20 } });
      params['readingId'] = (await admin('GET /api/key-results/{keyResultId}/readings', keyResult))[0]!.id;
    }
    if (needs('alignmentId') || isAligning) {
      const body = { teamId, cycleId, text: 'Deployment for everybody' };
      const { id: parentId } = await admin('POST /api/objectives', { body });
      params['parentId'] = parentId;
      if (needs('alignmentId'))
        params['alignmentId'] = (
          await admin('POST /api/objectives/{objectiveId}/alignments', { ...at, body: { parentId } })
        ).alignments.serves[0]!.id;
    }
    params['otherTeamId'] = otherId;
    if (needs('dependencyId')) {
      const body = { teamId: otherId, need: 'x' };
      params['dependencyId'] = (
        await admin('POST /api/key-results/{keyResultId}/dependencies', { ...keyResult, body })
      ).id;
    }
    if (needs('agreementId')) {
      const asked = await admin('POST /api/objectives/{objectiveId}/agreements', {
        ...at,
        body: { personId: me.person.id, role: 'other' },
      });
      params['agreementId'] = asked.agreements[0]!.id;
    }
    if (state === 'draft') return;
    // Straight into the table: a team may not publish as many as are tried here.
    const now = new Date().toISOString();
    const published = {
      state: 'published' as const,
      publication: { plain: '', lines: [] },
      published_at: now,
      published_by: me.person.id,
    };
    await updateObjective(db, me.organization.id, draft.id, published);
    if (params['parentId']) await updateObjective(db, me.organization.id, params['parentId'], published);
    if (needs('supportId'))
      params['supportId'] = (await admin('POST /api/objectives/{objectiveId}/support', { ...at, body: { text: 'x' } }))
        .support[0]!.id;
  }
}

/** Another organization's admin; the API has no way to make a second organization. Returns their e-mail. */
async function addStranger(app: TestApp): Promise<string> {
  const email = 'stranger@example.com';
  const passwordHash = await hashPassword(password);
  await app.services.database.db.transaction().execute(async (tx) => {
    const at = new Date().toISOString();
    const organization_id = uuidV7();
    const userId = await registerAccount(tx, { email, name: 'Stranger', passwordHash });
    await tx
      .insertInto('organizations')
      .values({ organization_id, name: 'Other', lang: 'en', sample: 0, policy: null, created_at: at })
      .execute();
    const person = {
      organization_id,
      id: uuidV7(),
      user_id: userId,
      name: 'Stranger',
      email,
      role: 'admin',
      lang: 'en',
    } as const;
    await tx
      .insertInto('people')
      .values({ ...person, created_at: at, left_at: null })
      .execute();
  });
  return email;
}
