export type HostQueues<Item> = {
  add(host: string, item: Item): void;
  /** Waiting and running, by host. */
  held(): Map<string, number>;
  size(): number;
  count(which: (item: Item) => boolean): number;
  /** Resolves when something that runs now is done. */
  change(): Promise<void>;
  /** Takes out all that waits; once nothing waits, forgets what still runs and gives that. */
  drop(): Item[];
};

/** Runs `work` on each item, at most `perHost` of a host at a time, the others of that host waiting their turn. */
export function hostQueues<Item>(perHost: number, work: (item: Item) => Promise<void>): HostQueues<Item> {
  const hosts = new Map<string, { waiting: Item[]; running: Map<Item, Promise<void>> }>();

  function go(host: string): void {
    const at = hosts.get(host);
    if (!at) return;
    while (at.running.size < perHost && at.waiting.length > 0) {
      const item = at.waiting.shift()!;
      const run = work(item).finally(() => {
        at.running.delete(item);
        go(host);
      });
      at.running.set(item, run);
    }
    if (at.running.size === 0 && at.waiting.length === 0) hosts.delete(host);
  }

  const all = () => [...hosts.values()];
  const items = () => all().flatMap(({ waiting, running }) => [...running.keys(), ...waiting]);
  return {
    add(host, item) {
      const at = hosts.get(host) ?? { waiting: [], running: new Map<Item, Promise<void>>() };
      hosts.set(host, at);
      at.waiting.push(item);
      go(host);
    },
    held: () => new Map([...hosts].map(([host, { waiting, running }]) => [host, waiting.length + running.size])),
    size: () => all().reduce((sum, { waiting, running }) => sum + waiting.length + running.size, 0),
    count: (which) => items().filter(which).length,
    change: () => Promise.race(all().flatMap(({ running }) => [...running.values()])),
    drop() {
      const waiting = all().flatMap((at) => at.waiting.splice(0));
      if (waiting.length > 0) return waiting;
      const running = items();
      hosts.clear();
      return running;
    },
  };
}
