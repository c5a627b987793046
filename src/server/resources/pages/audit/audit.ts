import type { Hono } from 'hono';
import { auditEndpoints, auditFiles, type AuditFilter } from '../../../../contract/audit.ts';
import { doer } from '../../../../contract/doer.ts';
import { type EventType, eventTypes } from '../../../../contract/event-types.ts';
import { addDays } from '../../../../core/calendar/day.ts';
import { startOf } from '../../../../core/calendar/zones.ts';
import { type Lang, say } from '../../../../core/text.ts';
import { auditHead, auditLine } from '../../../../formats/audit-log/audit-csv.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import type { Ask } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { listHeard } from '../../../events/list-heard.ts';
import { presentEvent } from '../../../events/present-event.ts';
import type { Call } from '../../../http/call.ts';
import { serve } from '../../../http/serve.ts';
import { writtenFile } from '../../../http/written-file.ts';
import { changesOf } from './changes.ts';
import { findLogHead } from '../../../store/event-chain.ts';
import type { EventRow, Where } from '../../../store/events.ts';

export function serveAudit(app: Hono, services: Services): void {
  serve(app, services, auditEndpoints, { show: (call) => showAudit(call, call.query ?? {}) });
  serve(app, services, auditFiles, {
    lines: (call) => sendLog(call, 'jsonl', '', (row) => `${JSON.stringify(asKept(row))}\n`),
    csv: (call) => {
      const lang = call.query?.lang ?? call.me.lang;
      return sendLog(call, 'csv', auditHead(lang), (row) => auditLine({ ...asLine(row), said: sentence(row, lang) }));
    },
  });
}

const onPage = 50;
const portion = 500;

async function showAudit(ask: Ask, { before, ...filter }: AuditFilter & { before?: string | undefined }) {
  const { db, actor } = ask;
  allow(actor, 'read-audit', organizationRecord(actor.organizationId));
  const where = { ...whereOf(ask, filter), before: before === undefined ? undefined : Number(before) || 0 };
  const rows = await listHeard(db, actor, where, onPage);
  return {
    entries: rows.map(({ actor_name, ...row }) => ({
      ...presentEvent(row, actor_name ?? undefined),
      changes: changesOf(row.payload),
    })),
    more: rows.length < onPage ? null : String(rows.at(-1)!.seq),
    head: (await findLogHead(db, actor.organizationId)) ?? null,
  };
}

type FileCall = Call<(typeof auditFiles)['csv']>;

/** Written while it is sent, a portion at a time: a log has no end. */
async function sendLog(call: FileCall, ending: string, head: string, line: (row: EventRow) => string) {
  const { actor, replyHeaders, query } = call;
  allow(actor, 'read-audit', organizationRecord(actor.organizationId));
  replyHeaders.set('content-type', `${ending === 'csv' ? 'text/csv' : 'application/x-ndjson'}; charset=utf-8`);
  replyHeaders.set('content-disposition', `attachment; filename="crux-log.${ending}"`);
  const { lang: _, ...filter } = query ?? {};
  return writtenFile(call, written(call, whereOf(call, filter), head, line));
}

async function* written(ask: Ask, where: Where, head: string, line: (row: EventRow) => string) {
  if (head !== '') yield head;
  for (let after = 0; ; ) {
    const rows = await listHeard(ask.db, ask.actor, { ...where, after }, portion);
    if (rows.length > 0) yield rows.map(line).join('');
    if (rows.length < portion) return;
    after = rows.at(-1)!.seq;
  }
}

/** Days are those of the organization. */
function whereOf({ zones }: Pick<Ask, 'zones'>, { actor, noun, object, from, to }: AuditFilter): Where {
  return {
    actorId: actor,
    types: noun === undefined ? undefined : typesOf(noun),
    aboutId: object,
    since: from === undefined ? undefined : startOf(from, zones),
    until: to === undefined ? undefined : startOf(addDays(to, 1), zones),
  };
}

function typesOf(noun: string): EventType[] {
  return (Object.keys(eventTypes) as EventType[]).filter((type) => eventTypes[type].noun === noun);
}

/** As `crux events` prints it, with the name of who did it. */
function asKept({ actor_name, ...row }: EventRow) {
  return { ...row, actor_name };
}

function asLine({ seq, at, type, actor_name, subject_id, team_id, objective_id, hash }: EventRow) {
  const who = actor_name ?? '';
  return { seq, at, who, type, subjectId: subject_id, teamId: team_id, objectiveId: objective_id, hash };
}

function sentence({ type, payload, actor_name }: EventRow, lang: Lang): string {
  const known = Object.hasOwn(eventTypes, type) ? eventTypes[type] : undefined;
  const values = Object.fromEntries(Object.entries(payload.values).map(([name, value]) => [name, value ?? '–']));
  return known === undefined
    ? type
    : say(known.text, lang, { ...values, actor: doer(payload, actor_name ?? undefined, lang, 'Crux') });
}
