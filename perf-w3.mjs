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

const krs2 = await db.selectFrom('key_results').select('id').execute();
const fdb = new DatabaseSync(dataFolder + '/f.db'); fdb.exec('pragma journal_mode=wal; pragma synchronous=full; create table r(a text, b text, c text primary key, v real, at text); create table k(o text, id text primary key, v real, p text); create table e(o text, s integer, p text, h text, primary key(o,s)); create table o(id text primary key, v real)');
for (const k of krs2) { fdb.prepare('insert into k values(?,?,?,?)').run(org, k.id, 1, 'x'.repeat(500)); } for (let i=0;i<100;i++) fdb.prepare('insert into o values(?,?)').run('o'+i, 1);
const s1 = fdb.prepare('insert into r values(?,?,?,?,?)'), s2 = fdb.prepare('update k set v=?, p=? where id=?'), s3 = fdb.prepare('update o set v=? where id=?'), s4 = fdb.prepare('insert into e values(?,?,?,?)');
let n = 0;
const floor = () => { const t = performance.now(); let c = 0; while (performance.now() - t < 4000) { fdb.exec('begin immediate'); s1.run(org, 'k', 'i' + n, 1, now); s2.run(n, 'y'.repeat(500), krs2[n % krs2.length].id); s3.run(n, 'o' + n % 100); s4.run(org, n, 'z'.repeat(300), 'h'); fdb.exec('commit'); n++; c++; } return c / 4 | 0; };
const ours = async () => { const x = await autocannon({ url: r.address, connections: 16, duration: 4, workers: 1, method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify({ value: 33, confidence: 7, changed: 'something changed this week' }), requests: krs2.map((k) => ({ path: `/api/key-results/${k.id}/check-ins` })) }); return [x.requests.average | 0, 'p99', x.latency.p99, x.non2xx]; };
for (let i = 0; i < 3; i++) { console.log('floor', floor(), 'ours', await ours()); }
await r.stop(); process.exit(0);
