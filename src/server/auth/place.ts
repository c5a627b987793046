import type { SignedIn } from './signed-in.ts';
import type { Actor } from '../../core/access/relation.ts';
import type { Role } from '../../core/okr/words.ts';
import type { Lang } from '../../core/text.ts';
import type { Db } from '../db/database.ts';
import type { SignedInUser } from './accounts.ts';

/** The person a session works as: the chosen one, otherwise the account's first place. None: no organization is left. */
export async function findPlace(db: Db, session: SignedInUser): Promise<SignedIn | undefined> {
  const chosen = await db
    .selectFrom('sessions')
    .select(['organization_id', 'person_id'])
    .where('token', '=', session.sessionToken)
    .executeTakeFirst();
  const places = await db
    .selectFrom('people')
    .select(['organization_id', 'id'])
    .where('user_id', '=', session.userId)
    .where('left_at', 'is', null)
    .orderBy('created_at')
    .execute();
  const place = places.find((one) => one.organization_id === chosen?.organization_id) ?? places[0];
  if (!place) return undefined;
  const seenAs = chosen?.organization_id === place.organization_id ? (chosen.person_id ?? place.id) : place.id;
  const person = await findPerson(db, place.organization_id, seenAs);
  if (!person) return undefined;
  const actor = await actorOf(db, place.organization_id, person.id, person.role);
  return { ...session, actor, name: person.name, lang: person.lang as Lang };
}

/** A person with the teams they work in and those they lead, the teams below included. */
export async function actorOf(db: Db, organizationId: string, id: string, role: Role): Promise<Actor> {
  const memberships = await db
    .selectFrom('team_members')
    .select(['team_id', 'lead'])
    .where('organization_id', '=', organizationId)
    .where('person_id', '=', id)
    .execute();
  const leads = memberships.filter((one) => one.lead === 1).map((one) => one.team_id);
  return {
    id,
    organizationId,
    role,
    teamIds: memberships.map((one) => one.team_id),
    leads: leads.length === 0 ? [] : await withTeamsBelow(db, organizationId, leads),
  };
}

async function findPerson(db: Db, organizationId: string, id: string) {
  return db
    .selectFrom('people')
    .select(['id', 'name', 'role', 'lang'])
    .where('organization_id', '=', organizationId)
    .where('id', '=', id)
    .where('left_at', 'is', null)
    .executeTakeFirst();
}

async function withTeamsBelow(db: Db, organizationId: string, from: string[]): Promise<string[]> {
  const teams = await db
    .selectFrom('teams')
    .select(['id', 'parent_id'])
    .where('organization_id', '=', organizationId)
    .execute();
  const all = new Set(from);
  // Each round adds one level; a round that adds nothing ends it, whatever the tree looks like.
  for (let before = 0; before !== all.size; ) {
    before = all.size;
    for (const team of teams) if (team.parent_id !== null && all.has(team.parent_id)) all.add(team.id);
  }
  return [...all];
}
