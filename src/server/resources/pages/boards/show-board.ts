import { type Board } from '../../../../contract/teams.ts';
import { listCycles, pickCurrent } from '../../../standing/cycle.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { findTeam } from '../../../store/teams.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import { loadAround, mayRead, objectiveRecord } from '../../../standing/load.ts';
import { presentCard } from '../../../standing/card.ts';
import { presentTeamHead } from '../../../standing/team.ts';
import { listChosen } from '../../../store/boards.ts';

/** The team page of one cycle: the same few queries however much there is on it. */
export async function showBoard(ask: Ask, teamId: string, cycleId?: string): Promise<Board> {
  const { db, actor, now } = ask;
  const { organizationId } = actor;
  const [team, cycles] = await Promise.all([findTeam(db, organizationId, teamId), listCycles(ask)]);
  if (!team) return refuse('not-found');
  const cycle =
    cycleId === undefined
      ? pickCurrent(cycles, now)
      : (cycles.find((one) => one.id === cycleId) ?? refuse('not-found'));
  const head = { team: presentTeamHead(team, actor), cycle, cycles };
  if (cycle === null) return { ...head, focus: [], objectives: [], dropped: [] };
  const [rows, focus] = await Promise.all([
    listObjectives(db, organizationId, { teamId, cycleId: cycle.id, dropped: true }),
    listChosen(db, organizationId, cycle.id, teamId),
  ]);
  const loaded = await loadAround(ask, rows);
  const visible = rows.filter((row) => mayRead(actor, objectiveRecord(row, loaded.agreements.get(row.id) ?? [])));
  const cards = visible.map((row) => presentCard(row, loaded, cycle, actor, now));
  return {
    ...head,
    focus,
    objectives: cards.filter((card) => card.drop === null),
    dropped: cards.filter((card) => card.drop !== null),
  };
}
