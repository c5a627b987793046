// A cycle at a glance: how far, how sure, what needs a look, and the cycles before it; and a team's calibration, for its own people.
import { z } from 'zod';
import { problemKinds, teamKinds } from '../core/okr/words.ts';
import { cycle } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { confidence, day, drop, id, text, time } from './fields.ts';
import { standing } from './key-results.ts';
import { cycleSays } from '../core/standing/cycle-question.ts';
import { counts } from '../core/standing/counts.ts';
import { trace } from './why.ts';

const count = z.number().int();
const share = z.number().min(0).max(1);

/** The team and all below it; absent: the whole organization. `label`: only objectives that bear it. */
const within = z.object({ team: id.optional(), label: id.optional() });
const page = z.coerce.number().int().min(0).max(100_000).default(0);

export const overview = z.object({
  cycle,
  /** Whose: null is the whole organization. */
  team: z.object({ id, name: z.string() }).nullable(),
  teams: count,
  objectives: count,
  keyResults: count,
  /** Eleven counts: 0–under 10 %, … 90–under 100 %, reached. Guards are left out. */
  progress: z.array(count).length(11),
  noProgress: count,
  /** Eleven counts, of confidence 0–10. */
  confidence: z.array(count).length(11),
  noConfidence: count,
  statuses: z.array(z.object({ status: standing.shape.status, count })),
  /** At risk, off track or broken. */
  late: count,
  /** Not heard of for twice their cadence; none once the cycle is closed. */
  stale: count,
  /** Key results that only say something was delivered, and all but guards. */
  delivery: z.object({ delivery: count, all: count }),
  /** Promised and given up while the cycle ran: counted nowhere above. */
  dropped: z.array(
    z.object({
      kind: z.enum(['objective', 'key-result']),
      id,
      text: z.string(),
      team: z.object({ id, name: z.string() }),
      /** Who it was stands on the thing itself. */
      drop: drop.omit({ by: true }),
    }),
  ),
  /** There are others: these are the first 200 objectives, then key results. */
  moreDropped: z.boolean(),
  /** Not measurable yet, and the day on which it was to be known is past: the longest due first. */
  answersDue: z.array(z.object({ id, text: z.string(), team: z.object({ id, name: z.string() }), knowBy: day })),
  /** There are others: these are the first 100. */
  moreAnswersDue: z.boolean(),
  /** Teams with objectives that I sit in, directly or from above, the widest first. Only ever one's own. */
  layers: z.array(z.object({ id, name: z.string(), kind: z.enum(teamKinds), objectives: count })),
});
export type Overview = z.infer<typeof overview>;

export const overviewItem = z.object({
  id,
  text: z.string(),
  objective: z.object({ id, text: z.string() }),
  team: z.object({ id, name: z.string() }),
  status: standing.shape.status,
  /** Since when it is at risk or off track, where its line says so. */
  since: day.nullable(),
  progress: standing.shape.progress,
  expected: standing.shape.expected,
  confidence: confidence.nullable(),
  checkedInAt: time.nullable(),
});
export type OverviewItem = z.infer<typeof overviewItem>;

/** One page of the key results that a count counts. */
export const overviewItems = z.object({ all: count, perPage: count, items: z.array(overviewItem) });
export type OverviewItems = z.infer<typeof overviewItems>;

/** One page of teams with objectives in the cycle, in the order of the tree: never by their numbers. */
export const teamStandings = z.object({
  all: count,
  perPage: count,
  /** Mondays. */
  weeks: z.array(day),
  teams: z.array(
    z.object({
      id,
      name: z.string(),
      kind: z.enum(teamKinds),
      objectives: count,
      keyResults: count,
      /** Mean over its objectives; null = no number yet. */
      progress: share.nullable(),
      late: count,
      stale: count,
      /** Mean confidence said in each week, 0–10; null = nobody said any. */
      cells: z.array(z.number().min(0).max(10).nullable()),
    }),
  ),
});
export type TeamStandings = z.infer<typeof teamStandings>;

/** How the key results of each team with a published objective stand, its own alone; in no order. */
export const teamHealth = z.array(
  z.object({
    teamId: id,
    /** Those that occur. */
    statuses: z.array(z.object({ status: standing.shape.status, count })),
    stale: count,
    /** When any of them was last heard of, its publishing included. */
    heardAt: time,
  }),
);
export type TeamHealth = z.infer<typeof teamHealth>;

/** Problems by kind; those written down without one are counted as `unsaid`. */
export const problemCounts = z.array(z.object({ kind: z.enum([...problemKinds, 'unsaid']), count }));

/** One cycle among all, oldest first. */
export const cycleStatistics = z.object({
  /** Numbers of a year and of a quarter are not held side by side: the level tells them apart. */
  cycle: cycle.pick({ id: true, name: true, state: true, level: true }),
  objectives: count,
  keyResults: count,
  /** All but guards, and of them those with a number, those that reached their target, those that only deliver. */
  counted: count,
  measured: count,
  met: count,
  delivery: count,
  /** Mean over objectives. */
  progress: share.nullable(),
  /** Mean of what was said last. */
  confidence: z.number().min(0).max(10).nullable(),
});
export type CycleStatistics = z.infer<typeof cycleStatistics>;

/** How good the team's confidence was in closed cycles; null before anything can be said. */
export const teamCalibration = z
  .object({
    brier: z.number().min(0).max(1),
    n: count,
    rows: z.array(z.object({ confidence, said: count, hit: count, share })),
    trace,
  })
  .nullable();

/** What a cycle says until today, as a question; about what happened, never about people. */
export const cycleQuestion = z.object({
  says: z.enum(cycleSays),
  question: text,
  /** What it rests on, in a sentence and in numbers. */
  rests: text,
  happened: z.object({
    daysLeft: count,
    /** Guards and validations left out. */
    results: z.object({ measured: count, met: count }),
    /** What was there to be learned, by its verdict; `open`: without one. */
    validations: z.object({ validated: count, refuted: count, open: count }),
    checkIns: z.object({ due: count, kept: count }),
    hypotheses: z.object({ held: count, didNot: count, unclear: count, open: count }),
    /** By kind; those that occur. */
    problems: z.partialRecord(z.enum([...problemKinds, 'unsaid']), count),
  }),
});
export type CycleQuestion = z.infer<typeof cycleQuestion>;

export const overviewsEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/overview',
    summary: 'A cycle at a glance: distributions, at risk, stale, delivery share, the layers I sit in',
    query: within,
    reply: overview,
  }),
  items: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/overview/key-results',
    summary: 'The key results that one of the overview’s counts counts, page by page',
    query: within.extend({ count: z.enum(counts), page }),
    reply: overviewItems,
  }),
  teams: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/overview/teams',
    summary:
      'Teams of a cycle with their numbers and their confidence week by week, page by page, in the order of the tree',
    query: within.extend({ page }),
    reply: teamStandings,
  }),
  health: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/overview/health',
    summary: 'How the key results of each team stand, in one answer for all teams',
    reply: teamHealth,
  }),
  problems: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/overview/problems',
    summary: 'Problems that check-ins of the cycle told, by kind',
    query: within,
    reply: problemCounts,
  }),
  question: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/overview/question',
    summary:
      'What the cycle says: strategy or rhythm, as a question that opens the retrospective, with what it rests on',
    query: within,
    reply: cycleQuestion,
  }),
  statistics: endpoint({
    method: 'GET',
    path: '/api/statistics',
    summary: 'Cycle by cycle: how many, how far, how many only deliver',
    query: within,
    reply: z.array(cycleStatistics),
  }),
  calibration: endpoint({
    method: 'GET',
    path: '/api/teams/{teamId}/calibration',
    summary: 'How good the team’s confidence was; for its own people',
    reply: teamCalibration,
  }),
};
