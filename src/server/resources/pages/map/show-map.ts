import type { Cycle } from '../../../../contract/cycles.ts';
import type { MapObjective, OkrMap } from '../../../../contract/map-rows.ts';
import { may } from '../../../../core/access/may.ts';
import { gapKey, gapsOf, repeatedOf, wordsOfNumber } from '../../../../core/okr/gaps.ts';
import { statusAt } from '../../../../core/standing/worst-first.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import { todayOf } from '../../../ask/today.ts';
import { askedOnce } from '../../../standing/asked-once.ts';
import { listCycles, pickCurrent } from '../../../standing/cycle.ts';
import { readable } from '../../../standing/readable.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { settleStandings } from '../../../standing/standings.ts';
import { withThoseBelow } from '../../../standing/teams-below.ts';
import { listDiagnoses } from '../../../store/focus.ts';
import { listGapAnswers, listMapLinks, listMapObjectives, listMeasuredBy, type MapRow } from '../../../store/map.ts';
import { listTeams } from '../../../store/teams.ts';
import { loadBelow } from './below.ts';

export type AskedMap = { cycle?: string | undefined; team?: string | undefined };

/** What serves what in a cycle, with what is linked across cycles; the same few statements however much there is. */
export async function showMap(ask: Ask, { cycle: cycleId, team }: AskedMap = {}): Promise<OkrMap> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  await settleStandings(ask);
  const [cycles, teams] = await Promise.all([listCycles(ask), listTeams(db, organizationId)]);
  const cycle =
    cycleId === undefined
      ? pickCurrent(cycles, ask.now)
      : (cycles.find((one) => one.id === cycleId) ?? refuse('not-found'));
  if (team !== undefined && !teams.some((one) => one.id === team)) refuse('not-found');
  const frame = {
    cycle,
    cycles,
    teams: teams.map(({ id, name, parent_id }) => ({ id, name, parentId: parent_id })),
    can: { draft: actor.role !== 'reader' },
  };
  if (cycle === null) return { ...frame, ...nothing };
  const teamIds = team === undefined ? undefined : withThoseBelow(team, teams);
  const today = todayOf(ask);
  const [here, links, diagnoses, answers] = await Promise.all([
    listMapObjectives(db, organizationId, { cycleId: cycle.id, teamIds, today }),
    listMapLinks(db, organizationId),
    listDiagnoses(db, organizationId, cycle.id),
    listGapAnswers(db, organizationId),
  ]);
  const further = await listMapObjectives(db, organizationId, { ids: linkedWith(here, links), today });
  const rows = await readable(ask, [...here, ...further]);
  const between = links.length === 0 ? [] : linksBetween(rows, links);
  const isWhole = teamIds === undefined && further.length === 0 && rows.length === here.length;
  const below = await loadBelow(ask, { rows, cycle, isWhole, today });
  const mayEdit = askedOnce<MapRow>(actor, (row) => may(actor, 'edit-objective', objectiveRecord(row, [])) === 'yes');
  const objectives = rows.map((row) => present(row, mayEdit(row)));
  const isHere = new Set(further.length === 0 ? [] : here.map((row) => row.id));
  const accepted = between.filter((link) => link.state === 'accepted');
  const { gaps, counts } = gapsOf(
    {
      asked: further.length === 0 ? objectives : objectives.filter((one) => isHere.has(one.id)),
      objectives,
      links: accepted.map((link) => ({ from: link.objective_id, to: link.parent_id })),
      // Who looks at one team sees no focus that others attack.
      focuses: team === undefined ? diagnoses.filter((one) => one.chosen === 1) : [],
      periods: new Map(cycles.map((one) => [one.id, one])),
      repeated: await listRepeated(ask, cycle, cycles),
      answered: new Set(answers.map((one) => gapKey(one.kind, one.objective_id))),
    },
    mostGaps,
  );
  const attacked = new Set(rows.map((row) => row.diagnosis_id));
  return {
    ...frame,
    depth: below.depth,
    focuses: diagnoses
      .filter((one) => one.chosen === 1 || attacked.has(one.id))
      .map(({ id, kind, text, chosen }) => ({ id, kind, text, chosen: chosen === 1 })),
    objectives,
    links: between.map((link) => ({
      from: link.objective_id,
      to: link.parent_id,
      keyResultId: link.key_result_id,
      share: link.share,
      asked: link.state === 'asked',
    })),
    keyResults: below.keyResults,
    tasks: below.tasks,
    needs: below.needs,
    gaps,
    gapCounts: counts,
  };
}

/** Of each kind: a longer list is read by nobody. */
const mostGaps = 100;

const nothing = {
  depth: 'tasks' as const,
  focuses: [],
  objectives: [],
  links: [],
  keyResults: [],
  tasks: [],
  needs: [],
  gaps: [],
  gapCounts: { orphan: 0, unattacked: 0, 'own-team': 0, 'apart-in-time': 0, repeated: 0 },
};

/** Links both of whose ends are seen. */
function linksBetween<L extends Link>(rows: readonly MapRow[], links: readonly L[]): L[] {
  const seen = new Set(rows.map((row) => row.id));
  return links.filter((link) => seen.has(link.objective_id) && seen.has(link.parent_id));
}

type Link = { objective_id: string; parent_id: string };

/** Objectives that are not among these, and are reached from them by links up, or from those of theirs down. */
function linkedWith(here: readonly MapRow[], links: readonly Link[]): string[] {
  if (links.length === 0) return [];
  const up = Map.groupBy(links, (link) => link.objective_id);
  const down = Map.groupBy(links, (link) => link.parent_id);
  const found = new Set(here.map((row) => row.id));
  const first = found.size;
  for (const steps of [
    (id: string) => up.get(id)?.map((link) => link.parent_id),
    (id: string) => down.get(id)?.map((link) => link.objective_id),
  ]) {
    const waiting = here.map((row) => row.id);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
      for (const next of steps(id) ?? [])
        if (!found.has(next)) {
          found.add(next);
          waiting.push(next);
        }
  }
  return [...found].slice(first);
}

function present(row: MapRow, edit: boolean): MapObjective {
  return {
    id: row.id,
    text: row.text,
    teamId: row.team_id,
    cycleId: row.cycle_id,
    type: row.type,
    state: row.state,
    status: statusAt(row.worst),
    labels: row.labels,
    diagnosisId: row.diagnosis_id,
    alone: row.stands_alone !== null,
    edit,
  };
}

/** What is measured against the same target for the third cycle of its level running. */
async function listRepeated({ db, actor }: Ask, cycle: Cycle, cycles: readonly Cycle[]): Promise<Map<string, string>> {
  const three = cycles
    .filter((one) => one.level === cycle.level && one.start <= cycle.start)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .slice(-3);
  if (three.length < 3) return new Map();
  const rows = await listMeasuredBy(
    db,
    actor.organizationId,
    three.map((one) => one.id),
  );
  const measured = rows.map((row) => ({
    teamId: row.team_id,
    measures: [
      ...(row.metric === null ? [] : [`metric ${row.metric}`]),
      ...(row.indicator_id === null ? [] : [`indicator ${row.indicator_id}`]),
      ...(row.query_hash === null ? [] : [`source ${row.connection_id} ${row.query_hash}`]),
      `words ${wordsOfNumber(row.text)}`,
    ],
    target: row.target ?? 0,
    start: row.start_day,
    objectiveId: row.id,
    text: row.text,
  }));
  return repeatedOf(
    measured,
    three.map((one) => one.start),
  );
}
