import type { Hono } from 'hono';
import { debtEndpoints, debtFiles, type DebtItem } from '../../../../contract/debt.ts';
import type { z } from 'zod';
import { debtCsvHead, debtCsvLine } from '../../../../formats/debt-csv.ts';
import type { Lang } from '../../../../core/text.ts';
import { type Problem, Refusal, refuse } from '../../../../core/refusal.ts';
import { type DebtOutcome, isAskedAgain } from '../../../../core/okr/debt.ts';
import { allow } from '../../../ask/allow.ts';
import type { Ask, Change } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import type { DebtItemsTable } from '../../../db/tables/debt.ts';
import type { StoredCapacity } from '../../../db/tables/written.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { cut, Page } from '../../../http/page.ts';
import { serve } from '../../../http/serve.ts';
import { writtenFile } from '../../../http/written-file.ts';
import { showCapacity } from '../../../standing/capacity.ts';
import { findDebt, insertDebt, listDebt, updateDebt } from '../../../store/debt.ts';
import { findIndicator } from '../../../store/indicators.ts';
import { findTeam, listTeams } from '../../../store/teams.ts';
import { debtRecord, presentDebt } from './present.ts';

export function serveDebt(app: Hono, services: Services): void {
  serve(app, services, debtEndpoints, {
    list: (call) => showRegister(call),
    show: (call) => showDebt(call, call.params.debtId),
    add: (call) => addDebt(call, call.body),
    change: (call) => changeDebt(call, call.params.debtId, call.body),
    close: (call) => closeDebt(call, call.params.debtId, call.body),
    reopen: (call) => reopenDebt(call, call.params.debtId),
    capacity: ({ query, ...call }) =>
      showCapacity(call, {
        indicatorId: query.indicator,
        keyResultId: query.keyResult,
        limit: query.limit,
        limitKeyResultId: query.limitKeyResult,
      }),
  });
  serve(app, services, debtFiles, {
    csv: async (call) => {
      call.replyHeaders.set('content-type', 'text/csv; charset=utf-8');
      call.replyHeaders.set('content-disposition', 'attachment; filename="debt.csv"');
      return writtenFile(call, writtenRegister(call, call.query?.team, call.query?.lang ?? call.me.lang));
    },
  });
}

type Endpoints = typeof debtEndpoints;
type Written = z.output<NonNullable<Endpoints['add']['body']>>;
type Changed = z.output<NonNullable<Endpoints['change']['body']>>;

/** What costs the most hours a month first, then incidents, then what was noted first. */
async function listRegister({ db, actor }: Ask, which: Parameters<typeof listDebt>[2]): Promise<DebtItemsTable[]> {
  const { organizationId } = actor;
  const rows = await listDebt(db, organizationId, which);
  // What was accepted in an earlier stage stands among the open ones until somebody says again.
  if (which.closed !== true) {
    const stages = new Map((await listTeams(db, organizationId)).map((team) => [team.id, team.stage]));
    const accepted = await listDebt(db, organizationId, { ...which, closed: true });
    rows.push(...accepted.filter((row) => isAskedAgain(row.closed, stages.get(row.team_id) ?? null)));
  }
  const cost = ({ interest }: DebtItemsTable) => [interest.hours ?? -1, interest.incidents ?? -1] as const;
  return rows.toSorted((a, b) => cost(b)[0] - cost(a)[0] || cost(b)[1] - cost(a)[1]);
}

type Listing = Ask & { query: { team?: string | undefined; closed?: 'yes' | undefined; after?: string | undefined } };

async function showRegister({ query: { team, closed, after }, ...ask }: Listing): Promise<Page<DebtItem>> {
  const rows = await listRegister(ask, { teamId: team, closed: closed === 'yes' });
  const { entries, more } = cut(rows, debtEndpoints.list.page, after);
  return new Page(await presentDebt(ask, entries), more);
}

/** Written while it is sent, a portion at a time. */
async function* writtenRegister(ask: Ask & Pick<Change, 'zones'>, teamId: string | undefined, lang: Lang) {
  const rows = await listRegister(ask, { teamId });
  yield debtCsvHead(lang);
  for (let at = 0; at < rows.length; at += portion) {
    const items = await presentDebt(ask, rows.slice(at, at + portion));
    yield items.map((item) => debtCsvLine(item, lang, ask.zones)).join('');
  }
}

const portion = 200;

async function showDebt(ask: Ask, id: string): Promise<DebtItem> {
  return present(ask, (await findDebt(ask.db, ask.actor.organizationId, id)) ?? refuse('not-found'));
}

/** Anybody but readers may note one, of whatever team: who meets it says it. */
async function addDebt(change: Change, body: Written): Promise<DebtItem> {
  const { db, actor, now, record } = change;
  const { organizationId } = actor;
  const row: DebtItemsTable = {
    organization_id: organizationId,
    id: uuidV7(),
    team_id: body.teamId,
    text: body.text,
    kind: body.kind,
    interest: body.interest,
    risk: body.risk,
    since_day: body.since,
    capacity: body.capacity,
    closed: null,
    version: 1,
    proposed_by: actor.id,
    created_at: now.toISOString(),
  };
  if (!(await findTeam(db, organizationId, row.team_id))) refuse('not-found');
  allow(actor, 'create-objective', debtRecord(row));
  await refuseWrong(change, row);
  await insertDebt(db, row);
  record({ type: 'debt.added', subjectId: row.id, teamId: row.team_id, values: { text: row.text }, after: row });
  return present(change, row);
}

async function changeDebt(change: Change, id: string, { version, ...body }: Changed): Promise<DebtItem> {
  const before = await openDebt(change, id);
  if (before.closed !== null) refuse('debt-closed');
  if (version !== before.version) refuse('version-conflict', { current: await present(change, before) });
  const after: DebtItemsTable = {
    ...before,
    text: body.text ?? before.text,
    kind: body.kind ?? before.kind,
    interest: body.interest ?? before.interest,
    risk: body.risk ?? before.risk,
    since_day: body.since === undefined ? before.since_day : body.since,
    capacity: body.capacity === undefined ? before.capacity : body.capacity,
  };
  await refuseWrong(change, after);
  return save(change, before, after, 'debt.changed');
}

async function closeDebt(
  change: Change,
  id: string,
  { outcome, text }: { outcome: DebtOutcome; text: string },
): Promise<DebtItem> {
  const before = await openDebt(change, id);
  const team = await findTeam(change.db, change.actor.organizationId, before.team_id);
  const closed = { at: change.now.toISOString(), by: change.actor.id, outcome, text, stage: team?.stage ?? null };
  return save(change, before, { ...before, closed }, 'debt.closed');
}

async function reopenDebt(change: Change, id: string): Promise<DebtItem> {
  const before = await openDebt(change, id);
  return before.closed === null
    ? present(change, before)
    : save(change, before, { ...before, closed: null }, 'debt.reopened');
}

async function openDebt({ db, actor }: Change, id: string): Promise<DebtItemsTable> {
  const row = (await findDebt(db, actor.organizationId, id)) ?? refuse('not-found');
  allow(actor, 'edit-objective', debtRecord(row));
  return row;
}

async function save(
  change: Change,
  before: DebtItemsTable,
  next: DebtItemsTable,
  type: 'debt.changed' | 'debt.closed' | 'debt.reopened',
): Promise<DebtItem> {
  const after = { ...next, version: before.version + 1 };
  await updateDebt(change.db, after);
  change.record({
    type,
    subjectId: after.id,
    teamId: after.team_id,
    values: { text: after.text },
    before,
    after,
  });
  return present(change, after);
}

async function present(ask: Ask, row: DebtItemsTable): Promise<DebtItem> {
  return (await presentDebt(ask, [row]))[0] ?? refuse('not-found');
}

/** What it points at has to be there; a limit that is typed says from where and of when it is. */
async function refuseWrong(change: Change, { interest, capacity }: DebtItemsTable): Promise<void> {
  const problems: Problem[] = capacity === null ? [] : lacking(capacity);
  const { indicatorId } = interest;
  if (indicatorId !== null && !(await findIndicator(change.db, change.actor.organizationId, indicatorId)))
    problems.push({ path: 'interest.indicatorId', code: 'wrong' });
  if (problems.length > 0) throw new Refusal('invalid', { problems });
  // What may not be seen, or cannot be told in the unit of the series, is refused as it would be when shown.
  if (capacity !== null) await showCapacity(change, capacity);
}

function lacking({ indicatorId, keyResultId, limit, limitKeyResultId, source, date }: StoredCapacity): Problem[] {
  const isTyped = limitKeyResultId === null;
  const required = (path: string) => ({ path: `capacity.${path}`, code: 'required' });
  return [
    ...(indicatorId === null && keyResultId === null ? [required('indicatorId')] : []),
    ...(isTyped && limit === null ? [required('limit')] : []),
    ...(isTyped && source.trim() === '' ? [required('source')] : []),
    ...(isTyped && date === null ? [required('date')] : []),
  ];
}
