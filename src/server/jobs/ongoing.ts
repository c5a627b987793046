import type { Logger } from 'pino';

/** Work that goes on by itself until it is done; a fault of it is logged under its trouble. */
export type Ongoing = {
  track(work: Promise<void>, trouble: string): void;
  /** What is not done yet. */
  all(): Promise<void>[];
};

export function ongoing(log: Logger): Ongoing {
  const all = new Set<Promise<void>>();
  return {
    track(work, trouble) {
      const tracked: Promise<void> = work
        .catch((fault: unknown) => log.error({ fault }, trouble))
        .finally(() => all.delete(tracked));
      all.add(tracked);
    },
    all: () => [...all],
  };
}
