// How wide bands are drawn before a team has a record of its own: what held four of five outcomes on real series, kind by kind.

/**
 * Times the spread that a model finds, from the data sets seen so far (`npm run forecast:measure`).
 * `steady`, and `trend` more where the readings surely trend; `daily`: times these, where readings are daily. `percentage`: times a level's, for shares without counts.
 */
export const startingWidths = {
  level: { steady: 1.06, trend: 0.42, daily: 0.89 },
  percentage: 0.86,
  proportion: 0.94,
  total: { byChance: 0.95, otherwise: 1.07, daily: 1.05 },
} as const;
