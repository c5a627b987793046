// How far back the long view of a team looks; apart from the schemas, which stay out of the first bundle.

/** Years. */
export const horizons = [1, 2, 3, 5] as const;
export type Horizon = (typeof horizons)[number];
