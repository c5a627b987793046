// Every page, with the address it has at a place. A page whose place has no such thing is not taken there.
import type { Place } from './place.ts';

export type LookedAt = {
  name: string;
  /** What stands in braces is a key of the place. */
  address: string;
  /** `stranger`: seen signed out, `founder`: before anybody has set up an organization. */
  by?: 'founder' | 'stranger';
};

export const pages: readonly LookedAt[] = [
  { name: 'setup', address: '{setupLink}', by: 'founder' },
  { name: 'sign-in', address: '/sign-in', by: 'stranger' },
  { name: 'join', address: '/join/{invitation}', by: 'stranger' },
  { name: 'week', address: '/' },
  { name: 'teams', address: '/teams' },
  { name: 'team', address: '/teams/{teamId}' },
  { name: 'mid-review', address: '/teams/{teamId}/mid-review' },
  { name: 'iterations', address: '/teams/{teamId}/iterations' },
  { name: 'learning', address: '/teams/{teamId}/learning' },
  { name: 'long-term', address: '/teams/{teamId}/long-term' },
  { name: 'import', address: '/teams/{teamId}/import' },
  { name: 'readiness', address: '/teams/{teamId}/readiness' },
  { name: 'calibration', address: '/teams/{teamId}/calibration' },
  { name: 'draft', address: '/objectives/new?teamId={teamId}' },
  { name: 'edit', address: '/objectives/{draftId}/edit' },
  { name: 'objective', address: '/objectives/{objectiveId}' },
  { name: 'brief', address: '/objectives/{objectiveId}/brief' },
  { name: 'key-result', address: '/key-results/{keyResultId}' },
  { name: 'check-in', address: '/key-results/{keyResultId}/check-in' },
  { name: 'bind', address: '/key-results/{keyResultId}/source' },
  { name: 'open', address: '/open/{objectiveId}' },
  { name: 'focus', address: '/focus' },
  { name: 'map', address: '/map' },
  { name: 'overview', address: '/cycles/{cycleId}' },
  { name: 'hypotheses', address: '/hypotheses' },
  { name: 'close', address: '/cycles/{cycleId}/close?scope=all' },
  { name: 'look-back', address: '/cycles/{cycleId}/close?scope=all&objective={objectiveId}&step=look-back' },
  { name: 'grade', address: '/cycles/{cycleId}/close?scope=all&objective={objectiveId}&step=grade' },
  { name: 'onward', address: '/cycles/{cycleId}/close?scope=all&objective={objectiveId}&step=onward' },
  { name: 'forecasts', address: '/forecasts' },
  { name: 'customers', address: '/customers' },
  { name: 'debt', address: '/debt' },
  { name: 'indicators', address: '/indicators' },
  { name: 'indicator', address: '/indicators/{indicatorId}' },
  { name: 'sources', address: '/sources' },
  { name: 'new-connection', address: '/sources/new' },
  { name: 'fill-connection', address: '/sources/new?connector=http-json' },
  { name: 'connection', address: '/sources/{connectionId}' },
  { name: 'coach', address: '/coach' },
  { name: 'metrics', address: '/metrics' },
  { name: 'settings-account', address: '/settings/account' },
  { name: 'settings-people', address: '/settings/people' },
  { name: 'settings-absence', address: '/settings/absence' },
  { name: 'settings-teams', address: '/settings/teams' },
  { name: 'settings-cycles', address: '/settings/cycles' },
  { name: 'settings-labels', address: '/settings/labels' },
  { name: 'settings-coach', address: '/settings/coach' },
  { name: 'settings-tokens', address: '/settings/tokens' },
  { name: 'settings-time', address: '/settings/time' },
  { name: 'settings-look', address: '/settings/look' },
  { name: 'settings-sample', address: '/settings/sample' },
  { name: 'settings-about', address: '/settings/about' },
];

/** Where the page is; undefined when the place lacks something of it. */
export function addressAt(page: LookedAt, place: Place): string | undefined {
  const lacks = [...page.address.matchAll(/\{(\w+)\}/g)].some(([, key]) => place[key as keyof Place] === undefined);
  return lacks ? undefined : page.address.replace(/\{(\w+)\}/g, (_, key: keyof Place) => place[key] ?? '');
}
