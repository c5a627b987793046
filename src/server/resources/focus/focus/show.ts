import { listCycles, pickCurrent } from '../../../standing/cycle.ts';
import { listAgreements } from '../../../store/objectives.ts';
import { namesOf } from '../../../store/people.ts';
import type { Diagnosis, Focus } from '../../../../contract/focus.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import type { DiagnosesTable } from '../../../db/tables/focus.ts';
import { mayRead } from '../../../standing/load.ts';
import { objectiveRecord } from '../../../standing/record.ts';
import { showChain } from './chain.ts';
import { mayEditFocus } from './access.ts';
import { presentDiagnosis } from './present.ts';
import { listOrphans } from '../../../store/alignments.ts';
import { hiddenFrom } from '../../../store/hidden.ts';
import { listDiagnoses, listNotDoing, listPointing } from '../../../store/focus.ts';

const mostOrphans = 200;

/** Business chain, bottlenecks and drivers, the chosen few, and what we will not do. */
export async function showFocus(ask: Ask, cycleId?: string): Promise<Focus> {
  const { db, actor, now } = ask;
  const cycles = await listCycles(ask);
  const cycle =
    cycleId === undefined
      ? pickCurrent(cycles, now)
      : (cycles.find((one) => one.id === cycleId) ?? refuse('not-found'));
  const hidden = await hiddenFrom(ask);
  const [{ chain, weakest }, diagnoses, notDoing, orphans] = await Promise.all([
    showChain(ask),
    cycle === null ? [] : listDiagnoses(db, actor.organizationId, cycle.id),
    cycle === null ? [] : listNotDoing(db, actor.organizationId, cycle.id),
    cycle === null ? [] : listOrphans(db, actor.organizationId, { cycleId: cycle.id, hidden, most: mostOrphans + 1 }),
  ]);
  return {
    cycle,
    cycles,
    chain,
    weakest,
    diagnoses: await presentAll(ask, diagnoses),
    notDoing: notDoing.map(({ id, text, reason }) => ({ id, text, reason })),
    orphans: orphans.slice(0, mostOrphans),
    moreOrphans: orphans.length > mostOrphans,
    can: { edit: mayEditFocus(actor), propose: actor.role !== 'reader' },
  };
}

export async function presentAll(ask: Ask, rows: readonly DiagnosesTable[]): Promise<Diagnosis[]> {
  const { db, actor } = ask;
  const pointing = await listPointing(
    db,
    actor.organizationId,
    rows.map((row) => row.id),
  );
  const agreements = Map.groupBy(
    await listAgreements(
      db,
      actor.organizationId,
      pointing.map((one) => one.id),
    ),
    (one) => one.objective_id,
  );
  const visible = pointing.filter((one) => mayRead(actor, objectiveRecord(one, agreements.get(one.id) ?? [])));
  const names = await namesOf(
    db,
    actor.organizationId,
    rows.flatMap((row) => [row.proposed_by, row.declined_by ?? null]),
  );
  return rows.map((row) =>
    presentDiagnosis(
      row,
      names,
      visible.filter((one) => one.diagnosis_id === row.id).map(({ id, text, team }) => ({ id, text, team })),
    ),
  );
}
