import { listCycles, pickCurrent } from '../cycles/present.ts';
import { listObjectives } from '../objectives/store.ts';
import { findTeam } from '../teams/store.ts';
import type { Board } from '../../../contract/teams.ts';
import { refuse } from '../../../core/refusal.ts';
import type { Reading } from '../../change.ts';
import { loadAround, mayRead, objectiveRecord } from '../objectives/load.ts';
import { presentCard } from '../objectives/present.ts';
import { presentTeamHead } from '../teams/present.ts';
import { listChosen } from './store.ts';

/** The team page of one cycle: the same few queries however much there is on it. */
export async function showBoard(reading: Reading, teamId: string, cycleId?: string): Promise<Board> {
  const { db, actor, now } = reading;
  const { organizationId } = actor;
  const [team, cycles] = await Promise.all([findTeam(db, organizationId, teamId), listCycles(reading)]);
  if (!team) return refuse('not-found');
  const cycle =
    cycleId === undefined
      ? pickCurrent(cycles, now)
      : (cycles.find((one) => one.id === cycleId) ?? refuse('not-found'));
  const head = { team: presentTeamHead(team, actor), cycle, cycles };
  if (cycle === null) return { ...head, focus: [], objectives: [] };
  const [rows, focus] = await Promise.all([
    listObjectives(db, organizationId, { teamId, cycleId: cycle.id }),
    listChosen(db, organizationId, cycle.id, teamId),
  ]);
  const loaded = await loadAround(reading, rows);
  const visible = rows.filter((row) => mayRead(actor, objectiveRecord(row, loaded.agreements.get(row.id) ?? [])));
  return { ...head, focus, objectives: visible.map((row) => presentCard(row, loaded, cycle, actor, now)) };
}
