import type { Hono } from 'hono';
import { okrFilesEndpoints } from '../../../../contract/okr-files.ts';
import type { EventType } from '../../../../contract/event-types.ts';
import { may } from '../../../../core/access/may.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import type { Change } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { serve } from '../../../http/serve.ts';
import { writtenFile } from '../../../http/written-file.ts';
import { openCycle } from '../../../standing/cycle.ts';
import { aboutObjective } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { listTouched } from '../../../store/events.ts';
import { listObjectives, updateObjective } from '../../../store/objectives.ts';
import { exportObjective, exportTeam, type Written } from './export.ts';
import { importOkrFile } from './import.ts';

export function serveOkrFiles(app: Hono, services: Services): void {
  const send = (visit: Parameters<typeof writtenFile>[0], { name, pieces }: Written) => {
    visit.replyHeaders.set('content-type', 'application/yaml; charset=utf-8');
    visit.replyHeaders.set('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
    return writtenFile(visit, pieces);
  };
  serve(app, services, okrFilesEndpoints, {
    ofObjective: async (call) => send(call, await exportObjective(call, call.params.objectiveId)),
    ofTeam: async (call) => send(call, await exportTeam(call, call.params.teamId, call.query?.cycle)),
    import: (call) => importOkrFile(call, call.params.teamId, call.body),
    takeBack: (call) => takeBackImport(call, call.params),
  });
}

/** What an import itself says happened. */
const madeByImports: readonly EventType[] = [
  'objective.drafted',
  'objective.restricted',
  'task.designed',
  'dependency.asked',
  'alignment.asked',
  'alignment.accepted',
];

type Of = { teamId: string; cycleId: string; importId: string };

/** Deletes what an import made and nobody has touched since. What somebody worked on stays, and is told. */
export async function takeBackImport(change: Change, { teamId, cycleId, importId }: Of) {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  allow(actor, 'create-objective', organizationRecord(organizationId, teamId));
  await openCycle(change, cycleId);
  const rows = await listObjectives(db, organizationId, { teamId, cycleId, importId });
  const [first] = rows;
  if (first === undefined) return refuse('not-found');
  if (
    rows.some(
      (row) => row.created_by !== actor.id && may(actor, 'delete-objective', objectiveRecord(row, [])) !== 'yes',
    )
  )
    refuse('forbidden');
  const ids = rows.map(({ id }) => id);
  const touched = await listTouched(db, organizationId, ids, {
    after: first.created_at,
    besides: madeByImports,
  });
  const untouched = rows.filter((row) => row.version === 1 && row.state === 'draft' && !touched.has(row.id));
  for (const row of untouched) {
    await updateObjective(db, organizationId, row.id, { removed_at: now.toISOString() });
    const about = aboutObjective(row, objectiveRecord(row, []));
    record({ type: 'objective.removed', subjectId: row.id, ...about, values: { text: row.text } });
  }
  const kept = rows.filter((row) => !untouched.includes(row));
  return { removed: untouched.length, kept: kept.map(({ id, text }) => ({ id, text })) };
}
