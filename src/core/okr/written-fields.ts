// What a person writes of a key result: the one list of its fields, each as it is before anybody has written.

/** Apart stand its people, by id on the way in and by name on the way out, and its steps. */
export const unwritten = {
  text: '',
  kind: 'metric',
  measure: 'change',
  baseline: null,
  target: null,
  low: null,
  high: null,
  unit: '',
  meaning: null,
  source: null,
  metric: null,
  indicatorId: null,
  commitment: null,
  cadence: 'weekly',
  weight: 1,
  profile: 'linear',
  profileFrom: null,
  ratioDays: null,
  knowBy: null,
  followUp: '',
  supports: '',
  note: '',
  hypothesis: '',
  stopIf: '',
  release: null,
  maturesAfterDays: null,
  changeReason: '',
} as const;

export type WrittenField = keyof typeof unwritten;

const fields = Object.keys(unwritten) as WrittenField[];

/** Only these fields; where a key result stands now stays behind. */
export function writtenOf<From extends Record<WrittenField, unknown>>(from: From): Pick<From, WrittenField> {
  return Object.fromEntries(fields.map((field) => [field, from[field]])) as Pick<From, WrittenField>;
}
