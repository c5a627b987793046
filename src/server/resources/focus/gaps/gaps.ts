import type { Hono } from 'hono';
import { type Gap, gapsEndpoints } from '../../../../contract/gaps.ts';
import { evidenceOf } from '../../../../core/okr/evidence.ts';
import { focusLimit, isGapShown, rankGaps } from '../../../../core/okr/gap.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import type { z } from 'zod';
import { allow } from '../../../ask/allow.ts';
import type { Ask, Change } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import type { GapsTable } from '../../../db/tables/customers.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { serve } from '../../../http/serve.ts';
import { refuseClosed } from '../../../standing/cycle.ts';
import { personRef } from '../../../standing/person.ts';
import { readable } from '../../../standing/readable.ts';
import { deleteGap, findGap, insertGap, listGaps, listObjectivesOfGaps, updateGap } from '../../../store/gaps.ts';
import { listCustomerVersions } from '../../../store/ideal-customers.ts';
import { namesOf } from '../../../store/people.ts';
import { diagnosisRecord, focusRecord, mayEditFocus } from '../focus/access.ts';

export function serveGaps(app: Hono, services: Services): void {
  serve(app, services, gapsEndpoints, {
    list: async (call) => rankGaps(await present(call, await listGaps(call.db, call.actor.organizationId))),
    show: async (call) => presentOne(call, await find(call, call.params.gapId)),
    add: (call) => addGap(call, call.body),
    change: (call) => changeGap(call, call.params.gapId, call.body),
    remove: (call) => removeGap(call, call.params.gapId),
    choose: (call) => chooseGap(call, call.params.gapId, call.body),
    unchoose: (call) => unchooseGap(call, call.params.gapId),
  });
}

type Written = z.output<NonNullable<(typeof gapsEndpoints)['add']['body']>>;

/** Whoever works here may note one; sales and product meet different ones. */
async function addGap(change: Change, body: Written): Promise<Gap> {
  const { db, actor, now, record } = change;
  const row: GapsTable = {
    ...fieldsOf(body),
    organization_id: actor.organizationId,
    id: uuidV7(),
    chosen: null,
    chosen_cycle_id: null,
    version: 1,
    proposed_by: actor.id,
    created_at: now.toISOString(),
  };
  allow(actor, 'create-objective', diagnosisRecord(actor.organizationId, null, actor.id));
  await refuseUnknown(change, body);
  await insertGap(db, row);
  record({ type: 'gap.added', subjectId: row.id, values: { text: row.need }, after: row });
  return presentOne(change, row);
}

async function changeGap(change: Change, id: string, { version, ...body }: Written & { version: number }) {
  const before = await openGap(change, id);
  if (before.version !== version) refuse('version-conflict', { current: await presentOne(change, before) });
  await refuseUnknown(change, body);
  return save(change, before, { ...before, ...fieldsOf(body) });
}

async function removeGap(change: Change, id: string): Promise<void> {
  const { db, actor, record } = change;
  const row = await openGap(change, id);
  const objectives = await listObjectivesOfGaps(db, actor.organizationId);
  if (objectives.some((one) => one.gap_id === id)) refuse('gap-in-use');
  await deleteGap(db, actor.organizationId, id);
  record({ type: 'gap.removed', subjectId: id, values: { text: row.need }, before: row });
}

/** Few are picked for a cycle, each with evidence; one more says what gives way for it (A54). */
async function chooseGap(
  change: Change,
  id: string,
  { cycleId, tradeOff }: { cycleId: string; tradeOff: string },
): Promise<Gap> {
  const { db, actor, now } = change;
  const row = await find(change, id);
  allow(actor, 'edit-focus', focusRecord(actor, null));
  await refuseClosed(change, cycleId);
  if (!isGapShown(shownOf(row))) refuse('choice-without-evidence');
  const all = await listGaps(db, actor.organizationId);
  const count = all.filter((one) => one.chosen_cycle_id === cycleId && one.id !== id).length;
  const isFew = count < focusLimit;
  if (!isFew && tradeOff === '') refuse('choice-beyond-limit', { values: { count } });
  const chosen = { at: now.toISOString(), by: actor.id, tradeOff };
  return save(change, row, { ...row, chosen, chosen_cycle_id: cycleId });
}

async function unchooseGap(change: Change, id: string): Promise<Gap> {
  const row = await find(change, id);
  allow(change.actor, 'edit-focus', focusRecord(change.actor, null));
  if (row.chosen_cycle_id !== null) await refuseClosed(change, row.chosen_cycle_id);
  return save(change, row, { ...row, chosen: null, chosen_cycle_id: null });
}

async function find({ db, actor }: Ask, id: string): Promise<GapsTable> {
  return (await findGap(db, actor.organizationId, id)) ?? refuse('not-found');
}

async function openGap(change: Change, id: string): Promise<GapsTable> {
  const row = await find(change, id);
  allow(change.actor, 'create-objective', diagnosisRecord(row.organization_id, null, change.actor.id));
  return row;
}

async function save(change: Change, before: GapsTable, next: GapsTable): Promise<Gap> {
  const after = { ...next, version: before.version + 1 };
  await updateGap(change.db, after);
  change.record({ type: 'gap.changed', subjectId: after.id, values: { text: after.need }, before, after });
  return presentOne(change, after);
}

async function presentOne(ask: Ask, row: GapsTable): Promise<Gap> {
  return (await present(ask, [row]))[0] ?? refuse('not-found');
}

async function present(ask: Ask, rows: readonly GapsTable[]): Promise<Gap[]> {
  const { db, actor } = ask;
  const objectives = await readable(ask, await listObjectivesOfGaps(db, actor.organizationId));
  const people = rows.flatMap((row) => [row.proposed_by, row.chosen?.by ?? null]);
  const names = await namesOf(db, actor.organizationId, people);
  return rows.map((row) => ({
    id: row.id,
    customerId: row.customer_id,
    need: row.need,
    feature: row.feature,
    currency: row.currency,
    ...shownOf(row),
    shown: isGapShown(shownOf(row)),
    chosen:
      row.chosen === null || row.chosen_cycle_id === null
        ? null
        : { ...row.chosen, by: personRef(row.chosen.by, names), cycleId: row.chosen_cycle_id },
    proposedBy: personRef(row.proposed_by, names),
    version: row.version,
    objectives: objectives.filter((one) => one.gap_id === row.id).map(({ id, text, state }) => ({ id, text, state })),
    can: { edit: actor.role !== 'reader', choose: mayEditFocus(actor) },
  }));
}

function shownOf({ lost_deals, lost_amount, interviews, evidence }: GapsTable) {
  return { lostDeals: lost_deals, lostAmount: lost_amount, interviews, evidence: evidence.map(evidenceOf) };
}

function fieldsOf(body: Written) {
  return {
    customer_id: body.customerId,
    need: body.need,
    feature: body.feature,
    lost_deals: body.lostDeals,
    lost_amount: body.lostAmount,
    currency: body.currency,
    interviews: body.interviews,
    evidence: body.evidence,
  };
}

async function refuseUnknown({ db, actor }: Change, { customerId }: Written): Promise<void> {
  if (customerId === null || (await listCustomerVersions(db, actor.organizationId, customerId)).length > 0) return;
  throw new Refusal('invalid', { problems: [{ path: 'customerId', code: 'wrong' }] });
}
