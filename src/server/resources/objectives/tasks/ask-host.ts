import type { LinkOutcome } from '../../../../connectors/connector.ts';
import { connectorOf } from '../../../../connectors/index.ts';
import type { Ask } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import type { ConnectionsTable } from '../../../db/tables/sources.ts';
import { fewAtOnce } from '../../../isolated/few-at-once.ts';
import { lru } from '../../../kept/lru.ts';
import { openSettings } from '../../../secrets/sealed-settings.ts';

export type Asked = {
  at: Date;
  /** Undefined: there is no answer yet. */
  outcome: LinkOutcome | undefined;
  /** Resolves when there is one; never rejects. */
  coming: Promise<void>;
};

/** How long an answer is told again without asking, in milliseconds; a pull request may be merged at any time. */
const keptFor = { told: 5 * 60_000, failure: 60_000 };
const atOnce = 4;

/** By connection as it is set now, and address. */
const kept = lru<Asked>({ most: 5000 });
/** By connection: a host that hangs holds up its own links only. */
const turns = lru<ReturnType<typeof fewAtOnce>>({ most: 500 });

/** Asks a connection what an address leads to, or tells what it said a moment ago; undefined: it is of another place. */
export function askHost(
  { sources, vault }: Pick<Services, 'sources' | 'vault'>,
  connection: ConnectionsTable,
  url: string,
  { now, zones }: Pick<Ask, 'now' | 'zones'>,
): Asked | undefined {
  const connector = connectorOf(connection.connector);
  if (connector?.linkOf === undefined) return undefined;
  const { organization_id, id, config, secrets } = connection;
  const place = `${organization_id} ${id} ${JSON.stringify([config, secrets])}`;
  const before = kept.get(`${place} ${url}`);
  if (before !== undefined && isFresh(before, now)) return before;
  const toAsk = sources.linkOf(connector, openSettings(vault, connection), url);
  if (toAsk === undefined) return undefined;
  const inTurn = turns.get(place) ?? fewAtOnce(atOnce, Number.POSITIVE_INFINITY);
  turns.set(place, inTurn);
  const asked: Asked = { at: now, outcome: undefined, coming: Promise.resolve() };
  asked.coming = inTurn(async () => {
    asked.outcome = await toAsk({ now, zones });
  });
  kept.set(`${place} ${url}`, asked);
  return asked;
}

function isFresh({ at, outcome }: Asked, now: Date): boolean {
  const age = now.getTime() - at.getTime();
  // What is on its way is not asked a second time; the reader of sources ends it by its own deadline.
  return age >= 0 && age < (outcome?.ok === false ? keptFor.failure : keptFor.told);
}
