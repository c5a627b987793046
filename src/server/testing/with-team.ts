import type { Role } from '../../core/okr/words.ts';
import { afterAll, beforeAll } from 'vitest';
import type { ObjectiveBody } from '../../contract/objectives.ts';
import type { Services } from '../ask/services.ts';
import { type TestApp, type Visitor, openTestApp } from './open-test-app.ts';

/** A company with its admin Ada and the team Payments, in its first cycle. */
export type WithTeam = {
  app: TestApp;
  admin: Visitor;
  adminId: string;
  cycleId: string;
  teamId: string;
  /** Somebody of this role; leads and members belong to Payments. */
  join(role: Role, name: string): Promise<{ person: Visitor; id: string }>;
  /** A draft of Payments with whatever is given. */
  draft(body?: Partial<ObjectiveBody> & { cycleId?: string }): ReturnType<typeof createDraft>;
};

/** Opens that company before the tests of a file and closes it after them; the fields are there from the first test on. */
export function withTeam(changes: Partial<Services> = {}): WithTeam {
  const it = {} as WithTeam;
  beforeAll(async () => {
    const app = await openTestApp(changes);
    const { admin, me } = await app.setUp();
    const { id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
    const cycleId = me.cycle!.id;
    Object.assign(it, { app, admin, adminId: me.person.id, cycleId, teamId });
    it.join = async (role, name) => {
      const joined = await app.join(admin, role, name, role === 'lead' || role === 'member' ? [teamId] : []);
      return { person: joined.person, id: joined.me.person.id };
    };
    it.draft = (body) => createDraft(admin, { teamId, cycleId, ...body });
  });
  afterAll(() => it.app?.close());
  return it;
}

function createDraft(admin: Visitor, body: Partial<ObjectiveBody> & { teamId: string; cycleId: string }) {
  const text = 'Customers deploy by themselves';
  return admin('POST /api/objectives', { body: { text, keyResults: [], ...body } });
}
