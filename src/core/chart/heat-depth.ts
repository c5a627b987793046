// How deep a field of the heat map is, on the page and in the image: the surer a team is, the more ink, never a colour that judges.

/** The share of ink (0–1) in the field of a mean confidence 0–10; the number on it stays readable at the deepest. */
export function heatDepth(confidence: number): number {
  return 0.06 + (confidence / 10) * 0.44;
}
