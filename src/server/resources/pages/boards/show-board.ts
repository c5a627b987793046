import { type Board } from '../../../../contract/teams.ts';
import { listCycles, pickCurrent } from '../../../standing/cycle.ts';
import { listObjectives } from '../../../store/objectives.ts';
import { findTeam } from '../../../store/teams.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import { loadAround, mayRead } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { presentCard } from '../../../standing/card.ts';
import { presentTeamHead } from '../../../standing/team.ts';
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
  if (cycle === null) return { board: { ...head, focus: [], objectives: [], dropped: [] }, elsewhere: [] };
  const [rows, focus] = await Promise.all([
    listObjectives(db, organizationId, { teamId, cycleId: cycle.id, dropped: true }),
    listChosen(db, organizationId, cycle.id, teamId),
  ]);
  const loaded = await loadAround(ask, rows);
  const visible = rows.filter((row) => mayRead(actor, objectiveRecord(row, loaded.agreements.get(row.id) ?? [])));
  const cards = visible.map((row) => presentCard(row, loaded, cycle, actor, now));
  const objectives = cards.filter((card) => card.drop === null);
  const dropped = cards.filter((card) => card.drop !== null);
  const linked = [...loaded.linked.others.values()].map((row) => row.team_id);
  return {
    board: { ...head, focus, objectives, dropped },
    elsewhere: [...new Set(linked)].filter((id) => id !== teamId),
  };
}
