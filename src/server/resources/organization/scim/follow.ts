import type { Change } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { listGroupsOf } from '../../../store/scim.ts';
import { findFirstOrganization } from '../../../store/session.ts';
import { followIn } from '../company/follow-groups.ts';

/** Role and teams of a person, as the groups say that the directory tells of, by the rules of the company's sign-in. */
export async function followTold(change: Change, { company, log }: Services, personId: string): Promise<void> {
  const { organizationId } = change.actor;
  const rules = company?.company.groups ?? [];
  if (rules.length === 0 || (await findFirstOrganization(change.db)) !== organizationId) return;
  const groups = await listGroupsOf(change.db, organizationId, personId);
  await followIn(change, { organizationId, personId, groups, rules, log });
}
