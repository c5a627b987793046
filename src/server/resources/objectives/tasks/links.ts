import type { ToldLink } from '../../../../contract/tasks.ts';
import { failed } from '../../../../connectors/failure.ts';
import type { Ask } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { openObjective } from '../../../standing/load.ts';
import { listConnections } from '../../../store/connections.ts';
import { listTasks } from '../../../store/tasks.ts';
import { type Host, type Known, openHost } from './ask-host.ts';

/** So long a reply waits for hosts, in milliseconds; whoever answers later is told the next time. */
const patience = 2500;
const mostAsked = 100;

type Asked = { url: string; host: Host; known: Known };

/**
 * What connected hosts say of the links of an objective's tasks. Asked are the connections the team may use, its own before
 * the organization's, the next where one may not see it; whoever sees the tasks sees what they say.
 */
export async function tellLinks(services: Services, ask: Ask, objectiveId: string): Promise<ToldLink[]> {
  const { db, actor } = ask;
  const { row } = await openObjective(ask, objectiveId, 'read');
  const tasks = await listTasks(db, actor.organizationId, objectiveId);
  const urls = [...new Set(tasks.flatMap(({ links }) => links ?? []).map(({ url }) => url))];
  if (urls.length === 0) return [];
  const hosts = (await listConnections(db, actor.organizationId))
    .filter(({ team_id, disabled_at }) => disabled_at === null && (team_id === null || team_id === row.team_id))
    .toSorted((a, b) => Number(a.team_id === null) - Number(b.team_id === null))
    .flatMap((connection) => openHost(services, connection, ask) ?? []);
  const asked = urls.slice(0, mostAsked).map((url) => asks(url, hosts));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([Promise.all(asked.map(({ done }) => done)), late]);
  clearTimeout(timer);
  return [...asked.flatMap(({ last }) => last() ?? []).map(toldOf), ...notAsked(urls.slice(mostAsked), hosts)];
}

/** Asks one after the other until one knows it. */
function asks(url: string, hosts: readonly Host[]): { done: Promise<void>; last(): Asked | undefined } {
  let last: Asked | undefined;
  const run = async () => {
    for (const host of hosts) {
      const known = host.ask(url);
      if (known === undefined) continue;
      last = { url, host, known };
      await known.coming;
      const outcome = known.said?.outcome;
      if (outcome?.ok !== false || (outcome.failure !== 'bad-query' && outcome.failure !== 'unauthorised')) return;
    }
  };
  return { done: run(), last: () => last };
}

function toldOf({ url, host, known: { said } }: Asked): ToldLink {
  const connection = host.connection.name;
  if (said === undefined) return { url, connection, told: null, at: null, failure: null };
  if (said.outcome.ok) return { url, connection, told: said.outcome.told, at: said.at.toISOString(), failure: null };
  const { failure: code, detail, retryAfter = null } = said.outcome;
  return { url, connection, told: null, at: null, failure: { code, detail, retryAfter } };
}

/** More than anybody reads: said, and not left out as if no host knew them. */
function notAsked(urls: readonly string[], hosts: readonly Host[]): ToldLink[] {
  const outcome = failed('too-large', `> ${mostAsked}`);
  return urls.flatMap((url) => {
    const host = hosts.find((one) => one.knows(url));
    return host === undefined ? [] : [toldOf({ url, host, known: { said: { at: new Date(0), outcome } } })];
  });
}
