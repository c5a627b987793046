// The value axis: round numbers that hold everything drawn, about four lines of them.

/** `min` and `max` are whole multiples of `step` (> 0); `most` (100 for percentages) is not passed without need. */
export type ValueScale = { min: number; max: number; step: number };

export function valueScale(values: readonly number[], most = Number.POSITIVE_INFINITY): ValueScale {
  const finite = values.filter((value) => Number.isFinite(value));
  const [least, largest] = finite.length > 0 ? [Math.min(...finite), Math.max(...finite)] : [0, 0];
  // One value alone stands in the middle of a fifth of itself around it; nothing at all, under a whole one.
  const around = least === largest ? Math.abs(least) * 0.2 : 0;
  const low = least - around;
  const high = least === 0 && largest === 0 ? 1 : largest + around;
  const span = high - low;
  // A scale that starts a little above nothing reads as a trick: then it starts at nothing.
  const bottom = low >= 0 && low < span * 0.6 ? 0 : low - span * 0.06;
  const roof = high + span * 0.06;
  const top = high <= most ? Math.min(most, roof) : roof;
  const step = roundStep((top - bottom) / 4);
  const multiple = (value: number) => Number((value * step).toPrecision(12));
  return { min: multiple(Math.floor(bottom / step + 1e-9)), max: multiple(Math.ceil(top / step - 1e-9)), step };
}

/** 1, 2, 2.5 or 5 times a power of ten, the nearest at or above. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10;
  return Number((factor * power).toPrecision(12));
}
