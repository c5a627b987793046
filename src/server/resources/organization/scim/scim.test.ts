import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { code } from '../../../testing/code.ts';
import { withTeam } from '../../../testing/with-team.ts';

const groups = [
  { group: 'okr-admins', role: 'admin' as const, team: undefined },
  { group: 'pay-devs', role: 'member' as const, team: 'Payments' },
  { group: 'pay-leads', role: 'lead' as const, team: 'Payments' },
];
const company = { company: { issuer: 'https://login.example', groups, domains: [] } } as never;
const it = withTeam({ company });
let token: string;
let admin: string;

beforeAll(async () => {
  ({ text: token } = await it.admin('POST /api/tokens', { body: { name: 'Entra', scope: 'directory' } }));
  admin = it.adminId;
});

type Reply = { status: number; body: Record<string, never> & Told; type: string | null; location: string | null };
type Told = {
  id: string;
  scimType?: string;
  detail?: string;
  totalResults: number;
  itemsPerPage: number;
  startIndex: number;
  Resources: Told[];
  active: boolean;
  userName: string;
  displayName: string;
  attributes: { name: string; required: boolean; subAttributes?: { name: string }[] }[];
  members?: { value: string }[];
};

async function ask(method: string, path: string, body?: unknown, bearer = token): Promise<Reply> {
  const reply = await it.app.app.request(`/scim/v2${path}`, {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/scim+json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await reply.text();
  return {
    status: reply.status,
    body: (text === '' ? {} : JSON.parse(text)) as Reply['body'],
    type: reply.headers.get('content-type'),
    location: reply.headers.get('location'),
  };
}

const user = (userName: string, more: object = {}) => ({
  schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
  userName,
  ...more,
});
const patch = (...operations: object[]) => ({
  schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
  Operations: operations,
});
const find = (filter: string) => ask('GET', `/Users?filter=${encodeURIComponent(filter)}`);
const person = async (id: string) => (await it.admin('GET /api/people', {})).find((one) => one.id === id);

test('a directory that looks first, adds, changes with paths and words, and takes out keeps people in step', async () => {
  expect((await find('userName eq "mei@acme.example"')).body).toMatchObject({ totalResults: 0, Resources: [] });
  const made = await ask(
    'POST',
    '/Users',
    user('mei@acme.example', {
      externalId: 'entra-1',
      active: true,
      displayName: 'Mei Chen',
      title: 'Engineer',
      emails: [{ primary: true, type: 'work', value: 'Mei@acme.example' }],
      name: { formatted: 'Mei Chen', familyName: 'Chen', givenName: 'Mei' },
    }),
  );
  expect([made.status, made.type]).toEqual([201, 'application/scim+json; charset=utf-8']);
  const { id } = made.body;
  expect(made.location).toMatch(new RegExp(`/scim/v2/Users/${id}$`));
  expect(await person(id)).toMatchObject({
    name: 'Mei Chen',
    email: 'mei@acme.example',
    role: 'member',
    account: true,
  });
  expect((await find('userName eq "MEI@acme.example"')).body.Resources).toMatchObject([{ id, externalId: 'entra-1' }]);
  expect((await find('externalId eq "entra-1" and active eq true')).body.totalResults).toBe(1);

  const renamed = await ask('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'displayName', value: 'Mei Lin' }));
  expect(renamed.body).toMatchObject({ displayName: 'Mei Lin', name: { givenName: 'Mei' } });
  await ask(
    'PATCH',
    `/Users/${id}`,
    patch({ op: 'Replace', path: 'emails[type eq "work"].value', value: 'ml@acme.example' }),
  );
  expect(await person(id)).toMatchObject({ name: 'Mei Lin', email: 'ml@acme.example' });

  const draft = await it.draft({ ownerId: id });
  const out = await ask('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'active', value: 'False' }));
  expect([out.status, out.body.active]).toEqual([200, false]);
  expect(await person(id)).toBe(undefined);
  expect((await ask('GET', `/Users/${id}`)).body.active).toBe(false);
  const kept = await it.admin('GET /api/objectives/{objectiveId}', { params: { objectiveId: draft.id } });
  expect(kept.owner).toEqual({ id, name: 'Mei Lin' });
  expect((await it.admin('GET /api/hand-overs', {})).map((left) => left.person.id)).toContain(id);
  const [event] = await it.admin('GET /api/events', {});
  expect(event).toMatchObject({ type: 'person.removed', actor: null, token: { name: 'Entra' }, subjectId: id });

  await ask('PATCH', `/Users/${id}`, patch({ op: 'Replace', path: 'active', value: true }));
  expect(await person(id)).toMatchObject({ name: 'Mei Lin' });
  expect((await ask('DELETE', `/Users/${id}`)).status).toBe(204);
  expect((await ask('GET', `/Users/${id}`)).status).toBe(404);
  // The same address comes back to the same person, with all that was theirs.
  const again = await ask('POST', '/Users', user('ml@acme.example', { displayName: 'Mei Lin' }));
  expect([again.status, again.body.id]).toEqual([201, id]);
});

test('a directory that sends whole objects without a path, and puts, keeps people in step', async () => {
  const made = await ask('POST', '/Users', user('oki@acme.example', { name: { givenName: 'Oki', familyName: 'Ta' } }));
  const { id } = made.body;
  expect(made.body.displayName).toBe('Oki Ta');
  const put = await ask(
    'PUT',
    `/Users/${id}`,
    user('oki@acme.example', { active: true, name: { givenName: 'Oki', familyName: 'Tan' } }),
  );
  expect([put.status, put.body.displayName]).toEqual([200, 'Oki Tan']);
  const off = await ask('PATCH', `/Users/${id}`, patch({ op: 'replace', value: { active: false } }));
  expect(off.body.active).toBe(false);
  expect((await ask('PATCH', `/Users/${id}`, patch({ op: 'replace', value: { active: true } }))).body.active).toBe(
    true,
  );
});

test('whoever is here already is found by their address and tied, not made twice', async () => {
  const joined = await it.join('lead', 'Har');
  const email = (await person(joined.id))!.email;
  const [found] = (await find(`userName eq "${email}"`)).body.Resources;
  expect(found).toMatchObject({ id: joined.id, active: true });
  expect(await ask('POST', '/Users', user(email))).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
  await ask('PATCH', `/Users/${joined.id}`, patch({ op: 'Add', path: 'externalId', value: 'entra-har' }));
  expect((await find('externalId eq "entra-har"')).body.Resources).toMatchObject([{ id: joined.id, userName: email }]);
  expect((await person(joined.id))!.role).toBe('lead');
});

test('groups give role and team by the rules of the company’s sign-in, and take them away', async () => {
  const mo = (await ask('POST', '/Users', user('mo@acme.example', { displayName: 'Mo' }))).body.id;
  const ng = (await ask('POST', '/Users', user('ng@acme.example', { displayName: 'Ng' }))).body.id;
  const made = await ask('POST', '/Groups', { displayName: 'pay-devs', externalId: 'g-1', members: [{ value: mo }] });
  expect([made.status, made.body.members]).toMatchObject([201, [{ value: mo, display: 'Mo' }]]);
  const group = `/Groups/${made.body.id}`;
  const teams = async (id: string) => (await person(id))!.teams;
  expect([await teams(mo), await teams(ng)]).toEqual([[{ id: it.teamId, lead: false }], []]);
  await ask('PATCH', group, patch({ op: 'Add', path: 'members', value: [{ value: ng }] }));
  await ask('PATCH', group, patch({ op: 'Remove', path: 'members', value: [{ value: mo }] }));
  expect([await teams(mo), await teams(ng)]).toEqual([[], [{ id: it.teamId, lead: false }]]);
  await ask('PATCH', group, patch({ op: 'replace', value: { id: made.body.id, displayName: 'pay-leads' } }));
  expect(await person(ng)).toMatchObject({ role: 'lead', teams: [{ id: it.teamId, lead: true }] });
  await ask('PATCH', group, patch({ op: 'remove', path: `members[value eq "${ng}"]` }));
  expect(await teams(ng)).toEqual([]);
  await ask('PUT', group, { displayName: 'pay-devs', members: [{ value: mo }, { value: ng }] });
  expect((await ask('GET', `${group}?excludedAttributes=members`)).body.members).toBe(undefined);
  const listed = await ask('GET', `/Groups?filter=${encodeURIComponent('displayName eq "Pay-Devs"')}`);
  expect(listed.body.Resources[0]?.members).toHaveLength(2);
  expect((await ask('DELETE', group)).status).toBe(204);
  expect(await teams(mo)).toEqual([]);
  expect((await ask('POST', '/Groups', { displayName: 'x', members: [{ value: 'nobody' }] })).body.scimType).toBe(
    'invalidValue',
  );
});

test('lists come in pages that join without gap', async () => {
  const total = (await ask('GET', '/Users?count=0')).body.totalResults;
  const ids: string[] = [];
  for (let start = 1; start <= total; start += 2) {
    const { body } = await ask('GET', `/Users?startIndex=${start}&count=2&attributes=userName`);
    expect(body).toMatchObject({ totalResults: total, startIndex: start, itemsPerPage: body.Resources.length });
    for (const one of body.Resources)
      expect(Object.keys(one).toSorted()).toEqual(['id', 'meta', 'schemas', 'userName']);
    ids.push(...body.Resources.map((one) => one.id));
  }
  expect(new Set(ids).size).toBe(total);
  expect((await ask('GET', '/Users?startIndex=-3&count=1')).body).toMatchObject({ startIndex: 1, itemsPerPage: 1 });
  expect((await ask('GET', '/Users?count=x')).status).toBe(400);
});

test('what is told of itself is what it does: each resource fits the schema that describes it', async () => {
  const text = z.string();
  const config = z.object({
    schemas: z.array(text),
    patch: z.object({ supported: z.literal(true) }),
    bulk: z.object({ supported: z.literal(false), maxOperations: z.number(), maxPayloadSize: z.number() }),
    filter: z.object({ supported: z.literal(true), maxResults: z.number().min(1) }),
    changePassword: z.object({ supported: z.boolean() }),
    sort: z.object({ supported: z.boolean() }),
    etag: z.object({ supported: z.boolean() }),
    authenticationSchemes: z
      .array(z.object({ type: text, name: text, description: text, primary: z.boolean() }))
      .min(1),
    meta: z.object({ resourceType: text, location: text }),
  });
  config.parse((await ask('GET', '/ServiceProviderConfig')).body);
  for (const type of (await ask('GET', '/ResourceTypes')).body.Resources as unknown as {
    name: string;
    endpoint: string;
    schema: string;
  }[]) {
    expect((await ask('GET', `/ResourceTypes/${type.name}`)).body).toMatchObject(type);
    const { attributes } = (await ask('GET', `/Schemas/${type.schema}`)).body;
    if (type.name === 'Group') await ask('POST', '/Groups', { displayName: 'Told', members: [{ value: admin }] });
    const [resource] = (await ask('GET', type.endpoint)).body.Resources;
    const known = new Map(attributes.map((one) => [one.name, one]));
    for (const [name, value] of Object.entries(resource!)) {
      if (name === 'schemas' || name === 'meta') continue;
      expect([type.name, name, known.has(name)]).toEqual([type.name, name, true]);
      const parts = known.get(name)?.subAttributes?.map((one) => one.name);
      for (const one of parts ? [value].flat() : [])
        for (const part of Object.keys(one)) if (part !== 'type') expect(parts).toContain(part);
    }
    for (const one of attributes.filter((each) => each.required)) expect(Object.keys(resource!)).toContain(one.name);
  }
  expect((await ask('GET', '/Schemas/none')).status).toBe(404);
});

test('no in the words of the standard, and in both languages', async () => {
  const noName = await ask('POST', '/Users', { displayName: 'x' });
  expect(noName).toMatchObject({ status: 400, type: 'application/scim+json; charset=utf-8' });
  expect(noName.body).toMatchObject({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: '400',
    scimType: 'invalidValue',
  });
  expect(noName.body.detail).toMatch(/`userName`.*`userName`/s);
  expect((await ask('POST', '/Users', user('no address'))).body.scimType).toBe('invalidValue');
  expect((await find('title eq "x"')).body.scimType).toBe('invalidFilter');
  expect((await ask('PATCH', `/Users/${admin}`, { Operations: [] })).body.scimType).toBe('invalidSyntax');
  // The only admin is not locked out by a directory.
  const out = await ask('PATCH', `/Users/${admin}`, patch({ op: 'replace', path: 'active', value: false }));
  expect([out.status, out.body.scimType]).toEqual([409, 'mutability']);
  expect((await person(admin))!.role).toBe('admin');
  expect((await ask('GET', '/Nothing')).status).toBe(404);
});

test('only a token for the directory opens it, and it opens nothing else', async () => {
  const wall = await it.admin('POST /api/tokens', { body: { name: 'Wall', scope: 'metrics', teamId: it.teamId } });
  for (const bearer of ['crux_none', wall.text])
    expect((await ask('GET', '/Users', undefined, bearer)).status).toBe(401);
  const other = await it.app.app.request('/api/people', { headers: { authorization: `Bearer ${token}` } });
  expect(other.status).toBe(401);
  const { person: lead } = await it.join('lead', 'Lex');
  const body = { name: 'x', scope: 'directory' as const };
  expect(await code(lead('POST /api/tokens', { body }))).toBe('403 forbidden');
  expect(await code(it.admin('POST /api/tokens', { body: { ...body, teamId: it.teamId } }))).toBe('400 invalid');
});

test('the same person and the same group come once, however many ask at once', async () => {
  const twice = (path: string, body: object) => Promise.all([1, 2, 3].map(() => ask('POST', path, body)));
  const people = await twice('/Users', user('once@acme.example'));
  expect(people.map((one) => one.status).toSorted()).toEqual([201, 409, 409]);
  const made = await twice('/Groups', { displayName: 'Once' });
  expect(made.map((one) => one.status).toSorted()).toEqual([201, 409, 409]);
});
