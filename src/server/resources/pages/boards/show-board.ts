import { type Board } from '../../../../contract/teams.ts';
import { listCycles, pickCurrent } from '../../../standing/cycle.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { findTeam } from '../../../store/teams.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import { loadAround, mayRead } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { presentCard } from '../../../standing/card.ts';
import { goesOn } from '../../../standing/readiness.ts';
import { presentTeamHead } from '../../../standing/team.ts';
import { dayOfTime } from '../../../../core/calendar/zones.ts';
import { hiddenFrom } from '../../../store/hidden.ts';
import { listAskedOf } from '../../../store/dependencies.ts';
import { peopleInDependencies, presentDependency } from '../../../standing/dependency.ts';
import { listChosen } from '../../../store/boards.ts';

/** `elsewhere`: teams whose changes it shows, too, as something of theirs is linked to something on it. */
type ShownBoard = { board: Board; elsewhere: string[] };

/** The team page of one cycle: the same few queries however much there is on it. */
export async function showBoard(ask: Ask, teamId: string, cycleId?: string): Promise<ShownBoard> {
  const { db, actor, now } = ask;
  const { organizationId } = actor;
  const [team, cycles] = await Promise.all([findTeam(db, organizationId, teamId), listCycles(ask)]);
  if (!team) return refuse('not-found');
  const cycle =
    cycleId === undefined
      ? pickCurrent(cycles, now)
      : (cycles.find((one) => one.id === cycleId) ?? refuse('not-found'));
  const head = { team: presentTeamHead(team, actor), cycle, cycles };
  if (cycle === null) {
    const nothing = { focus: [], objectives: [], askedOf: [], dropped: [] };
    return { board: { ...head, ...nothing, readiness: await goesOn(ask, teamId, undefined) }, elsewhere: [] };
  }
  const [rows, focus, askedAll, hidden, readiness] = await Promise.all([
    listObjectives(db, organizationId, { teamId, cycleId: cycle.id, dropped: true }),
    listChosen(db, organizationId, cycle.id, teamId),
    listAskedOf(db, organizationId, { teamId, cycleId: cycle.id }),
    hiddenFrom(ask),
    goesOn(ask, teamId, cycle.id),
  ]);
  const asked = askedAll.filter((row) => !hidden.has(row.objective_id));
  const loaded = await loadAround(ask, rows, peopleInDependencies(asked));
  const visible = rows.filter((row) => mayRead(actor, objectiveRecord(row, loaded.agreements.get(row.id) ?? [])));
  const cards = visible.map((row) => presentCard(row, loaded, cycle, actor, now));
  const objectives = cards.filter((card) => card.drop === null);
  const dropped = cards.filter((card) => card.drop !== null);
  const linked = [...loaded.linked.others.values()].map((row) => row.team_id);
  const around = {
    actor,
    names: loaded.names,
    today: dayOfTime(now.getTime(), cycle.zones),
    isOpen: cycle.state !== 'closed',
  };
  return {
    board: {
      ...head,
      focus,
      objectives,
      readiness,
      askedOf: asked.map((row) => presentDependency(row, around)),
      dropped,
    },
    elsewhere: [...new Set([...linked, ...asked.map((row) => row.from_id)])].filter((id) => id !== teamId),
  };
}
