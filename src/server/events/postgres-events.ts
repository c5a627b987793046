import { listEventsBetween } from '../store/events.ts';
import { channel } from '../db/postgres/move-head.ts';
import { Client } from 'pg';
import type { Logger } from 'pino';
import type { Db } from '../db/database.ts';
import type { EventBus } from './event-bus.ts';
import { toHappening } from './present-event.ts';

/** Hears what any node announces and publishes it on this node's bus; reconnects when the connection breaks. */
export async function hearAnnouncements(url: string, db: Db, bus: EventBus, log: Logger): Promise<() => Promise<void>> {
  let client: Client | undefined;
  let ended = false;

  async function connect(): Promise<void> {
    client = new Client({ connectionString: url, application_name: 'crux events' });
    client.on('error', () => void reconnect());
    client.on(
      'notification',
      ({ payload }) =>
        void pass(db, bus, payload ?? '').catch((fault) => log.error({ fault }, 'events were not passed on')),
    );
    await client.connect();
    await client.query(`listen ${channel}`);
  }

  async function reconnect(): Promise<void> {
    if (ended) return;
    log.warn('the connection that hears events broke; connecting again');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await connect().catch(() => reconnect());
  }

  await connect();
  return async () => {
    ended = true;
    await client?.end();
  };
}

async function pass(db: Db, bus: EventBus, payload: string): Promise<void> {
  const [organizationId = '', from = '0', to = '0'] = payload.split(' ');
  const rows = await listEventsBetween(db, organizationId, Number(from), Number(to));
  bus.publish(rows.map(({ actor_name, ...row }) => toHappening(row, actor_name ?? undefined)));
}
