import { mkdtempSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createServer } from 'node:http';
import autocannon from 'autocannon';
import { start } from './src/server/start.ts';
import { uuidV7 } from './src/server/db/uuid-v7.ts';
const teams = Number(process.argv[2] ?? 20), objs = 5, krs = 4;
const mode = process.argv[3] ?? 'ours';
const dataFolder = mkdtempSync('/tmp/perf/d');
const r = await start({ dataFolder, secretFile: dataFolder + '/secret', port: 0, log: 'error' });
const token = r.setupLink?.split('token=')[1];
const reply = await fetch(r.address + '/api/setup', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ token, lang: 'en', organization: 'A', name: 'Ada', email: 'a@example.com', password: 'correct horse b' }) });
const cookie = reply.headers.getSetCookie().map((c) => c.split(';')[0]).join('; ');
const me = await reply.json();
const org = me.organization.id, cycle = me.cycle.id, now = new Date().toISOString();
const { db } = r.services.database;
const ids = [];
await db.transaction().execute(async (tx) => {
  const people = [];
  for (let p = 0; p < teams * 4; p++) { const id = uuidV7(); people.push(id); await tx.insertInto('people').values({ organization_id: org, id, user_id: null, name: 'P' + p, email: 'x', role: 'member', lang: 'en', created_at: now, left_at: null }).execute(); }
  for (let t = 0; t < teams; t++) {
    const teamId = uuidV7(); ids.push(teamId);
    await tx.insertInto('teams').values({ organization_id: org, id: teamId, parent_id: null, name: 'T' + t, kind: 'product-technology', stage: null, created_at: now }).execute();
    for (let o = 0; o < objs; o++) {
      const id = uuidV7();
      await tx.insertInto('objectives').values({ organization_id: org, id, team_id: teamId, cycle_id: cycle, text: '通过2.0解决客户自助部署问题 ' + o, type: 'delivery', why: 'why '.repeat(10), problem: '', success: '', diagnosis_id: null, owner_id: people[t * 4], ideal_customer: '', impact: '', evidence: '[]', state: 'published', version: 1, publication: '{"plain":"","lines":[]}', published_at: now, published_by: people[t * 4], closure: null, retrospective: null, created_by: people[0], created_at: now, updated_at: now, removed_at: null }).execute();
      for (let k = 0; k < krs; k++) await tx.insertInto('key_results').values({ organization_id: org, id: uuidV7(), objective_id: id, position: k, text: '每周自助部署成功的客户数从12到60 ' + k, kind: 'metric', measure: 'change', baseline: 12, target: 60, low: null, high: null, unit: '家', meaning: null, source: '{"kind":"manual","name":"","config":{}}', owner_id: people[t * 4 + k], proposed_by: people[t * 4], confirmed_by: null, commitment: 'committed', cadence: 'weekly', weight: 1, profile: 'linear', profile_from: null, know_by: null, follow_up: '', supports: '', steps: '[]', frozen: null, value: 30 + k, value_at: now, points: JSON.stringify(Array.from({ length: 12 }, (_, i) => ({ at: now, value: 12 + i }))), confidence: 7, checked_in_at: now, check_in_id: null, created_at: now, removed_at: null }).execute();
    }
  }
});
const board = await (await fetch(`${r.address}/api/teams/${ids[0]}/board`, { headers: { cookie } })).text();
console.log('bytes', board.length, 'teams', teams);
// floor
const fdb = new DatabaseSync(dataFolder + '/crux.db', { readOnly: true });
const st = fdb.prepare(`select o.id oid, o.text otext, o.why, o.state, o.version, o.published_at, p.name oname, k.*, q.name kname from objectives o left join people p on p.organization_id=o.organization_id and p.id=o.owner_id join key_results k on k.organization_id=o.organization_id and k.objective_id=o.id left join people q on q.organization_id=k.organization_id and q.id=k.owner_id where o.organization_id=? and o.team_id=? and o.cycle_id=? and o.removed_at is null order by o.created_at, o.id, k.position`);
const template = JSON.parse(board);
const floor = createServer((req, res) => {
  const id = req.url.split('/')[3];
  const rows = st.all(org, id, cycle);
  const out = { ...template, objectives: [] }; let last, n = 0;
  for (const row of rows) { if (last !== row.oid) { last = row.oid; const t = template.objectives[out.objectives.length]; out.objectives.push({ ...t, id: row.oid, text: row.otext, why: row.why, owner: { ...t.owner, name: row.oname }, keyResults: [] }); n = 0; } const o = out.objectives.at(-1); const t = template.objectives[out.objectives.length - 1].keyResults[n++]; o.keyResults.push({ ...t, id: row.id, text: row.text, baseline: row.baseline, target: row.target, now: { ...t.now, value: row.value, points: JSON.parse(row.points) } }); }
  const s = JSON.stringify(out);
  res.writeHead(200, { 'content-type': 'application/json' }); res.end(s);
}).listen(0);

import { makeApp } from './src/server/app.ts';
const app = makeApp(r.services);
const N = 3000;
for (let round = 0; round < 3; round++) {
  let c = process.cpuUsage(); let t = performance.now();
  for (let i = 0; i < N; i++) { const x = await app.fetch(new Request(`http://localhost/api/teams/${ids[i % 20]}/board`, { headers: { cookie } })); await x.text(); }
  const u = process.cpuUsage(c); console.log('ours us/req', (u.user + u.system) / N | 0, 'wall', (performance.now() - t) / N * 1000 | 0);
  c = process.cpuUsage(); t = performance.now();
  for (let i = 0; i < N; i++) { const res = { writeHead() {}, end() {} }; floor.listeners('request')[0]({ url: `/api/teams/${ids[i % 20]}/board` }, res); }
  const v = process.cpuUsage(c); console.log('floor us/req', (v.user + v.system) / N | 0, 'wall', (performance.now() - t) / N * 1000 | 0);
}
floor.close(); await r.stop(); process.exit(0);
