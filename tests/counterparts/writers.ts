// People who write all the time, try again when they are refused, and remember what they were told was kept.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

export type Writers = {
  /** Check-ins the server said yes to, with the value they carried. */
  acknowledged: ReadonlyMap<string, number>;
  /** What they were told instead, and how often. */
  refused: ReadonlyMap<string, number>;
  stop(): Promise<void>;
};

type Where = { addresses: readonly string[]; cookie: string; keyResultIds: readonly string[] };

/** One writer for each key result, on the nodes in turn. A refused check-in is sent again with the same key, elsewhere. */
export function startWriters({ addresses, cookie, keyResultIds }: Where): Writers {
  const acknowledged = new Map<string, number>();
  const refused = new Map<string, number>();
  let stopped = false;
  let value = 0;

  async function send(address: string, keyResultId: string, body: string, key: string): Promise<string | undefined> {
    try {
      const reply = await fetch(`${address}/api/key-results/${keyResultId}/check-ins`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', 'idempotency-key': key },
        body,
        signal: AbortSignal.timeout(60_000),
      });
      const told = (await reply.json()) as { checkIn?: { id: string }; error?: { code: string } };
      if (reply.ok) return told.checkIn!.id;
      count(`${reply.status} ${told.error?.code}`);
    } catch (fault) {
      count((fault as Error).name);
    }
    await sleep(100);
    return undefined;
  }

  const count = (what: string) => void refused.set(what, (refused.get(what) ?? 0) + 1);

  async function write(keyResultId: string, at: number): Promise<void> {
    for (let turn = at; !stopped; turn++) {
      const carried = ++value;
      const body = JSON.stringify({ value: carried, confidence: 6 });
      const key = randomUUID();
      for (let tried = 0; !stopped; tried++) {
        const id = await send(addresses[(turn + tried) % addresses.length]!, keyResultId, body, key);
        if (id === undefined) continue;
        acknowledged.set(id, carried);
        break;
      }
    }
  }

  const working = keyResultIds.map(write);
  return {
    acknowledged,
    refused,
    async stop() {
      stopped = true;
      await Promise.all(working);
    },
  };
}
