import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { code } from '../../../testing/code.ts';
import type { Visitor } from '../../../testing/open-test-app.ts';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam();
let lead: { person: Visitor; id: string };
let objectiveId: string;

beforeAll(async () => {
  lead = await it.join('lead', 'Lea');
  objectiveId = (await it.draft({ text: '=HYPERLINK("x"), "quoted"' })).id;
  await it.admin('PATCH /api/people/{personId}', { params: { personId: lead.id }, body: { role: 'member' } });
  await it.admin('PATCH /api/people/{personId}', { params: { personId: lead.id }, body: { role: 'lead' } });
});

const audit = (query: object = {}) => it.admin('GET /api/audit', { query });
const file = async (by: Visitor, address: string) => {
  const reply = await by.fetch(address);
  return { status: reply.status, text: await reply.text() };
};

test('admins see everything that happened, with what was before and after, and where the log ends', async () => {
  const { entries, head } = await audit();
  expect(entries[0]).toMatchObject({
    type: 'person.changed',
    subjectId: lead.id,
    changes: [{ field: 'role', before: 'member', after: 'lead' }],
  });
  expect(head).toMatchObject({ seq: Number(entries[0]!.id), at: entries[0]!.at });
  expect(head!.hash).not.toBe('');
});

test('nobody else sees it, nor takes it out as a file', async () => {
  for (const address of ['/api/audit', '/api/audit/log.jsonl', '/api/audit/log.csv'])
    expect([address, (await file(lead.person, address)).status]).toEqual([address, 403]);
});

test('it is looked through by who, what, when and object', async () => {
  const types = async (query: object) => [...new Set((await audit(query)).entries.map(({ type }) => type))].toSorted();
  expect(await types({ actor: lead.id })).toEqual(['person.joined']);
  expect(await types({ noun: 'objective' })).toEqual(['objective.drafted']);
  expect(await types({ object: objectiveId })).toEqual(['objective.drafted']);
  expect(await types({ object: lead.id })).toEqual(['person.changed', 'person.joined']);
  const today = new Date().toISOString().slice(0, 10);
  expect((await audit({ from: today, to: today })).entries.length).toBe((await audit()).entries.length);
  expect((await audit({ from: '2999-01-01' })).entries).toEqual([]);
  expect((await audit({ to: '2020-01-01' })).entries).toEqual([]);
  expect(await code(it.admin('GET /api/audit', { query: { noun: 'nothing' as never } }))).toBe('400 invalid');
});

test('page after page, and both files, tell the same events, each once', async () => {
  for (let at = 0; at < 60; at++)
    await it.admin('PATCH /api/people/{personId}', { params: { personId: lead.id }, body: { name: `Lea ${at}` } });
  const ids: string[] = [];
  for (let before: string | undefined; ; ) {
    const page = await audit({ before });
    ids.push(...page.entries.map(({ id }) => id));
    if (page.more === null) break;
    before = page.more;
  }
  expect(new Set(ids).size).toBe(ids.length);
  const { text } = await file(it.admin, '/api/audit/log.jsonl');
  const lines = text.trim().split('\n');
  expect(lines.map((line) => String((JSON.parse(line) as { seq: number }).seq))).toEqual(ids.toReversed());
  const csv = await file(it.admin, '/api/audit/log.csv?lang=zh');
  expect(csv.text.split('\r\n')).toHaveLength(ids.length + 2);
  expect(csv.text).toMatch(/^编号,/);
  const found = await file(it.admin, `/api/audit/log.csv?object=${objectiveId}`);
  expect(found.text.split('\r\n')[1]).toContain('""quoted""');
});

test('another organization’s log is not in it', async () => {
  const text = JSON.stringify((await audit()).entries);
  expect(text).not.toContain('Elsewhere');
});

test('invitations stand in it, and only admins hear of them', async () => {
  const { id } = await it.admin('POST /api/invitations', { body: { role: 'admin', email: 'new@example.com' } });
  await it.admin('DELETE /api/invitations/{invitationId}', { params: { invitationId: id } });
  const made = (await audit({ object: id })).entries.map(({ type, values, changes }) => [
    type,
    values['name'],
    changes[0]?.after,
  ]);
  expect(made).toEqual([
    ['invitation.removed', 'new@example.com', undefined],
    ['invitation.made', 'new@example.com', 'admin'],
  ]);
  expect(JSON.stringify(await lead.person('GET /api/events', {}))).not.toContain('new@example.com');
});

test('a file is packed for whoever can unpack it, and says the same', async () => {
  const get = (accepts: string) => it.admin.fetch('/api/audit/log.csv', { headers: { 'accept-encoding': accepts } });
  const plain = await get('identity');
  expect(plain.headers.get('content-encoding')).toBeNull();
  const packed = await get('gzip, br');
  expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual([
    'gzip',
    expect.stringContaining('accept-encoding'),
  ]);
  const bytes = async (reply: Response) => Buffer.from(await reply.arrayBuffer());
  expect(gunzipSync(await bytes(packed)).equals(await bytes(plain))).toBe(true);
});
