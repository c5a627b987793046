// How large a value may be, whoever tells it: typed, read from a source, counted or divided.

/** Either way from nought. Beyond it a chart has no axis and a sum no meaning. */
export const largestValue = 1e15;

export function isMeasurable(value: number): boolean {
  return Math.abs(value) <= largestValue;
}
