import { plannedIterations } from '../../core/calendar/iterations.ts';
import type { IterationsTable } from '../db/tables/iterations.ts';
import type { SampleRows, SampleSetting } from './setting.ts';
import type { SampleObjective, SampleTask } from './shape.ts';

/** The sprints of the one team that works in them, over the running quarter. */
export function iterationRows(
  { company, organizationId, calendar, idOf }: SampleSetting,
  { key_results = [] }: SampleRows,
): SampleRows {
  const { team, by, name, weeks, count, push } = company.iterations;
  const at = calendar.atMost(0, 0);
  const team_id = idOf('team', team);
  const planned = plannedIterations({ first: calendar.cycle(0).start, weeks, count, name, from: 1 });
  const iterations = planned.map(
    (one, place): IterationsTable => ({
      organization_id: organizationId,
      id: idOf('iteration', place),
      team_id,
      name: one.name,
      starts_on: one.start,
      ends_on: one.end,
      url: null,
      created_by: idOf('person', by),
      created_at: at,
      removed_at: null,
    }),
  );
  const iteration_key_results = push.flatMap(({ keyResult, places }) => {
    const { id } = key_results.find(({ text }) => text === keyResult)!;
    return places.map((place) => ({
      organization_id: organizationId,
      key_result_id: id,
      iteration_id: idOf('iteration', place),
      added_by: idOf('person', by),
      added_at: at,
    }));
  });
  return { iterations, iteration_key_results };
}

/** The sprint that ends when a task is due. */
export function iterationOfTask(
  { company, idOf }: SampleSetting,
  { team, quarter }: SampleObjective,
  { dueWeek }: SampleTask,
): string | null {
  const { iterations } = company;
  if (team !== iterations.team || quarter !== 0) return null;
  const place = Math.floor((dueWeek - 1) / iterations.weeks);
  return place < 0 || place >= iterations.count ? null : idOf('iteration', place);
}
