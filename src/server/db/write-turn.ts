export type Turns = {
  /** Resolves when it is this caller's turn. */
  take(): Promise<void>;
  give(): void;
  /** Does somebody have it? */
  taken(): boolean;
  /** Does somebody wait for it? */
  awaited(): boolean;
};

const longestWait = 15_000;

/** One at a time, in the order they came. */
export function writeTurns(): Turns {
  const queue: { start(): void }[] = [];
  let taken = false;
  return {
    take() {
      if (!taken) {
        taken = true;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        // A write outside the transaction it waits for would wait for ever: better a fault that names it.
        const timer = setTimeout(() => {
          queue.splice(queue.indexOf(waiter), 1);
          const waited = new Error('waited 15 s for the turn to write: is a write made outside its transaction?');
          reject(Object.assign(waited, { code: 'busy' }));
        }, longestWait);
        const waiter = {
          start() {
            clearTimeout(timer);
            resolve();
          },
        };
        queue.push(waiter);
      });
    },
    give() {
      const next = queue.shift();
      if (next) next.start();
      else taken = false;
    },
    taken: () => taken,
    awaited: () => queue.length > 0,
  };
}
