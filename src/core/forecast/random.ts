// Seeded chance: the same seed gives the same forecast on every machine; nothing here asks a clock or Math.random.

export type Random = {
  /** Uniform in [0, 1). */
  next(): number;
  /** Whole number 0 … below − 1. */
  index(below: number): number;
  /** Standard normal. */
  normal(): number;
};

/** A generator for any text; sfc32 (a public-domain generator of PractRand) seeded by mixing the text's code units. */
export function seeded(seed: string): Random {
  const state = mix(seed);
  const next = () => sfc32(state) / 4_294_967_296;
  const random: Random = {
    next,
    index: (below) => Math.floor(next() * below),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
  for (let i = 0; i < 16; i++) next();
  return random;
}

type State = [number, number, number, number];

function mix(seed: string): State {
  const state: State = [1779033703, 3144134277, 1013904242, 2773480762];
  const factors: State = [597399067, 2869860233, 951274213, 2716044179];
  for (let i = 0; i < seed.length; i++) {
    for (const lane of [0, 1, 2, 3] as const) {
      state[lane] =
        Math.imul(state[lane] ^ seed.charCodeAt(i) ^ (state[(lane + 1) % 4] as number), factors[lane]) >>> 0;
      state[lane] = (state[lane] ^ (state[lane] >>> 15)) >>> 0;
    }
  }
  return state;
}

function sfc32(state: State): number {
  const [a, b, c, counter] = state;
  const result = (a + b + counter) | 0;
  state[3] = (counter + 1) | 0;
  state[0] = b ^ (b >>> 9);
  state[1] = (c + (c << 3)) | 0;
  state[2] = (((c << 21) | (c >>> 11)) + result) | 0;
  return result >>> 0;
}
