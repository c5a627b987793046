import type { ToldLink } from '../../../../contract/tasks.ts';
import type { Ask } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { openObjective } from '../../../standing/load.ts';
import { listConnections } from '../../../store/connections.ts';
import { listTasks } from '../../../store/tasks.ts';
import { askHost } from './ask-host.ts';

/** So long a reply waits for hosts, in milliseconds; whoever answers later is told the next time. */
const patience = 2500;
const mostAsked = 100;

/**
 * What connected hosts say of the links of an objective's tasks. Asked are the connections the team may use, its own before
 * the organization's; whoever sees the tasks sees what they say.
 */
export async function tellLinks(services: Services, ask: Ask, objectiveId: string): Promise<ToldLink[]> {
  const { db, actor } = ask;
  const { row } = await openObjective(ask, objectiveId, 'read');
  const tasks = await listTasks(db, actor.organizationId, objectiveId);
  const urls = [...new Set(tasks.flatMap(({ links }) => links ?? []).map(({ url }) => url))].slice(0, mostAsked);
  if (urls.length === 0) return [];
  const connections = (await listConnections(db, actor.organizationId))
    .filter(({ team_id, disabled_at }) => disabled_at === null && (team_id === null || team_id === row.team_id))
    .toSorted((a, b) => Number(a.team_id === null) - Number(b.team_id === null));
  const asked = urls.flatMap((url) => {
    for (const connection of connections) {
      const said = askHost(services, connection, url, ask);
      if (said !== undefined) return [{ url, connection: connection.name, said }];
    }
    return [];
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([Promise.all(asked.map(({ said }) => said.coming)), late]);
  clearTimeout(timer);
  return asked.map(({ url, connection, said: { at, outcome } }): ToldLink => {
    if (outcome?.ok !== false)
      return { url, connection, told: outcome?.told ?? null, at: outcome ? at.toISOString() : null, failure: null };
    const { failure: code, detail, retryAfter = null } = outcome;
    return { url, connection, told: null, at: null, failure: { code, detail, retryAfter } };
  });
}
