/**
 * The first word of every query key: which of the server's answers it is. A key that begins with another word does not
 * compile, and neither does a table that names one.
 */
export const heads = [
  'account',
  'alignment-choices',
  'audit',
  'board',
  'calibration',
  'capacity',
  'chart',
  'check-ins',
  'coach-records',
  'company-tie',
  'connection',
  'connections',
  'connectors',
  'corrections',
  'cycles',
  'debt',
  'definitions',
  'deputies',
  'feed',
  'first-for-me',
  'focus',
  'forecast',
  'forecast-record',
  'gaps',
  'hypotheses',
  'ideal-customers',
  'indicator',
  'indicator-readings',
  'indicator-start',
  'indicators',
  'invitation',
  'invitations',
  'iterations',
  'iterations-of',
  'key-result',
  'labels',
  'learning',
  'long-term',
  'map',
  'me',
  'mid-review',
  'objective',
  'open-items',
  'overview',
  'passkeys',
  'people',
  'policy',
  'public-link',
  'publication',
  'readiness',
  'readings',
  'review',
  'search',
  'second-step',
  'source',
  'stages',
  'tasks',
  'teams',
  'tokens',
  'week',
  'week-reminders',
  'why',
  'wordings',
] as const;

export type Head = (typeof heads)[number];
export type Key = readonly [Head, ...unknown[]];

declare module '@tanstack/react-query' {
  interface Register {
    queryKey: Key;
  }
}
