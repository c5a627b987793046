import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCompanyDoor } from '../../../auth/company/company-door.ts';
import { putPasswordsUntil } from '../../../store/installation.ts';
import { readCompany } from '../../../operator/company.ts';
import { code } from '../../../testing/code.ts';
import { type Colleague, openProvider } from '../../../testing/company-provider.ts';
import { type TestApp, type Visitor, openTestApp, password } from '../../../testing/open-test-app.ts';

const redirect = 'http://localhost/api/company-session/callback';
const people: Record<string, Colleague> = {};
let provider: Awaited<ReturnType<typeof openProvider>>;
let app: TestApp;
let admin: Visitor;
let teamId: string;

beforeAll(async () => {
  provider = await openProvider(redirect, people);
  app = await openTestApp();
  ({ admin } = await app.setUp());
  ({ id: teamId } = await admin('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } }));
  use({});
});
afterAll(async () => {
  await app.close();
  await provider.close();
});

/** The rules of the company for what follows; the provider stays the same. */
function use(rules: Partial<typeof provider.company>, passwords = true): void {
  Object.assign(app.services, { company: openCompanyDoor({ ...provider.company, ...rules }, redirect), passwords });
}

/** Where they are led in the end, signed in or refused. */
async function come(who: string, browser: Visitor = app.visitor(), query = ''): Promise<string> {
  const out = await browser.fetch(`/api/company-session${query}`);
  const back = new URL(await provider.signIn(out.headers.get('location')!, who));
  const reply = await browser.fetch(back.pathname + back.search);
  return reply.headers.get('location')!;
}
const invite = (email: string | null, role: 'member' | 'lead' = 'member') =>
  admin('POST /api/invitations', { body: { role, email, teamIds: [teamId] } });

test('whoever is invited joins by signing in there, comes back as the same person, and needs no password', async () => {
  people['ivo'] = { email: 'Ivo@example.com', email_verified: true, name: 'Ivo' };
  expect(await come('ivo')).toBe('/sign-in?refused=company-not-invited&email=ivo%40example.com');
  await invite('ivo@example.com', 'lead');
  const browser = app.visitor();
  expect(await come('ivo', browser, '?next=/teams')).toBe('/teams');
  const me = await browser('GET /api/me', {});
  expect(me.person).toMatchObject({ name: 'Ivo', email: 'ivo@example.com', role: 'lead' });
  expect(me.teams.find(({ id }) => id === teamId)).toMatchObject({ mine: true, lead: true });
  // Another address there is still the same person here.
  people['ivo'] = { email: 'ivo.new@example.com', email_verified: false, name: 'Ivo' };
  const again = app.visitor();
  expect(await come('ivo', again)).toBe('/');
  expect((await again('GET /api/me', {})).person.id).toBe(me.person.id);
  expect(await code(again('POST /api/session', { body: { email: 'ivo@example.com', password } }))).toBe(
    '401 sign-in-failed',
  );
});

test('an address that nobody has proven is tied to no account', async () => {
  const { person } = await app.join(admin, 'member', 'Mia');
  const { email } = (await person('GET /api/me', {})).person;
  people['mia'] = { email, email_verified: false };
  expect(await come('mia')).toBe('/sign-in?refused=company-mail-unproven');
  people['mia'] = {};
  expect(await come('mia')).toBe('/sign-in?refused=company-mail-missing');
  expect((await person('GET /api/me', {})).person.email).toBe(email);
});

test('an account that had a password is tied once, and what was open or set before ends', async () => {
  const { person, me } = await app.join(admin, 'member', 'Pia');
  const { email } = me.person;
  people['pia'] = { email, email_verified: true, name: 'Pia' };
  const browser = app.visitor();
  expect(await come('pia', browser)).toBe('/');
  expect((await browser('GET /api/me', {})).person.id).toBe(me.person.id);
  app.services.identify.forget();
  expect(await code(person('GET /api/me', {}))).toBe('401 not-signed-in');
  expect(await code(app.visitor()('POST /api/session', { body: { email, password } }))).toBe('401 sign-in-failed');
  // A link from an admin sets one again.
  const { link } = await admin('POST /api/people/{personId}/password-reset', { params: { personId: me.person.id } });
  const token = link.split('/reset-password/')[1]!;
  await app.visitor()('POST /api/password-resets/{token}', {
    params: { token },
    body: { password: 'a fresh password' },
  });
  const fresh = { email, password: 'a fresh password' };
  expect(await code(app.visitor()('POST /api/session', { body: fresh }))).toBe('ok');
});

test('a link that is for anybody, or for a mail domain, is taken up there too', async () => {
  const { link } = await invite(null);
  people['uma'] = { email: 'uma@example.com', email_verified: true, name: 'Uma' };
  expect(await come('uma', app.visitor(), `?join=${link!.split('/join/')[1]}`)).toBe('/');
  const other = await invite('someone@example.com');
  people['eve'] = { email: 'eve@example.com', email_verified: true };
  const refused = await come('eve', app.visitor(), `?join=${other.link!.split('/join/')[1]}`);
  expect(refused).toBe('/sign-in?refused=invitation-for-other');
});

test('people of a domain that may come need no invitation; all others do', async () => {
  use({ domains: ['acme.example'] });
  people['dan'] = { email: 'dan@acme.example', email_verified: true, name: 'Dan' };
  people['mal'] = { email: 'mal@evil-acme.example', email_verified: true };
  const browser = app.visitor();
  expect(await come('dan', browser)).toBe('/');
  expect((await browser('GET /api/me', {})).person.role).toBe('member');
  expect(await come('mal')).toContain('company-not-invited');
  use({});
});

test('groups give role and teams at each sign-in, and the last admin stays', async () => {
  const groups = [
    { group: 'bosses', role: 'admin' as const, team: undefined },
    { group: 'pay-leads', role: 'lead' as const, team: 'payments' },
    { group: 'guests', role: 'reader' as const, team: undefined },
  ];
  use({ domains: ['acme.example'], groups });
  const meAs = async (told: string[]) => {
    people['gil'] = { email: 'gil@acme.example', email_verified: true, name: 'Gil', groups: told };
    const browser = app.visitor();
    await come('gil', browser);
    const me = await browser('GET /api/me', {});
    return [me.person.role, me.teams.find(({ id }) => id === teamId)?.lead];
  };
  expect(await meAs(['pay-leads'])).toEqual(['lead', true]);
  expect(await meAs(['bosses', 'guests'])).toEqual(['admin', false]);
  expect(await meAs(['guests'])).toEqual(['reader', false]);
  expect(await meAs([])).toEqual(['reader', false]);
  people['ada'] = { email: 'ada@example.com', email_verified: true, name: 'Ada', groups: ['guests'] };
  const browser = app.visitor();
  await come('ada', browser);
  expect((await browser('GET /api/me', {})).person.role).toBe('admin');
  admin = browser;
  use({});
});

test('groups stand in the claim that the operator names, and in no other', async () => {
  const read = readCompany({
    CRUX_OIDC_ISSUER: provider.company.issuer,
    CRUX_OIDC_CLIENT_ID: provider.company.clientId,
    CRUX_OIDC_CLIENT_SECRET: provider.company.clientSecret,
    CRUX_OIDC_SCOPES: provider.company.scopes,
    CRUX_OIDC_DOMAINS: 'acme.example',
    CRUX_OIDC_GROUPS: 'pay-leads=lead:Payments, bosses=admin',
    CRUX_OIDC_GROUPS_CLAIM: 'roles',
  });
  use(read!);
  const roleOf = async (told: Pick<Colleague, 'groups' | 'roles'>) => {
    people['rol'] = { email: 'rol@acme.example', email_verified: true, name: 'Rol', ...told };
    const browser = app.visitor();
    await come('rol', browser);
    return (await browser('GET /api/me', {})).person.role;
  };
  expect(await roleOf({ groups: ['bosses'], roles: [] })).toBe('member');
  expect(await roleOf({ groups: ['bosses'], roles: ['pay-leads'] })).toBe('lead');
  use({});
});

test('whoever left stays out until they are invited again', async () => {
  people['lea'] = { email: 'lea@example.com', email_verified: true, name: 'Lea' };
  await invite('lea@example.com');
  const browser = app.visitor();
  await come('lea', browser);
  const { person } = await browser('GET /api/me', {});
  await admin('DELETE /api/people/{personId}', { params: { personId: person.id } });
  expect(await come('lea')).toContain('company-not-invited');
  await invite('lea@example.com');
  const back = app.visitor();
  expect(await come('lea', back)).toBe('/');
  expect((await back('GET /api/me', {})).person.id).toBe(person.id);
});

test('an answer that was not asked for from this browser is refused, and nobody is led elsewhere', async () => {
  people['max'] = { email: 'ada@example.com', email_verified: true };
  const out = await app.visitor().fetch('/api/company-session');
  const back = new URL(await provider.signIn(out.headers.get('location')!, 'max'));
  const stranger = await app.visitor().fetch(back.pathname + back.search);
  expect(stranger.headers.get('location')).toBe('/sign-in?refused=company-sign-in-failed');
  const browser = app.visitor();
  await browser.fetch('/api/company-session');
  const forged = await browser.fetch(back.pathname + back.search);
  expect(forged.headers.get('location')).toBe('/sign-in?refused=company-sign-in-failed');
  await invite('zoe@example.com');
  people['zoe'] = { email: 'zoe@example.com', email_verified: true };
  for (const next of ['//evil.example', '/%09/evil.example', '/%0d%0aset-cookie:x'])
    expect(await come('zoe', app.visitor(), `?next=${next}`)).toBe('/');
});

test('with passwords switched off none is taken, but while the operator lets them in', async () => {
  use({}, false);
  const { person } = { person: app.visitor() };
  const body = { email: 'pia-2@example.com', password };
  expect(await person('GET /api/session', {})).toMatchObject({ company: 'Acme', passwords: false });
  expect(await code(person('POST /api/session', { body }))).toBe('403 passwords-off');
  const { link } = await invite(null);
  const join = person('POST /api/join/{token}', {
    params: { token: link!.split('/join/')[1]! },
    body: { ...body, name: 'Pim', lang: 'en' },
  });
  expect(await code(join)).toBe('403 passwords-off');
  const { db } = app.services.database;
  await putPasswordsUntil(db, new Date(Date.now() + 60_000).toISOString());
  expect(await code(person('POST /api/session', { body }))).toBe('401 sign-in-failed');
  await putPasswordsUntil(db, new Date(Date.now() - 1).toISOString());
  expect(await code(person('POST /api/session', { body }))).toBe('403 passwords-off');
  use({});
});

test('a provider that is out is said on the sign-in page', async () => {
  use({ issuer: 'http://127.0.0.1:9' });
  const reply = await app.visitor().fetch('/api/company-session');
  expect(reply.headers.get('location')).toBe('/sign-in?refused=company-sign-in-failed');
  use({});
});

// Last: the minute is used up.
test('who comes too often is led to the page that says so, with an answer that still lets them in', async () => {
  const browser = app.visitor();
  const out = await browser.fetch('/api/company-session');
  people['ola'] = { email: 'ola@example.com', email_verified: true, name: 'Ola' };
  await invite('ola@example.com');
  const back = new URL(await provider.signIn(out.headers.get('location')!, 'ola'));
  let last = await app.visitor().fetch('/api/company-session');
  for (let tried = 0; tried < 60; tried++) last = await app.visitor().fetch('/api/company-session');
  expect([last.status, last.headers.get('location')]).toEqual([
    302,
    expect.stringMatching(/^\/sign-in\?refused=rate-limited&seconds=\d+$/),
  ]);
  const refused = await browser.fetch(back.pathname + back.search);
  expect(refused.headers.get('location')).toMatch(/^\/sign-in\?refused=rate-limited&seconds=\d+$/);
  expect(browser.cookies()).toContain('crux.company=');
});
