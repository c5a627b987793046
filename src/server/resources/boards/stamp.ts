import type { CompiledQuery } from 'kysely';
import type { Db } from '../../db/database.ts';

type Row = { seq: number | null };
const compiled = new WeakMap<Db, CompiledQuery<Row>>();

/** The number of the last event of a team, or of the whole organization if that came later. */
export async function teamStamp(db: Db, organizationId: string, teamId: string): Promise<string> {
  // Asked on every board, so its text is written once.
  const query = compiled.get(db) ?? compile(db);
  const { rows } = await db.executeQuery<Row>({ ...query, parameters: [organizationId, teamId, organizationId] });
  return rows.map((row) => row.seq ?? 0).join('.');
}

function compile(db: Db): CompiledQuery<Row> {
  const last = db
    .selectFrom('events')
    .select((at) => at.fn.max('seq').as('seq'))
    .where('organization_id', '=', '');
  const query = last
    .where('team_id', '=', '')
    .unionAll(last.where('team_id', 'is', null))
    .compile();
  compiled.set(db, query);
  return query;
}
