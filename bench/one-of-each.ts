// One of each thing a company may have, made as people make it, and then as many like it as a large company has.
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { BenchServer } from './bench-server.ts';

/** The names in the braces of paths. */
export type Ids = Record<string, string>;

/** @param personId somebody else in the organization. */
export async function oneOfEach(server: BenchServer, personId: string): Promise<Ids> {
  const make = async (path: string, body: object): Promise<Record<string, string>> => {
    const headers = { 'content-type': 'application/json', cookie: server.cookie };
    const reply = await fetch(server.address + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!reply.ok) throw new Error(`${path}: ${await reply.text()}`);
    return (await reply.json()) as Record<string, string>;
  };
  const teamId = server.teamIds[0] ?? '';
  const days = (from: number, until: number) =>
    [from, until].map((at) => new Date(Date.now() + at * 86_400_000).toISOString().slice(0, 10));
  const [start = '', end = ''] = days(-3, 10);
  const indicator = await make('/api/indicators', { name: 'Sign-ups', unit: '', teamId: null });
  await make(`/api/indicators/${indicator['id']}/readings`, { value: 12 });
  const customer = await make('/api/ideal-customers', {
    name: 'Shops',
    audience: 'business',
    who: 'Shops with ten tills',
  });
  const gap = await make('/api/gaps', {
    customerId: customer['id'],
    need: 'Pay by phone',
    feature: 'Wallets',
    lostDeals: 2,
  });
  const debt = await make('/api/debt', {
    teamId,
    text: 'Releases by hand',
    kind: 'architecture',
    interest: { hours: 12, source: 'Time sheet' },
  });
  const label = await make('/api/labels', { name: 'Trust' });
  const iteration = await make(`/api/teams/${teamId}/iterations`, { name: 'Sprint 1', start, end });
  const connection = await make('/api/connections', {
    name: 'Prometheus',
    connector: 'prometheus',
    config: { url: 'http://127.0.0.1:9' },
  });
  const invitation = await make('/api/invitations', { role: 'member', name: 'Noor' });
  const token = await make('/api/tokens', { name: 'CI', scope: 'reports' });
  await make('/api/deputies', {
    personId: server.personId,
    standsInId: personId,
    from: start,
    until: end,
  });
  const db = new DatabaseSync(server.file, { timeout: 60_000 });
  db.exec('begin immediate');
  multiply(db, 'debt_items', debt['id'], 2000);
  multiply(db, 'gaps', gap['id'], 300);
  multiply(db, 'indicators', indicator['id'], 1000);
  multiply(db, 'invitations', invitation['id'], 500, { token_hash: 'token_hash || ' });
  multiply(db, 'tokens', token['id'], 500, { hash: 'hash || ' });
  multiply(db, 'iterations', iteration['id'], 100, { name: 'name || ' });
  bindAll(db, server, connection['id'] ?? '');
  db.exec('commit');
  db.close();
  return {
    personId,
    indicatorId: indicator['id'] ?? '',
    customerId: customer['id'] ?? '',
    gapId: gap['id'] ?? '',
    debtId: debt['id'] ?? '',
    labelId: label['id'] ?? '',
    iterationId: iteration['id'] ?? '',
    connectionId: connection['id'] ?? '',
    invitationId: invitation['id'] ?? '',
    token: new URL(invitation['link'] ?? '').pathname.split('/').at(-1) ?? '',
  };
}

/** So many rows like one; `other`: what has to be different in each, before its number. */
function multiply(
  db: DatabaseSync,
  table: string,
  id: string | undefined,
  count: number,
  other: Record<string, string> = {},
): void {
  const columns = db
    .prepare(`select name from pragma_table_info(?)`)
    .all(table)
    .map(({ name }) => String(name));
  const differing: Record<string, string> = { id: `'${randomBytes(6).toString('hex')}-' || `, ...other };
  const values = columns.map((name) => (differing[name] === undefined ? name : `${differing[name]} numbers.n`));
  db.prepare(
    `insert into ${table} (${columns.join(', ')})
     with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < ?)
     select ${values.join(', ')} from ${table}, numbers where id = ?`,
  ).run(count, id ?? '');
}

/** 5,000 key results read from one place. */
function bindAll(db: DatabaseSync, { organizationId, keyResultIds }: BenchServer, connectionId: string): void {
  const never = '2999-01-01T00:00:00.000Z';
  const bind = db.prepare(
    `insert into sources (organization_id, subject_id, connection_id, name, config, every_minutes, host, query_hash, defined_at, due_at, tries)
     values (?, ?, ?, '', '{"query":"up"}', 60, '127.0.0.1', 'a1b2c3d4e5f60718', ?, ?, 0)`,
  );
  for (const id of keyResultIds.slice(0, 5000))
    bind.run(organizationId, id, connectionId, new Date().toISOString(), never);
}
