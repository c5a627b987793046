import type { Services } from '../ask/services.ts';
import { listLogHeads } from '../store/event-chain.ts';

const hour = 3_600_000;

/**
 * Tells where the log of each organization ends, at the start, each hour in which something happened, and at the end: the
 * program's own log goes elsewhere, so that an end that was cut off shows there.
 */
export function startTellingHeads({ database, log }: Pick<Services, 'database' | 'log'>) {
  const told = new Map<string, string>();
  const tell = async () => {
    for (const { organizationId, seq, hash, isSample } of await listLogHeads(database.db)) {
      if (seq === 0 || told.get(organizationId) === hash) continue;
      told.set(organizationId, hash);
      const end = { organization: organizationId, seq, hash };
      log.info(end, 'the log of events ends here');
      if (!isSample && !hash.startsWith(`${database.chainKey?.name}.`))
        log.error(end, 'the log of events ends without its key, so it was not written by this program');
    }
  };
  const tellSafely = () =>
    tell().catch((fault: unknown) => log.warn({ fault }, 'the end of the log of events could not be told'));
  let telling = tellSafely();
  const timer = setInterval(() => {
    telling = tellSafely();
  }, hour);
  timer.unref();
  return {
    async stop(): Promise<void> {
      clearInterval(timer);
      await telling;
      await tellSafely();
    },
  };
}
