// Measures two things in turn on a machine that others use too, so that both see the same neighbours.

/** One measurement: higher is better (a rate), or lower (a time); the caller knows. */
export type Measure = () => number | Promise<number>;

export type Rounds = { ours: number; floor: number; ratio: number };

/** Medians over paired rounds; who goes first changes from round to round. `ratio` is the median of ours / floor. */
export async function pairedRounds(count: number, ours: Measure, floor: Measure): Promise<Rounds> {
  const pairs: [ours: number, floor: number][] = [];
  for (let round = 0; round < count; round += 1) {
    if (round % 2 === 0) {
      const first = await ours();
      pairs.push([first, await floor()]);
    } else {
      const first = await floor();
      pairs.push([await ours(), first]);
    }
  }
  return {
    ours: median(pairs.map(([one]) => one)),
    floor: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([one, other]) => one / other)),
  };
}

export function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the share `at` (0–1) of the values lies, by linear interpolation. */
export function quantile(values: number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** How often `work` runs in a second of the clock, measured over at least `milliseconds`. For work that waits for a disk. */
export function rate(work: () => void, milliseconds: number): number {
  return repeat(work, milliseconds, () => performance.now());
}

/** The same for a second of processor time, which neighbours on the machine hardly change. For work that computes. */
export function processorRate(work: () => void, milliseconds: number): number {
  return repeat(work, milliseconds, () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  });
}

function repeat(work: () => void, milliseconds: number, clock: () => number): number {
  const began = clock();
  let times = 0;
  let spent = 0;
  while (spent < milliseconds) {
    // Reading the clock is not free beside small work.
    for (let turn = 0; turn < 10; turn += 1) work();
    times += 10;
    spent = clock() - began;
  }
  return (times / spent) * 1000;
}
