// The floor of W1, a process of its own: one hand-written SQL statement and `node:http`, returning the same bytes. It
// knows the boards' replies beforehand and only has to read the rows and write the JSON; it signs nobody in.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { argv } from 'node:process';
import { DatabaseSync } from 'node:sqlite';

const [, , file = '', boards = '', organizationId = '', cycleId = ''] = argv;
const replies = new Map<string, unknown>(JSON.parse(readFileSync(boards, 'utf8')));
const db = new DatabaseSync(file, { readOnly: true });
// `indexed by` and `cross join` keep SQLite to the good plan, whatever it would guess without statistics.
const statement = db.prepare(`
  select objectives.*, key_results.*, check_ins.*
  from objectives indexed by objectives_by_team
  cross join key_results on key_results.organization_id = objectives.organization_id and key_results.objective_id = objectives.id
  left join check_ins on check_ins.organization_id = objectives.organization_id and check_ins.id = key_results.check_in_id
  where objectives.organization_id = ? and objectives.team_id = ? and objectives.cycle_id = ?
    and objectives.removed_at is null and key_results.removed_at is null
  order by objectives.id, key_results.position`);

const server = createServer((request, reply) => {
  const teamId = request.url?.split('/')[3] ?? '';
  const rows = statement.all(organizationId, teamId, cycleId);
  reply.writeHead(rows.length > 0 ? 200 : 500, { 'content-type': 'application/json; charset=utf-8' });
  reply.end(JSON.stringify(replies.get(teamId)));
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
