import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import {
  reviewFiles,
  reviewsEndpoints,
  type Review,
  type ReviewObjective,
  type ReviewPlace,
} from '../../../../contract/reviews.ts';
import { reviewCsv } from '../../../../formats/review-pack/review-csv.ts';
import { reviewPrint, reviewStyle } from '../../../../formats/review-pack/review-print.ts';
import { reviewMarkdown } from '../../../../formats/review-pack/review-markdown.ts';
import { type ReviewWriter, writeReview } from '../../../../formats/review-pack/review-pack.ts';
import type { Lang } from '../../../../core/text.ts';
import type { ChartDrawer } from '../../../charts/chart-drawer.ts';
import type { Call } from '../../../http/call.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { reviewedOf } from './pack.ts';
import { withCharts } from './review-charts.ts';
import { courseOf, listCycles } from '../../../standing/cycle.ts';
import { idsOfLabel } from '../../../standing/label.ts';
import { listTeams } from '../../../store/teams.ts';
import { setImmediate } from 'node:timers/promises';
import type { Cycle } from '../../../../contract/cycles.ts';
import { refuse } from '../../../../core/refusal.ts';
import { writtenFile } from '../../../http/written-file.ts';
import type { Ask } from '../../../ask/change.ts';
import { nextOpen } from '../continuations/continuations.ts';
import { presentReviewed } from './present.ts';
import { hiddenFrom } from '../../../store/hidden.ts';
import { listReviewHeads } from '../../../store/reviews.ts';

type FileCall = Call<(typeof reviewFiles)['csv']>;

const styleHash = createHash('sha256').update(reviewStyle).digest('base64');

export function serveReviews(app: Hono, services: Services): void {
  serve(app, services, reviewsEndpoints, {
    show: (call) => showReview(call, call.params.cycleId, call.query ?? {}),
  });
  serve(app, services, reviewFiles, {
    markdown: (call) => sendFile(call as FileCall, reviewMarkdown, { type: 'text/markdown', ending: 'md' }),
    csv: (call) => sendFile(call, reviewCsv, { type: 'text/csv', ending: 'csv' }),
    html: (call) => {
      const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`;
      call.replyHeaders.set('content-security-policy', policy);
      return sendFile(call as unknown as FileCall, reviewPrint, { type: 'text/html', charts: services.charts });
    },
  });
}

/** So many objectives have their drawings, as many as a page of the list has, and the head says so: a drawing takes 30 to 80 ms. */
const mostPictured = 40;

/** A file with an `ending` is saved, one without is shown. It is written while it is sent. */
async function sendFile(
  call: FileCall,
  writer: ReviewWriter,
  { type, ending, charts }: { type: string; ending?: string; charts?: ChartDrawer },
): Promise<ReadableStream<Uint8Array>> {
  const { replyHeaders, query, me } = call;
  const opened = await openReview(call, call.params.cycleId, { scope: query?.scope ?? 'mine', label: query?.label });
  const { name: cycle, start, end } = opened.cycle;
  replyHeaders.set('content-type', `${type}; charset=utf-8`);
  if (ending !== undefined)
    replyHeaders.set('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${cycle}.${ending}`)}`);
  const lang = query?.lang ?? me.lang;
  const all = opened.heads.length;
  const pictured = charts && all > mostPictured ? { first: mostPictured, all } : undefined;
  const pieces = writeReview(writer, { cycle, start, end, pictured }, reviewed(call, opened, lang, charts), lang);
  return writtenFile(call, pieces);
}

async function* reviewed(
  call: FileCall,
  opened: Parameters<typeof walkReview>[1],
  lang: Lang,
  charts: ChartDrawer | undefined,
) {
  let at = 0;
  for await (const objective of walkReview(call, opened)) {
    const told = reviewedOf(objective, call.zones);
    yield charts && at++ < mostPictured
      ? await withCharts(charts, told, objective.keyResults, {
          cycle: opened.cycle,
          publishedAt: objective.publishedAt,
          now: call.now,
          lang,
        })
      : told;
  }
}

type Which = {
  scope?: 'mine' | 'all' | undefined;
  /** Those that bear it. */
  label?: string | undefined;
  /** This one, and where it stands. */
  objective?: string | undefined;
  after?: string | undefined;
};

const onPage = 40;

/** So many at once keep everybody else waiting for some milliseconds. */
const atOnce = 10;

/** A page of the published objectives of a cycle, of my teams or of all, team by team. */
export async function showReview(ask: Ask, cycleId: string, which: Which): Promise<Review> {
  const [{ cycle, next, teams, heads }, { moves, policy }] = await Promise.all([
    openReview(ask, cycleId, which),
    courseOf(ask, cycleId),
  ]);
  const { objective } = which;
  const listed = objective === undefined ? heads : heads.filter((one) => one.id === objective);
  const from = which.after === undefined ? 0 : listed.findIndex((one) => one.id === which.after) + 1;
  const ids = listed.slice(from, from + onPage).map((one) => one.id);
  const counted = heads.filter((one) => !one.dropped);
  return {
    cycle,
    next,
    moves,
    policy,
    objectives: await presentReviewed(ask, { cycle, next, teams }, ids),
    count: {
      all: counted.length,
      graded: counted.filter((one) => one.graded).length,
      lookedBack: counted.filter((one) => one.looked_back).length,
    },
    more: from + onPage < listed.length ? (ids.at(-1) ?? null) : null,
    place: objective === undefined ? null : placeOf(objective, counted),
  };
}

function placeOf(id: string, heads: Opened['heads']): ReviewPlace | null {
  const at = heads.findIndex((one) => one.id === id);
  if (at === -1) return null;
  return {
    number: at + 1,
    before: heads[at - 1]?.id ?? null,
    after: heads[at + 1]?.id ?? null,
    marks:
      heads.length > onPage
        ? []
        : heads.map((one) => ({ id: one.id, graded: Boolean(one.graded), lookedBack: Boolean(one.looked_back) })),
  };
}

/** All of them one after the other, however many there are; others are served in between. */
export async function* walkReview(ask: Ask, { cycle, next, teams, heads }: Opened): AsyncGenerator<ReviewObjective> {
  for (let from = 0; from < heads.length; from += atOnce) {
    const ids = heads.slice(from, from + atOnce).map((one) => one.id);
    yield* await presentReviewed(ask, { cycle, next, teams }, ids);
    await setImmediate();
  }
}

export type Opened = {
  cycle: Cycle;
  next: Cycle | null;
  teams: ReadonlyMap<string, string>;
  heads: Awaited<ReturnType<typeof listReviewHeads>>;
};

export async function openReview(ask: Ask, cycleId: string, which: Which): Promise<Opened> {
  const { db, actor } = ask;
  const { organizationId, teamIds } = actor;
  const labelIds = await idsOfLabel(ask, which.label);
  const [hidden, cycles, teams, heads] = await Promise.all([
    hiddenFrom(ask),
    listCycles(ask),
    listTeams(db, organizationId),
    listReviewHeads(db, organizationId, cycleId, labelIds),
  ]);
  const seen = heads.filter((one) => !hidden.has(one.id));
  const cycle = cycles.find((one) => one.id === cycleId) ?? refuse('not-found');
  // One that is asked for by name stands among all when it does not bear the label.
  const isLabelled = seen.every((one) => one.id !== which.objective || Boolean(one.bears));
  const all = isLabelled ? seen.filter((one) => Boolean(one.bears)) : seen;
  const isMine = (teamId: string) => teamIds.length === 0 || teamIds.includes(teamId);
  // One that is asked for by name stands among all when it is not among mine.
  const named = all.find((one) => one.id === which.objective);
  const showsAll = which.scope === 'all' || (named !== undefined && !isMine(named.team_id));
  const isMeant = (one: { team_id: string }) => showsAll || isMine(one.team_id);
  const order = new Map(teams.map((team, index) => [team.id, index]));
  return {
    cycle,
    next: nextOpen(cycles, cycle) ?? null,
    teams: new Map(teams.map((team) => [team.id, team.name])),
    heads: all.filter(isMeant).toSorted((a, b) => (order.get(a.team_id) ?? 0) - (order.get(b.team_id) ?? 0)),
  };
}
