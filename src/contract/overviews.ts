// A cycle at a glance: how far, how sure, what needs a look; and a team's calibration, for its own people.
import { z } from 'zod';
import { problemKinds, teamKinds } from '../core/model/words.ts';
import { cycle } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { confidence, day, id, time } from './fields.ts';
import { standing } from './key-results.ts';

const count = z.number().int();

export const overviewItem = z.object({
  id,
  text: z.string(),
  objective: z.object({ id, text: z.string() }),
  team: z.object({ id, name: z.string() }),
  status: standing.shape.status,
  progress: standing.shape.progress,
  expected: standing.shape.expected,
  confidence: confidence.nullable(),
  checkedInAt: time.nullable(),
});
export type OverviewItem = z.infer<typeof overviewItem>;

export const overview = z.object({
  cycle,
  objectives: count,
  keyResults: count,
  /** Eleven counts: 0–under 10 %, … 90–under 100 %, reached. Guards are left out. */
  progress: z.array(count).length(11),
  noProgress: count,
  /** Eleven counts, of confidence 0–10. */
  confidence: z.array(count).length(11),
  noConfidence: count,
  statuses: z.array(z.object({ status: standing.shape.status, count })),
  /** At risk, off track or broken, the furthest behind first; at most 30. */
  atRisk: z.array(overviewItem),
  atRiskCount: count,
  /** Not heard of for twice their cadence, the longest first; at most 30. */
  stale: z.array(overviewItem),
  staleCount: count,
  /** Teams with objectives that I sit in, directly or from above, the widest first. Only ever one's own. */
  layers: z.array(z.object({ id, name: z.string(), kind: z.enum(teamKinds), objectives: count })),
});
export type Overview = z.infer<typeof overview>;

export const heatMap = z.object({
  /** Mondays. */
  weeks: z.array(day),
  /** Mean confidence said in each week, 0–10; null = nobody said any. */
  teams: z.array(z.object({ id, name: z.string(), cells: z.array(z.number().min(0).max(10).nullable()) })),
  /** Problems by kind; those written down without one are counted as `unsaid`. */
  problems: z.array(z.object({ kind: z.enum([...problemKinds, 'unsaid']), count })),
});
export type HeatMap = z.infer<typeof heatMap>;

/** Of the key results of a cycle (guards apart), how many only say that something was delivered. Oldest first. */
export const deliveryShare = z.object({ cycle: z.object({ id, name: z.string() }), delivery: count, all: count });

/** How good the team's confidence was in closed cycles; null before anything can be said. */
export const teamCalibration = z
  .object({
    brier: z.number().min(0).max(1),
    n: count,
    rows: z.array(z.object({ confidence, said: count, hit: count, share: z.number().min(0).max(1) })),
  })
  .nullable();

export const overviewsEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/overview',
    summary: 'A cycle at a glance: distributions, at risk, stale, the layers I sit in',
    reply: overview,
  }),
  heatMap: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/heat-map',
    summary: 'Confidence by team and week, and problems by kind',
    reply: heatMap,
  }),
  deliveryShares: endpoint({
    method: 'GET',
    path: '/api/delivery-shares',
    summary: 'Share of key results that only say something was delivered, cycle by cycle',
    reply: z.array(deliveryShare),
  }),
  calibration: endpoint({
    method: 'GET',
    path: '/api/teams/{teamId}/calibration',
    summary: 'How good the team’s confidence was; for its own people',
    reply: teamCalibration,
  }),
};
