import type { IndicatorUse } from '../../../../contract/indicators.ts';
import type { Ask } from '../../../ask/change.ts';
import { mayRead } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import type { listUses } from '../../../store/indicators.ts';
import { listAgreements, listObjectives } from '../../../store/objectives.ts';
import { listTeams } from '../../../store/teams.ts';

/** The key results that take its readings, as far as the reader may see them. */
export async function showUses(
  { db, actor }: Ask,
  uses: Awaited<ReturnType<typeof listUses>>,
): Promise<IndicatorUse[]> {
  const { organizationId } = actor;
  const ids = [...new Set(uses.map((one) => one.objective_id))];
  if (ids.length === 0) return [];
  const [objectives, agreements, teams] = await Promise.all([
    listObjectives(db, organizationId, { ids }),
    listAgreements(db, organizationId, ids),
    listTeams(db, organizationId),
  ]);
  const asked = Map.groupBy(agreements, (one) => one.objective_id);
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  const seen = objectives.filter((row) => mayRead(actor, objectiveRecord(row, asked.get(row.id) ?? [])));
  const byId = new Map(seen.map((row) => [row.id, row]));
  return uses.flatMap((one): IndicatorUse[] => {
    const objective = byId.get(one.objective_id);
    if (!objective) return [];
    const { id, text, baseline, target, value } = one;
    return [
      {
        id,
        objectiveId: one.objective_id,
        text,
        objective: objective.text,
        team: { id: objective.team_id, name: names.get(objective.team_id) ?? '' },
        cycle: {
          id: one.cycle_id,
          name: one.cycle_name,
          start: one.start_day,
          end: one.end_day,
          state: one.cycle_state,
        },
        baseline,
        target,
        value,
      },
    ];
  });
}
