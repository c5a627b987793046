import type { Role } from '../../../../core/okr/words.ts';
import type { Lang } from '../../../../core/text.ts';
import type { Change } from '../../../ask/change.ts';
import { insertPerson, updatePerson } from '../../../store/people.ts';
import { findTeam, setMember } from '../../../store/teams.ts';

type Seat = {
  organizationId: string;
  id: string;
  /** They were here before: their person waits for them. */
  left: unknown;
  userId: string;
  name: string;
  email: string;
  role: Role;
  teamIds: readonly string[];
  lang: Lang;
};

/** A person of an organization for whoever comes in, with their role and teams. */
export async function seat({ db, now, record }: Pick<Change, 'db' | 'now' | 'record'>, given: Seat): Promise<void> {
  const { organizationId, id, left, userId, name, email, role, teamIds, lang } = given;
  const person = { user_id: userId, name, email: email.toLowerCase(), role, lang };
  if (left) await updatePerson(db, organizationId, id, { ...person, left_at: null });
  else
    await insertPerson(db, {
      organization_id: organizationId,
      id,
      ...person,
      created_at: now.toISOString(),
      left_at: null,
    });
  for (const teamId of teamIds)
    if (await findTeam(db, organizationId, teamId)) await setMember(db, organizationId, teamId, id, role === 'lead');
  record({ type: left ? 'person.returned' : 'person.joined', subjectId: id, values: { name } });
}
