import type { LinkOutcome } from '../../../../connectors/connector.ts';
import { connectorOf } from '../../../../connectors/index.ts';
import { type Failure, failed } from '../../../../connectors/failure.ts';
import type { Ask } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import type { ConnectionsTable } from '../../../db/tables/sources.ts';
import { fewAtOnce } from '../../../isolated/few-at-once.ts';
import { lru } from '../../../kept/lru.ts';
import { openSettings } from '../../../secrets/sealed-settings.ts';

/** What is known of an address: what was said last, and whether an answer is on its way. */
export type Known = { said?: { at: Date; outcome: LinkOutcome }; coming?: Promise<void> };

/** A connection that tells of links; `ask` is undefined for an address of another place, which is not known here. */
export type Host = { connection: ConnectionsTable; knows(url: string): boolean; ask(url: string): Known | undefined };

/** How long an answer is told again without asking, in milliseconds; a pull request may be merged at any time. */
const keptFor = { told: 5 * 60_000, failure: 60_000 };
/** Questions to one connection at a time, and how many wait for their turn; more are not asked now. */
const atOnce = 4;
const mostWaiting = 60;
/** Whose turn comes later than that is told as slow, unasked: whoever wanted to know has left. */
const patience = 15_000;

type Turns = { take: ReturnType<typeof fewAtOnce>; waiting: number; pausedUntil: number; pause?: Failure };

/** By connection as it is set now, and address. */
const kept = lru<Known>({ most: 5000 });
/** By connection: one that hangs or wants a pause holds up its own links only. */
const turns = lru<Turns>({ most: 500 });

/** The connection with its settings opened once; undefined: it tells nothing of links. */
export function openHost(
  { sources, vault }: Pick<Services, 'sources' | 'vault'>,
  connection: ConnectionsTable,
  { now, zones }: Pick<Ask, 'now' | 'zones'>,
): Host | undefined {
  const connector = connectorOf(connection.connector);
  const links = connector && sources.linksOf(connector, openSettings(vault, connection));
  if (links === undefined) return undefined;
  const { organization_id, id, config, secrets } = connection;
  const place = `${organization_id} ${id} ${JSON.stringify([config, secrets])}`;
  const mine = turns.get(place) ?? { take: fewAtOnce(atOnce, Number.POSITIVE_INFINITY), waiting: 0, pausedUntil: 0 };
  turns.set(place, mine);
  return {
    connection,
    knows: (url) => links(url) !== undefined,
    ask(url) {
      const toAsk = links(url);
      if (toAsk === undefined) return undefined;
      const known = kept.get(`${place} ${url}`) ?? {};
      kept.set(`${place} ${url}`, known);
      if (known.coming === undefined && !isFresh(known, now)) begin(known, toAsk);
      return known;
    },
  };

  function begin(known: Known, toAsk: (when: Pick<Ask, 'now' | 'zones'>) => Promise<LinkOutcome>): void {
    if (mine.pause !== undefined && now.getTime() < mine.pausedUntil) known.said = { at: now, outcome: mine.pause };
    else if (mine.waiting < mostWaiting) known.coming = ask(known, toAsk);
  }

  async function ask(known: Known, toAsk: (when: Pick<Ask, 'now' | 'zones'>) => Promise<LinkOutcome>): Promise<void> {
    const came = performance.now();
    mine.waiting += 1;
    const outcome = await mine.take(() => {
      mine.waiting -= 1;
      const waited = performance.now() - came;
      return waited > patience ? Promise.resolve(failed('slow', `${patience / 1000} s`)) : toAsk({ now, zones });
    });
    // The numbers are read with the same allowance.
    if (!outcome.ok && outcome.failure === 'rate-limited') {
      mine.pause = outcome;
      mine.pausedUntil = now.getTime() + Math.max(keptFor.failure, (outcome.retryAfter ?? 0) * 1000);
    }
    known.said = { at: new Date(now.getTime() + performance.now() - came), outcome };
    delete known.coming;
  }
}

function isFresh({ said }: Known, now: Date): boolean {
  if (said === undefined) return false;
  const age = now.getTime() - said.at.getTime();
  return age < (said.outcome.ok ? keptFor.told : keptFor.failure);
}
