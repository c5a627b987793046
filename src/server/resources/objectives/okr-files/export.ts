import { setImmediate } from 'node:timers/promises';
import type { Cycle } from '../../../../contract/cycles.ts';
import { labelsNow } from '../../../../core/okr/labels.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { OkrFileObjective } from '../../../../formats/okr-yaml/schema.ts';
import { okrYamlPieces } from '../../../../formats/okr-yaml/write-okr-yaml.ts';
import type { Ask } from '../../../ask/change.ts';
import type { ObjectivesTable } from '../../../db/tables/objectives.ts';
import type { TasksTable } from '../../../db/tables/tasks.ts';
import { findCycle, listCycles, pickCurrent } from '../../../standing/cycle.ts';
import { loadAround, mayRead, openObjective } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { listLabels } from '../../../store/labels.ts';
import { listIterationKeyResults, listIterations } from '../../../store/iterations.ts';
import { listIndicatorsById } from '../../../store/indicators.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { listPeople } from '../../../store/people.ts';
import { listTasks } from '../../../store/tasks.ts';
import { findTeam, listTeams } from '../../../store/teams.ts';
import type { Linked } from '../../../standing/linked.ts';
import { presentServes } from '../../../standing/alignment.ts';
import { servedName } from './served.ts';
import { headOf, type Kept, objectiveOf } from './written-file.ts';

/** Written while it is sent. */
export type Written = { name: string; pieces: AsyncIterable<string> };

/** One objective, as far as whoever asks may see it. */
export async function exportObjective(ask: Ask, id: string): Promise<Written> {
  const { row } = await openObjective(ask, id, 'read');
  const cycle = (await findCycle(ask.db, ask.actor.organizationId, row.cycle_id)) ?? refuse('not-found');
  return write(ask, row.team_id, cycle, [row]);
}

/** What a team has in a cycle, what was given up too, without drafts that are not for whoever asks. */
export async function exportTeam(ask: Ask, teamId: string, cycleId: string | undefined): Promise<Written> {
  const { db, actor, now } = ask;
  const [team, cycles] = await Promise.all([findTeam(db, actor.organizationId, teamId), listCycles(ask)]);
  if (!team) refuse('not-found');
  const cycle = cycleId === undefined ? pickCurrent(cycles, now) : cycles.find((one) => one.id === cycleId);
  if (!cycle) return refuse('not-found');
  return write(
    ask,
    teamId,
    cycle,
    await listObjectives(db, actor.organizationId, { teamId, cycleId: cycle.id, dropped: true }),
  );
}

/** So many are read and written at once, and others are served in between. */
const atOnce = 20;

async function write(ask: Ask, teamId: string, cycle: Cycle, rows: ObjectivesTable[]): Promise<Written> {
  const team = (await findTeam(ask.db, ask.actor.organizationId, teamId)) ?? refuse('not-found');
  const objectives = writtenObjectives(ask, teamId, rows);
  return {
    name: `${team.name} ${cycle.name}.okr.yaml`,
    pieces: okrYamlPieces({ ...headOf(team, cycle), objectives }),
  };
}

async function* writtenObjectives(ask: Ask, teamId: string, rows: readonly ObjectivesTable[]) {
  const known = await loadKnown(ask, teamId);
  for (let at = 0; at < rows.length; at += atOnce) {
    yield await writtenOnes(ask, known, rows.slice(at, at + atOnce));
    await setImmediate();
  }
}

/** What the objectives of a team speak of by name, read once. */
async function loadKnown({ db, actor: { organizationId } }: Ask, teamId: string) {
  const [teams, people, labels, iterations, attached] = await Promise.all([
    listTeams(db, organizationId),
    listPeople(db, organizationId),
    listLabels(db, organizationId),
    listIterations(db, organizationId, teamId),
    listIterationKeyResults(db, organizationId, { teamId }),
  ]);
  return {
    teamNames: new Map(teams.map((one) => [one.id, one.name])),
    emails: new Map(people.map((one) => [one.id, one.email])),
    labels: labels.map((one) => ({ ...one, mergedInto: one.merged_into })),
    iterations,
    attached: Map.groupBy(attached, (one) => one.key_result_id),
  };
}

type Known = Awaited<ReturnType<typeof loadKnown>>;

async function writtenOnes(ask: Ask, known: Known, rows: ObjectivesTable[]): Promise<OkrFileObjective[]> {
  const { db, actor } = ask;
  const { teamNames, emails, labels, iterations, attached } = known;
  const loaded = await loadAround(ask, rows);
  const shown = rows.filter((row) => mayRead(actor, objectiveRecord(row, loaded.agreements.get(row.id) ?? [])));
  const taken = [...loaded.keyResults.values(), ...loaded.dropped.values()].flat();
  const [indicators, tasks] = await Promise.all([
    listIndicatorsById(
      db,
      actor.organizationId,
      taken.flatMap(({ indicator_id }) => indicator_id ?? []),
    ),
    listAllTasks(ask, shown),
  ]);
  const names = new Map(indicators.map((one) => [one.id, one.name]));
  const kept: Kept = {
    keyResults: loaded.keyResults,
    dropped: loaded.dropped,
    diagnoses: loaded.diagnoses,
    servedBy: (id) => servedIn(id, loaded.linked, actor),
    tasks: Map.groupBy(tasks, (task) => task.key_result_id),
    labelNames: (ids) => labelsNow(ids, labels).map(({ name }) => name),
    indicatorName: (id) => names.get(id),
    // Whoever has only a token is told nothing about people.
    nameOf: (id) => (id === null || actor.id === '' ? undefined : emails.get(id) || loaded.names.get(id)),
    iterationsOf: (id) => {
      const own = (attached.get(id) ?? []).map((one) => one.iteration_id);
      return iterations.filter((one) => own.includes(one.id)).map(({ name }) => name);
    },
    iterationName: (id) => iterations.find((one) => one.id === id)?.name,
    needs: loaded.needs,
    teamName: (id) => teamNames.get(id),
  };
  return shown.map((row) => objectiveOf(row, kept));
}

/** What it serves, of what the actor may see. */
function servedIn(id: string, linked: Linked, actor: Ask['actor']): ReturnType<Kept['servedBy']> {
  return presentServes({ id }, linked, actor).flatMap((one) => {
    const parent = linked.others.get(one.objectiveId);
    return parent === undefined ? [] : [{ name: servedName(parent, one.text), share: one.share }];
  });
}

async function listAllTasks({ db, actor }: Ask, rows: readonly ObjectivesTable[]): Promise<TasksTable[]> {
  const all: TasksTable[] = [];
  for (const { id } of rows) all.push(...(await listTasks(db, actor.organizationId, id)));
  return all;
}
