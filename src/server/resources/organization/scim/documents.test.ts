// The requests that two directories send, shaped as their own documents show them; names and addresses are ours.
// Entra ID: “Develop and plan provisioning for a SCIM endpoint” (MicrosoftDocs/entra-docs at 03cc779), its section of
// requests and responses. Okta: “Okta and SCIM Version 2.0” (okta-developer-docs at 02e8ee8). Read on 2026-11-30.
import { beforeAll, describe, expect, test } from 'vitest';
import { withTeam } from '../../../testing/with-team.ts';

const it = withTeam();
let token: string;
beforeAll(async () => {
  ({ text: token } = await it.admin('POST /api/tokens', { body: { name: 'Directory', scope: 'directory' } }));
});

type Told = { id: string; active: boolean; totalResults: number; Resources: Told[] } & Record<string, unknown>;

async function ask(line: string, body?: object): Promise<{ status: number; body: Told }> {
  const [method = '', path = ''] = line.split(/ (.*)/);
  const reply = await it.app.app.request(`/scim/v2${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body && { 'content-type': 'application/scim+json' }),
      'user-agent': 'Okta SCIM Client 1.0.0',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  return { status: reply.status, body: (text === '' ? {} : JSON.parse(text)) as Told };
}

const patchOp = ['urn:ietf:params:scim:api:messages:2.0:PatchOp'];
const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
const groupSchema = 'urn:ietf:params:scim:schemas:core:2.0:Group';
const filtered = (filter: string) => `filter=${encodeURIComponent(filter)}`;

describe('Entra ID', () => {
  let id: string;
  const userName = 'Test_Person_4b1a';

  test('looks for somebody, finds nobody, and creates them', async () => {
    const none = await ask(`GET /Users?${filtered('userName eq "non-existent user"')}`);
    expect([none.status, none.body]).toMatchObject([200, { totalResults: 0, Resources: [], startIndex: 1 }]);
    const made = await ask('POST /Users', {
      schemas: [userSchema, 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'],
      externalId: '5e0c9a61-0d5f-4f0e-9a53-2f6f6a8f5c11',
      userName,
      active: true,
      emails: [{ primary: true, type: 'work', value: 'Wang_Lin@acme.example' }],
      meta: { resourceType: 'User' },
      name: { formatted: 'Lin Wang', familyName: 'Wang', givenName: 'Lin' },
      roles: [],
    });
    expect([made.status, made.body]).toMatchObject([
      201,
      {
        externalId: '5e0c9a61-0d5f-4f0e-9a53-2f6f6a8f5c11',
        userName,
        meta: { resourceType: 'User', created: expect.any(String), lastModified: expect.any(String) },
        name: { formatted: 'Lin Wang', familyName: 'Wang', givenName: 'Lin' },
        active: true,
        emails: [{ value: 'wang_lin@acme.example', type: 'work', primary: true }],
      },
    ]);
    id = made.body.id;
  });

  test('reads them by id and by name, and is told of nobody', async () => {
    expect((await ask(`GET /Users/${id}`)).body).toMatchObject({ id, userName });
    const found = await ask(`GET /Users?${filtered(`userName eq "${userName}"`)}`);
    expect(found.body).toMatchObject({ totalResults: 1, Resources: [{ id }], startIndex: 1 });
    const missing = await ask('GET /Users/5171a35d82074e068ce2');
    expect([missing.status, missing.body]).toMatchObject([
      404,
      { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '404' },
    ]);
  });

  test('changes what has several values, what has one, and who is active', async () => {
    const several = await ask(`PATCH /Users/${id}`, {
      schemas: patchOp,
      Operations: [
        { op: 'Replace', path: 'emails[type eq "work"].value', value: 'lin.chen@acme.example' },
        { op: 'Replace', path: 'name.familyName', value: 'Chen' },
      ],
    });
    expect([several.status, several.body]).toMatchObject([
      200,
      {
        name: { formatted: 'Lin Chen', familyName: 'Chen', givenName: 'Lin' },
        emails: [{ value: 'lin.chen@acme.example' }],
      },
    ]);
    const single = await ask(`PATCH /Users/${id}`, {
      schemas: patchOp,
      Operations: [{ op: 'Replace', path: 'userName', value: 'lin.chen@login.acme.example' }],
    });
    expect([single.status, single.body['userName']]).toEqual([200, 'lin.chen@login.acme.example']);
    const disabled = await ask(`PATCH /Users/${id}`, {
      Operations: [{ op: 'Replace', path: 'active', value: false }],
      schemas: patchOp,
    });
    expect([disabled.status, disabled.body.active]).toEqual([200, false]);
    expect((await ask(`GET /Users/${id}`)).body.active).toBe(false);
  });

  test('makes a group without members, adds and removes them, renames it, and deletes both', async () => {
    await ask(`PATCH /Users/${id}`, { schemas: patchOp, Operations: [{ op: 'Replace', path: 'active', value: true }] });
    const made = await ask('POST /Groups', {
      schemas: [groupSchema, 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'],
      externalId: '0d7f27a3-7a34-4c8b-8b8e-0a7e6b2f1c90',
      displayName: 'Deployers',
      meta: { resourceType: 'Group' },
    });
    expect([made.status, made.body]).toMatchObject([201, { displayName: 'Deployers', members: [] }]);
    const group = `/Groups/${made.body.id}`;
    const members = async () =>
      ((await ask(`GET ${group}`)).body['members'] as { value: string }[]).map((one) => one.value);
    expect('members' in (await ask(`GET ${group}?excludedAttributes=members`)).body).toBe(false);
    const found = await ask(`GET /Groups?excludedAttributes=members&${filtered('displayName eq "Deployers"')}`);
    expect(found.body).toMatchObject({ totalResults: 1, Resources: [{ id: made.body.id }] });
    // Each of these is to yield 204 without a body.
    const change = async (operation: object) =>
      (await ask(`PATCH ${group}`, { schemas: patchOp, Operations: [operation] })).status;
    expect(await change({ op: 'Replace', path: 'displayName', value: 'Deployers and friends' })).toBe(204);
    expect(await change({ op: 'Add', path: 'members', value: [{ $ref: null, value: id }] })).toBe(204);
    expect(await members()).toEqual([id]);
    expect(await change({ op: 'Remove', path: 'members', value: [{ $ref: null, value: id }] })).toBe(204);
    expect(await members()).toEqual([]);
    expect((await ask(`DELETE ${group}`)).status).toBe(204);
    expect((await ask(`DELETE /Users/${id}`)).status).toBe(204);
  });

  test('asks what it may tell of people and groups', async () => {
    const { status, body } = await ask('GET /Schemas');
    expect([status, body.Resources.map((one) => one.id)]).toEqual([200, [userSchema, groupSchema]]);
  });
});

describe('Okta', () => {
  let id: string;
  const userName = 'test.person@acme.example';
  const created = {
    schemas: [userSchema],
    userName,
    name: { givenName: 'Test', familyName: 'Person' },
    emails: [{ primary: true, value: userName, type: 'work' }],
    displayName: 'Test Person',
    locale: 'en-US',
    externalId: '00u1a2b3c4d5e6f7g8h9',
    groups: [],
    password: '9qk2x7',
    active: true,
  };

  test('looks for somebody, creates them, and is refused to do so twice', async () => {
    const query = `startIndex=1&count=100`;
    const none = await ask(`GET /Users?filter=userName%20eq%20%22test.person%40acme.example%22&${query}`);
    expect([none.status, none.body]).toMatchObject([
      200,
      { totalResults: 0, startIndex: 1, itemsPerPage: 0, Resources: [] },
    ]);
    const made = await ask('POST /Users', created);
    expect([made.status, made.body]).toMatchObject([201, { userName, displayName: 'Test Person', active: true }]);
    // Whoever reads it back does not read a password.
    expect(JSON.stringify(made.body)).not.toContain('9qk2x7');
    id = made.body.id;
    const twice = await ask('POST /Users', created);
    expect([twice.status, twice.body['schemas']]).toEqual([409, ['urn:ietf:params:scim:api:messages:2.0:Error']]);
    const page = await ask(`GET /Users?${query}`);
    expect(page.body).toMatchObject({ startIndex: 1, totalResults: page.body.Resources.length });
    expect((await ask(`GET /Users/${id}`)).body).toMatchObject({ id, userName });
  });

  test('puts a person changed, and whoever is deactivated, whole; or patches without a path', async () => {
    const whole = {
      schemas: [userSchema],
      id,
      userName,
      name: { givenName: 'Another', middleName: 'Excited', familyName: 'Person' },
      emails: [{ primary: true, value: userName, type: 'work', display: userName }],
      active: true,
      groups: [],
      meta: { resourceType: 'User' },
    };
    const put = await ask(`PUT /Users/${id}`, whole);
    expect([put.status, put.body]).toMatchObject([200, { displayName: 'Another Person', active: true }]);
    expect((await ask(`PUT /Users/${id}`, { ...whole, active: false })).body.active).toBe(false);
    expect((await ask(`PUT /Users/${id}`, whole)).body.active).toBe(true);
    const flip = (active: boolean) =>
      ask(`PATCH /Users/${id}`, { schemas: patchOp, Operations: [{ op: 'replace', value: { active } }] });
    expect([(await flip(false)).body.active, (await flip(true)).body.active]).toEqual([false, true]);
  });

  test('pushes a group, its name, its members one by one and all at once, and unlinks it', async () => {
    const made = await ask('POST /Groups', { schemas: [groupSchema], displayName: 'Test pushed', members: [] });
    expect([made.status, made.body]).toMatchObject([201, { displayName: 'Test pushed', members: [] }]);
    const group = `/Groups/${made.body.id}`;
    const change = async (...operations: object[]) =>
      (await ask(`PATCH ${group}`, { schemas: patchOp, Operations: operations })).status;
    const told = async () => (await ask(`GET ${group}`)).body;
    expect(await change({ op: 'replace', value: { id: made.body.id, displayName: 'Test pushed on' } })).toBe(204);
    expect(await told()).toMatchObject({ displayName: 'Test pushed on' });
    const taken = { op: 'remove', path: `members[value eq "${it.adminId}"]` };
    expect(await change(taken, { op: 'add', path: 'members', value: [{ value: id, display: userName }] })).toBe(204);
    expect(await told()).toMatchObject({ members: [{ value: id }] });
    const all = [it.adminId, id].map((value) => ({ value, display: userName }));
    expect(await change({ op: 'replace', path: 'members', value: all })).toBe(204);
    expect((await told())['members']).toHaveLength(2);
    const put = await ask(`PUT ${group}`, { schemas: [groupSchema], displayName: 'Test put', members: [all[1]!] });
    expect([put.status, put.body]).toMatchObject([200, { displayName: 'Test put', members: [{ value: id }] }]);
    expect((await ask(`GET /Groups?startIndex=1&count=100`)).body.totalResults).toBe(1);
    expect((await ask(`DELETE ${group}`)).status).toBe(204);
  });
});
