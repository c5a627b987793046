import { listCycles, listMoves } from '../../../standing/cycle.ts';
import { listTeams } from '../../../store/teams.ts';
import { setImmediate } from 'node:timers/promises';
import type { Cycle } from '../../../../contract/cycles.ts';
import type { Review, ReviewObjective } from '../../../../contract/reviews.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Reading } from '../../../ask/change.ts';
import { nextOpen } from '../continuations/actions.ts';
import { presentReviewed } from './present.ts';
import { listReviewHeads } from '../../../store/reviews.ts';

type Which = {
  scope?: 'mine' | 'all' | undefined;
  /** Only this one. */
  objective?: string | undefined;
  after?: string | undefined;
};

const onPage = 40;
/** So many at once keep everybody else waiting for some milliseconds. */
const atOnce = 20;

/** A page of the published objectives of a cycle, of my teams or of all, team by team. */
export async function showReview(reading: Reading, cycleId: string, which: Which): Promise<Review> {
  const [{ cycle, next, teams, heads }, moves] = await Promise.all([
    openReview(reading, cycleId, which),
    listMoves(reading, cycleId),
  ]);
  const from = which.after === undefined ? 0 : heads.findIndex((one) => one.id === which.after) + 1;
  const ids = heads.slice(from, from + onPage).map((one) => one.id);
  return {
    cycle,
    next,
    moves,
    objectives: await presentReviewed(reading, { cycle, next, teams }, ids),
    count: {
      all: heads.length,
      graded: heads.filter((one) => one.graded).length,
      lookedBack: heads.filter((one) => one.looked_back).length,
    },
    more: from + onPage < heads.length ? (ids.at(-1) ?? null) : null,
  };
}

/** All of them one after the other, however many there are; others are served in between. */
export async function* walkReview(
  reading: Reading,
  { cycle, next, teams, heads }: Opened,
): AsyncGenerator<ReviewObjective> {
  for (let from = 0; from < heads.length; from += atOnce) {
    const ids = heads.slice(from, from + atOnce).map((one) => one.id);
    yield* await presentReviewed(reading, { cycle, next, teams }, ids);
    await setImmediate();
  }
}

export type Opened = {
  cycle: Cycle;
  next: Cycle | null;
  teams: ReadonlyMap<string, string>;
  heads: Awaited<ReturnType<typeof listReviewHeads>>;
};

export async function openReview(reading: Reading, cycleId: string, which: Which): Promise<Opened> {
  const { db, actor } = reading;
  const { organizationId, teamIds } = actor;
  const [cycles, teams, all] = await Promise.all([
    listCycles(reading),
    listTeams(db, organizationId),
    listReviewHeads(db, organizationId, cycleId),
  ]);
  const cycle = cycles.find((one) => one.id === cycleId) ?? refuse('not-found');
  const isMine = (teamId: string) => which.scope === 'all' || teamIds.length === 0 || teamIds.includes(teamId);
  const isMeant = (one: { id: string; team_id: string }) =>
    which.objective === undefined ? isMine(one.team_id) : one.id === which.objective;
  const order = new Map(teams.map((team, index) => [team.id, index]));
  return {
    cycle,
    next: nextOpen(cycles, cycle) ?? null,
    teams: new Map(teams.map((team) => [team.id, team.name])),
    heads: all.filter(isMeant).toSorted((a, b) => (order.get(a.team_id) ?? 0) - (order.get(b.team_id) ?? 0)),
  };
}
