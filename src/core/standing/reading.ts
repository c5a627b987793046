// A reading is one measured value of a metric with its time and provenance.

export type Reading = {
  /** Day or instant at which the value was true, ISO. */
  at: string;
  value: number;
  /** For ratio metrics: the counts the value was made from, so that periods can be summed. */
  numerator?: number | undefined;
  denominator?: number | undefined;
  /** Where it came from: `prometheus`, `github`, `manual`, … */
  source?: string | undefined;
};

/** Readings in order of time, without values that are no numbers; of two at the same time the later given stays last. */
export function inOrder(readings: readonly Reading[]): Reading[] {
  return readings
    .filter((reading) => Number.isFinite(reading.value))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** The newest reading, or `undefined` when there is none. */
export function latest(readings: readonly Reading[]): Reading | undefined {
  let newest: Reading | undefined;
  for (const reading of readings) {
    if (Number.isFinite(reading.value) && (!newest || reading.at >= newest.at)) newest = reading;
  }
  return newest;
}

/** How values stand to numerator ÷ denominator: 100 for percentages, 1000 for per mille, otherwise 1. */
export function ratioScale(readings: readonly Omit<Reading, 'at'>[]): number {
  for (const { value, numerator, denominator } of readings) {
    if (!numerator || !denominator) continue;
    const scale = (value * denominator) / numerator;
    return [100, 1000].find((known) => Math.abs(scale / known - 1) < 0.05) ?? 1;
  }
  return 1;
}
