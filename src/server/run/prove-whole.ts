import type { Services } from '../ask/services.ts';

/** Long enough after the start that the first page is served. */
const beforeMs = 2_000;

/** Looks once, in the background, whether the database is whole: a broken page would be found only when somebody reads it. */
export function proveWhole({ database, log }: Pick<Services, 'database' | 'log'>): { stop(): Promise<void> } {
  let proving: Promise<void> | undefined;
  const timer = setTimeout(() => {
    proving = database.prove().then(
      (broken) => {
        if (broken.length > 0)
          log.error({ broken, place: database.place }, 'the database is damaged: restore a backup');
      },
      (fault: unknown) => log.warn({ fault }, 'the database could not be checked'),
    );
  }, beforeMs);
  timer.unref();
  return {
    async stop() {
      clearTimeout(timer);
      await proving;
    },
  };
}
