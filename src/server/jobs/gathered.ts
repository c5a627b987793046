/** Things that wait a moment for others, so that all are written together. */
export type Gathered<Thing> = {
  add(thing: Thing): void;
  /** Writes after a moment, even if there is nothing: whoever waits for room hears of it. */
  soon(): void;
  /** Writes now. */
  flush(): void;
  count(): number;
};

/** @param milliseconds the first of them waits so long. @param most so many are written at once. */
export function gathered<Thing>(
  { milliseconds, most }: { milliseconds: number; most: number },
  write: (things: Thing[]) => void,
): Gathered<Thing> {
  let waiting: Thing[] = [];
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const all = waiting;
    waiting = [];
    write(all);
  }

  function soon(): void {
    if (waiting.length >= most) flush();
    else timer ??= setTimeout(flush, milliseconds);
  }

  return {
    add(thing) {
      waiting.push(thing);
      soon();
    },
    soon,
    flush,
    count: () => waiting.length,
  };
}
