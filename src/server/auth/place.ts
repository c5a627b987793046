import type { SignedIn } from './signed-in.ts';
import type { Actor, Away } from '../../core/access/relation.ts';
import type { Role } from '../../core/okr/words.ts';
import type { Db } from '../db/database.ts';
import { findPerson } from '../store/people.ts';
import { findZones } from '../store/zones.ts';
import { findChosenPlace, listPlaces } from '../store/session.ts';
import { listAway } from '../store/deputies.ts';
import { listMembershipsOf, listParents } from '../store/teams.ts';
import { dayOfTime } from '../../core/calendar/zones.ts';
import type { SignedInUser } from './accounts.ts';

/** The person a session works as: the chosen one, otherwise the account's first place. None: no organization is left. */
export async function findPlace(db: Db, session: SignedInUser, now: number): Promise<SignedIn | undefined> {
  const chosen = await findChosenPlace(db, session.sessionToken);
  const places = await listPlaces(db, session.userId);
  const place = places.find((one) => one.organization_id === chosen?.organization_id) ?? places[0];
  if (!place) return undefined;
  const seenAs = chosen?.organization_id === place.organization_id ? (chosen.person_id ?? place.id) : place.id;
  const person = await findPerson(db, place.organization_id, seenAs);
  if (!person) return undefined;
  const zones = await findZones(db, place.organization_id);
  const actor = await actorOf(db, place.organization_id, person.id, person.role, dayOfTime(now, zones));
  return { ...session, actor, name: person.name, lang: person.lang, zones, zone: person.zone };
}

/** A person with the teams they work in and those they lead, the teams below included; with a day also those they stand in for. */
export async function actorOf(db: Db, organizationId: string, id: string, role: Role, today?: string): Promise<Actor> {
  const memberships = await listMembershipsOf(db, organizationId, id);
  const leads = memberships.filter((one) => one.lead === 1).map((one) => one.team_id);
  return {
    id,
    organizationId,
    role,
    teamIds: memberships.map((one) => one.team_id),
    leads: leads.length === 0 ? [] : await withTeamsBelow(db, organizationId, leads),
    ...(today === undefined || role === 'reader' ? {} : await standingIn(db, organizationId, id, today)),
  };
}

/** Whoever is a reader there passes no team on. */
async function standingIn(
  db: Db,
  organizationId: string,
  id: string,
  today: string,
): Promise<{ standsInFor?: readonly Away[] }> {
  const rows = await listAway(db, organizationId, id, today);
  if (rows.length === 0) return {};
  const standsInFor = [...Map.groupBy(rows, (row) => row.id)].map(async ([awayId, theirs]) => {
    const teams = theirs.filter((row) => row.role !== 'reader' && row.team_id !== null);
    const leads = teams.filter((row) => row.lead === 1).map((row) => row.team_id!);
    return {
      id: awayId,
      role: theirs[0]!.role,
      teamIds: teams.map((row) => row.team_id!),
      leads: leads.length === 0 ? [] : await withTeamsBelow(db, organizationId, leads),
    };
  });
  return { standsInFor: await Promise.all(standsInFor) };
}

async function withTeamsBelow(db: Db, organizationId: string, from: string[]): Promise<string[]> {
  const teams = await listParents(db, organizationId);
  const all = new Set(from);
  // Each round adds one level; a round that adds nothing ends it, whatever the tree looks like.
  for (let before = 0; before !== all.size; ) {
    before = all.size;
    for (const team of teams) if (team.parent_id !== null && all.has(team.parent_id)) all.add(team.id);
  }
  return [...all];
}
