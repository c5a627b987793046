const longestWait = 15_000;

/** One writer at a time, in the order they came. `take` resolves to the function that gives the turn back. */
export function writeTurns(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    let give!: () => void;
    const before = last;
    const mine = new Promise<void>((resolve) => (give = resolve));
    last = before.then(() => mine);
    await patience(before, give);
    return give;
  };
}

// A write outside the transaction it waits for would wait for ever: better a fault that names it.
async function patience(turn: Promise<void>, give: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      give();
      reject(new Error('waited 15 s for the write turn: is a write made outside its transaction?'));
    }, longestWait);
  });
  await Promise.race([turn, tooLong]);
  clearTimeout(timer);
}
