import type { Hono } from 'hono';
import { type IdealCustomer, idealCustomersEndpoints } from '../../../../contract/ideal-customers.ts';
import type { Objective } from '../../../../contract/objectives.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { z } from 'zod';
import { allow } from '../../../ask/allow.ts';
import type { Ask, Change, Told } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import type { IdealCustomersTable } from '../../../db/tables/customers.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { serve } from '../../../http/serve.ts';
import { refuseClosed } from '../../../standing/cycle.ts';
import { aboutObjective, openObjective } from '../../../standing/load.ts';
import { objectiveLater } from '../../../standing/page.ts';
import { personRef } from '../../../standing/person.ts';
import { readable } from '../../../standing/readable.ts';
import {
  insertCustomerVersion,
  listCustomerVersions,
  listObjectivesOfCustomers,
} from '../../../store/ideal-customers.ts';
import { updateObjective } from '../../../store/objectives.ts';
import { namesOf } from '../../../store/people.ts';
import { diagnosisRecord } from '../focus/access.ts';

export function serveIdealCustomers(app: Hono, services: Services): void {
  serve(app, services, idealCustomersEndpoints, {
    list: (call) => listCustomers(call),
    add: (call) => addCustomer(call, call.body),
    change: (call) => changeCustomer(call, call.params.customerId, call.body),
    stillFits: (call) => stillFits(call, call.params.objectiveId),
  });
}

type Written = z.output<NonNullable<(typeof idealCustomersEndpoints)['add']['body']>>;

async function listCustomers(ask: Ask, id?: string): Promise<IdealCustomer[]> {
  const { db, actor } = ask;
  const { organizationId } = actor;
  const rows = await listCustomerVersions(db, organizationId, id);
  const tied = await readable(ask, await listObjectivesOfCustomers(db, organizationId));
  const names = await namesOf(
    db,
    organizationId,
    rows.map((row) => row.written_by),
  );
  return [...Map.groupBy(rows, (row) => row.id)].flatMap(([customerId, [newest, ...earlier]]) =>
    newest === undefined
      ? []
      : [
          {
            ...told(newest, names),
            id: customerId,
            earlier: earlier.map((row) => told(row, names)),
            objectives: tied
              .filter((one) => one.ideal_customer_id === customerId)
              .map((one) => ({
                id: one.id,
                text: one.text,
                state: one.state,
                version: one.ideal_customer_version ?? newest.version,
              })),
            can: { edit: actor.role !== 'reader' },
          },
        ],
  );
}

async function addCustomer(change: Change, body: Written): Promise<IdealCustomer> {
  return write(change, uuidV7(), 1, body);
}

/** The next version; the one before stays as it was, with who wrote it and when. */
async function changeCustomer(
  change: Change,
  id: string,
  { version, ...body }: Written & { version: number },
): Promise<IdealCustomer> {
  const [newest] = await listCustomerVersions(change.db, change.actor.organizationId, id);
  if (newest === undefined) refuse('not-found');
  allowWriting(change);
  if (newest.version !== version) refuse('version-conflict', { current: (await listCustomers(change, id))[0] });
  return write(change, id, version + 1, body);
}

/** One answer for one objective: asked once by a new version, and asked no more. */
async function stillFits(change: Change, objectiveId: string): Promise<Told<Objective>> {
  const { db, actor } = change;
  const { row, access } = await openObjective(change, objectiveId, 'edit-objective');
  await refuseClosed(change, row.cycle_id);
  if (row.ideal_customer_id === null) refuse('not-found');
  const [newest] = await listCustomerVersions(db, actor.organizationId, row.ideal_customer_id);
  await updateObjective(db, actor.organizationId, objectiveId, { ideal_customer_version: newest?.version ?? null });
  change.record({
    type: 'objective.changed',
    subjectId: objectiveId,
    ...aboutObjective(row, access),
    values: { text: row.text },
    before: { idealCustomerVersion: row.ideal_customer_version },
    after: { idealCustomerVersion: newest?.version ?? null },
  });
  return objectiveLater(change, objectiveId);
}

async function write(change: Change, id: string, version: number, body: Written): Promise<IdealCustomer> {
  const { db, actor, now, record } = change;
  allowWriting(change);
  const row: IdealCustomersTable = {
    organization_id: actor.organizationId,
    id,
    version,
    name: body.name,
    audience: body.audience,
    who: body.who,
    problem: body.problem,
    must_haves: body.mustHaves,
    exclusions: body.exclusions,
    written_by: actor.id,
    written_at: now.toISOString(),
  };
  await insertCustomerVersion(db, row);
  const type = version === 1 ? 'ideal-customer.added' : 'ideal-customer.changed';
  record({ type, subjectId: id, values: { name: row.name }, after: row });
  return (await listCustomers(change, id))[0] ?? refuse('not-found');
}

/** The company's: whoever works here may write it, and it is seen who did. */
function allowWriting({ actor }: Change): void {
  allow(actor, 'create-objective', diagnosisRecord(actor.organizationId, null, actor.id));
}

function told(row: IdealCustomersTable, names: ReadonlyMap<string, string>) {
  return {
    name: row.name,
    audience: row.audience,
    who: row.who,
    problem: row.problem,
    mustHaves: row.must_haves,
    exclusions: row.exclusions,
    version: row.version,
    by: personRef(row.written_by, names),
    at: row.written_at,
  };
}
