import type { Hono } from 'hono';
import type { Horizon } from '../../../contract/horizons.ts';
import { longTermEndpoints, type LongTerm } from '../../../contract/long-term.ts';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { listCycles } from '../../standing/cycle.ts';
import { listMidReviews } from '../../store/mid-reviews.ts';
import { hiddenFrom } from '../../store/hidden.ts';
import { listObjectives } from '../../store/objectives.ts';
import { findTeam } from '../../store/teams.ts';
import type { Cycle } from '../../../contract/cycles.ts';
import type { ObjectiveCard } from '../../../contract/objectives.ts';
import { chainsOf, sameMetric, withoutNumbers } from '../../../core/standing/long-term.ts';
import { refuse } from '../../../core/refusal.ts';
import { addMonths } from '../../../core/calendar/day.ts';
import type { Ask } from '../../ask/change.ts';
import { todayOf } from '../../ask/today.ts';
import type { DiagnosesTable } from '../../db/tables/focus.ts';
import type { MidReviewsTable } from '../../db/tables/cycles.ts';
import type { ObjectivesTable } from '../../db/tables/objectives.ts';
import { presentRetrospective } from '../../standing/closure.ts';
import { loadAround } from '../../standing/load.ts';
import { presentCard } from '../../standing/card.ts';
import { listDiagnosesOver } from '../../store/long-term.ts';

export function serveLongTerm(app: Hono, services: Services): void {
  serve(app, services, longTermEndpoints, { show: (call) => showLongTerm(call, call.params.teamId, call.query.years) });
}

const mostCycles = { newest: 12, within: 60 };

type Placed = { row: ObjectivesTable; card: ObjectiveCard; cycle: Cycle };

/** A team over many cycles. Only what is public is told. */
export async function showLongTerm(ask: Ask, teamId: string, years?: Horizon): Promise<LongTerm> {
  const { db, actor, now } = ask;
  const { organizationId } = actor;
  const [hidden, team, all, written] = await Promise.all([
    hiddenFrom(ask),
    findTeam(db, organizationId, teamId),
    listCycles(ask),
    listObjectives(db, organizationId, { teamId }),
  ]);
  if (!team) return refuse('not-found');
  const published = written.filter((row) => row.state === 'published' && !hidden.has(row.id));
  const used = new Set(published.map((row) => row.cycle_id));
  const since = years === undefined ? '' : addMonths(todayOf(ask), -12 * years);
  const cycles = all
    .filter((cycle) => used.has(cycle.id) && cycle.end >= since)
    .slice(0, years === undefined ? mostCycles.newest : mostCycles.within)
    .toReversed();
  const order = new Map(cycles.map((cycle, index) => [cycle.id, index]));
  const rows = published
    .filter((row) => order.has(row.cycle_id))
    .toSorted((a, b) => (order.get(a.cycle_id) ?? 0) - (order.get(b.cycle_id) ?? 0));
  const ids = rows.map((row) => row.id);
  const [loaded, decisions, diagnoses] = await Promise.all([
    loadAround(ask, rows),
    listMidReviews(db, organizationId, ids),
    listDiagnosesOver(
      db,
      organizationId,
      teamId,
      cycles.map((cycle) => cycle.id),
    ),
  ]);
  const placed = rows.flatMap((row): Placed[] => {
    const cycle = cycles.find((one) => one.id === row.cycle_id);
    return cycle ? [{ row, card: presentCard(row, loaded, cycle, actor, now), cycle }] : [];
  });
  return {
    team: { id: team.id, name: team.name },
    cycles,
    lines: linesOf(placed, decisions),
    metrics: metricsOf(placed),
    diagnoses: diagnosesOf(diagnoses, rows),
  };
}

function linesOf(placed: readonly Placed[], decisions: readonly MidReviewsTable[]): LongTerm['lines'] {
  const entries = placed.map(({ row, card }) => ({
    id: row.id,
    cycleId: row.cycle_id,
    text: row.text,
    grade: card.closure?.grade ?? null,
    progress: card.rollUp.progress,
    decision: decisions.find((one) => one.objective_id === row.id)?.decision ?? null,
    learned: presentRetrospective(row)?.learned ?? '',
    continuesId: row.continues_id,
  }));
  return chainsOf(entries)
    .toSorted((a, b) => b.length - a.length)
    .map((chain) => chain.map(({ continuesId: _continuesId, ...entry }) => entry));
}

function metricsOf(placed: readonly Placed[]): LongTerm['metrics'] {
  const entries = placed.flatMap(({ card, cycle }) =>
    card.keyResults
      .filter(({ kind, measure }) => (kind === 'metric' || kind === 'guard') && measure !== 'yes-no')
      .map((one) => ({
        id: one.id,
        objectiveId: card.id,
        cycleId: cycle.id,
        text: one.text,
        unit: one.unit,
        continuesId: one.continuesId,
        baseline: one.frozen?.baseline ?? one.baseline,
        target: one.frozen?.target ?? one.target,
        value: one.now.points.findLast((point) => point.at <= `${cycle.end}T99`)?.value ?? null,
        progress: one.now.progress,
      })),
  );
  return sameMetric(entries)
    .map((group) => ({
      name: group.at(-1)?.text ?? '',
      unit: group.at(-1)?.unit ?? '',
      entries: group.map(({ text: _t, unit: _u, continuesId: _c, ...entry }) => entry),
    }))
    .toSorted((a, b) => b.entries.length - a.entries.length);
}

function diagnosesOf(diagnoses: readonly DiagnosesTable[], rows: readonly ObjectivesTable[]): LongTerm['diagnoses'] {
  const entries = diagnoses
    .map((row) => ({
      id: row.id,
      cycleId: row.cycle_id,
      chosen: row.chosen === 1,
      objectives: rows.filter((one) => one.diagnosis_id === row.id).length,
      kind: row.kind,
      text: row.text,
    }))
    .filter(({ chosen, objectives }) => chosen || objectives > 0);
  const groups = Map.groupBy(entries, ({ kind, text }) => `${kind} ${withoutNumbers(text)}`);
  return [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((group) => ({
      kind: group[0]?.kind ?? 'bottleneck',
      text: group.at(-1)?.text ?? '',
      entries: group.map(({ kind: _k, text: _t, ...entry }) => entry),
    }));
}
