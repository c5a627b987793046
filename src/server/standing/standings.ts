import { weekStarts } from '../../core/calendar/week-starts.ts';
import { utc } from '../../core/calendar/zones.ts';
import type { Ask } from '../ask/change.ts';
import type { Db } from '../db/database.ts';
import { judgeStanding } from './judge-standing.ts';
import {
  countWeeksHeard,
  listElsewhere,
  listObjectiveIds,
  listPublished,
  listTouched,
  type PublishedRow,
  readMark,
  replaceStandings,
  setMark,
  takeMark,
} from '../store/standings.ts';

/** Objectives that are judged in one transaction: others write in between. */
const portion = 200;

const running = new WeakMap<Db, Map<string, Promise<void>>>();

/**
 * Brings the standings of an organization up to its last event, so that a whole cycle can be summed by one statement.
 * Every change is an event, so what happened since the mark tells which objectives to judge again; the day does not,
 * for the rows know the days on which they turn. Whoever changes things pays nothing for it.
 */
export async function settleStandings({ db, actor }: Pick<Ask, 'db' | 'actor'>): Promise<void> {
  const { organizationId } = actor;
  const { last: wanted } = await readMark(db, organizationId);
  while ((await readMark(db, organizationId)).known < wanted) await settleOnce(db, organizationId);
}

/** Who asks while it is under way waits for it; what happened meanwhile is the next one's. */
function settleOnce(db: Db, organizationId: string): Promise<void> {
  const here = running.get(db) ?? new Map<string, Promise<void>>();
  running.set(db, here);
  const underWay = here.get(organizationId);
  if (underWay) return underWay;
  const work = settle(db, organizationId).finally(() => here.delete(organizationId));
  here.set(organizationId, work);
  return work;
}

async function settle(db: Db, organizationId: string): Promise<void> {
  const { last, known } = await readMark(db, organizationId);
  const ids = await touchedSince(db, organizationId, known, last);
  for (let from = 0; from < Math.max(1, ids.length); from += portion) {
    const some = ids.slice(from, from + portion);
    await db.transaction().execute(async (tx) => {
      // Of several nodes one judges at a time: what is judged last is what was read last.
      await takeMark(tx, organizationId);
      const rows = some.length === 0 ? [] : await listPublished(tx, organizationId, some);
      const weeks = await weeksHeardOf(tx, organizationId, rows);
      const judged = rows.map((row) => judgeStanding(row, weeks.get(row.id) ?? 0));
      await replaceStandings(tx, organizationId, some, judged);
      if (from + portion >= ids.length) await setMark(tx, organizationId, last);
    });
  }
}

/** In how many weeks of their cycle each was heard of. */
async function weeksHeardOf(tx: Db, organizationId: string, rows: readonly PublishedRow[]) {
  const weeks = new Map<string, number>();
  for (const [first, ...others] of Map.groupBy(rows, (row) => row.cycle_id).values()) {
    if (!first) continue;
    const { starts } = weekStarts(first.start_day, first.end_day, first.zones ?? utc);
    const ids = [first, ...others].map((row) => row.id);
    for (const [id, count] of await countWeeksHeard(tx, organizationId, ids, starts)) weeks.set(id, count);
  }
  return weeks;
}

async function touchedSince(db: Db, organizationId: string, known: number, last: number): Promise<string[]> {
  if (known === -1) return listObjectiveIds(db, organizationId);
  const elsewhere = await listElsewhere(db, organizationId, known, last);
  // Ends of cycles may be other instants now.
  const isAll = (type: string) => type.startsWith('sample.') || type === 'organization.zone-changed';
  if (elsewhere.some(({ type }) => isAll(type))) return listObjectiveIds(db, organizationId);
  const cycles = elsewhere.filter(({ type }) => type.startsWith('cycle.')).map((event) => event.subject_id);
  const [touched, within] = await Promise.all([
    listTouched(db, organizationId, known, last),
    cycles.length === 0 ? [] : listObjectiveIds(db, organizationId, cycles),
  ]);
  return [...new Set([...touched, ...within])];
}
