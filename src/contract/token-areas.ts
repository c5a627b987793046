// What a token needs for an endpoint: the areas it must reach, reading or writing, and whether it must be somebody's own.
import { type TokenAccess, type TokenArea, type TokenScope, tokenAreas } from '../core/okr/words.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { plainAddresses } from './plain-addresses.ts';

type Noun = keyof typeof endpoints | keyof typeof plainAddresses;

/** What each noun belongs to; what tells of several needs all of them. */
const areas: Record<Noun, readonly TokenArea[]> = {
  session: ['organization'],
  account: ['organization'],
  secondSteps: ['organization'],
  passkeys: ['organization'],
  companyTies: ['organization'],
  sample: ['organization'],
  organization: ['organization'],
  people: ['organization'],
  deputies: ['organization'],
  handOvers: ['organization'],
  invitations: ['organization'],
  teams: ['organization'],
  tokens: ['organization'],
  cycles: ['organization'],
  coach: ['organization'],
  readiness: ['okrs'],
  stages: ['okrs'],
  focus: ['okrs'],
  debt: ['okrs'],
  idealCustomers: ['okrs'],
  gaps: ['okrs'],
  objectives: ['okrs'],
  keyResults: ['okrs'],
  agreements: ['okrs'],
  alignments: ['okrs'],
  labels: ['okrs'],
  map: ['okrs'],
  dependencies: ['okrs'],
  answers: ['okrs'],
  publications: ['okrs'],
  targetChanges: ['okrs'],
  drops: ['okrs'],
  restrictions: ['okrs'],
  readings: ['okrs'],
  imports: ['okrs'],
  okrFiles: ['okrs'],
  checkIns: ['okrs'],
  tasks: ['okrs'],
  iterations: ['okrs'],
  midReviews: ['okrs'],
  forecasts: ['okrs'],
  closures: ['okrs'],
  retrospectives: ['okrs'],
  continuations: ['okrs'],
  learning: ['okrs'],
  reviews: ['okrs'],
  lint: ['okrs'],
  boards: ['okrs'],
  week: ['okrs'],
  overviews: ['okrs'],
  longTerm: ['okrs'],
  why: ['okrs'],
  charts: ['okrs'],
  publicLinks: ['okrs'],
  publicPages: ['okrs'],
  indicators: ['sources'],
  connections: ['sources'],
  sources: ['sources'],
  definitions: ['sources'],
  reports: ['sources'],
  dashboards: ['sources'],
  events: ['okrs', 'organization'],
  audit: ['okrs', 'organization'],
  search: ['okrs', 'organization'],
  scim: [],
  health: [],
  documents: [],
  demo: [],
};

/** Who is who, and who may what, is changed by people alone. */
const byPeopleAlone: readonly Noun[] = [
  'session',
  'account',
  'secondSteps',
  'passkeys',
  'companyTies',
  'sample',
  'people',
  'deputies',
  'handOvers',
  'invitations',
  'tokens',
];
const membership = ['teams.addMember', 'teams.removeMember'];

/** What is about whoever asks: it means nothing for a token that is nobody's own. */
const personal = [
  'session.me',
  'account.show',
  'secondSteps.show',
  'passkeys.list',
  'companyTies.show',
  'week.show',
  'week.items',
  'week.reminders',
  'forecasts.record',
  'tasks.report',
  'agreements.answer',
  'publications.acknowledge',
  'publications.unacknowledge',
  'publications.offerSupport',
  'publications.withdrawSupport',
];

export type TokenNeeds = { areas: readonly TokenArea[]; level: 'read' | 'write'; personal: boolean };

/** Nothing: no token does it. */
const needs = new Map<Endpoint, TokenNeeds | undefined>();
for (const [noun, rows] of [...Object.entries(endpoints), ...Object.entries(plainAddresses)])
  for (const [name, row] of Object.entries(rows as Record<string, Endpoint>)) {
    const reads = row.method === 'GET';
    const full = `${noun}.${name}`;
    const isClosed = !reads && (byPeopleAlone.includes(noun as Noun) || membership.includes(full));
    needs.set(
      row,
      row.for === 'nobody' || isClosed
        ? undefined
        : { areas: areas[noun as Noun], level: reads ? 'read' : 'write', personal: personal.includes(full) },
    );
  }

/** What a token needs for this endpoint of people; undefined: no token does it. */
export function tokenNeeds(row: Endpoint): TokenNeeds | undefined {
  return needs.get(row);
}

/** Scopes whose tokens reach whatever their areas say, and as whom. */
export const wideScopes = ['person', 'team', 'read'] as const satisfies readonly TokenScope[];
export type WideScope = (typeof wideScopes)[number];

/** A token of scope `read` reads everything and writes nothing. */
export const readsAll: TokenAccess = { okrs: 'read', sources: 'read', organization: 'read' };

/** The areas that an access leaves out for what is needed. */
export function lackingAreas(access: TokenAccess, { areas, level }: TokenNeeds): TokenArea[] {
  return tokenAreas.filter(
    (area) => areas.includes(area) && access[area] !== 'write' && !(level === 'read' && access[area] === 'read'),
  );
}
