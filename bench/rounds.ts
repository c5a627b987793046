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

/** How often `work` runs in a second, measured over at least `milliseconds`. */
export function rate(work: () => void, milliseconds: number): number {
  const began = performance.now();
  let times = 0;
  let spent = 0;
  while (spent < milliseconds) {
    work();
    times += 1;
    spent = performance.now() - began;
  }
  return (times / spent) * 1000;
}
