import { useMe } from '../../data/session.ts';

/** May this person add a connection: admins for everybody, leads for their team. */
export function useMayConnect(): boolean {
  const { person, teams } = useMe();
  return person.role === 'admin' || teams.some((team) => team.lead);
}
