// First run, signing in and who I am: the way into an organization and out again.
import { z } from 'zod';
import { roles, teamKinds } from '../core/okr/words.ts';
import { cycle, zones } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { code } from './second-steps.ts';
import { email, id, lang, name, password, zone } from './fields.ts';

export const teamRef = z.object({
  id,
  name: z.string(),
  kind: z.enum(teamKinds),
  parentId: id.nullable(),
  /** I am a member of it. */
  mine: z.boolean(),
  /** I lead it. */
  lead: z.boolean(),
});

export const me = z.object({
  /** `zone`: that moments are shown in; null: the organization's. */
  person: z.object({ id, name: z.string(), email: z.string(), role: z.enum(roles), lang, zone: z.string().nullable() }),
  /** `asksForZone`: nobody has said yet which one; until then its days are those of UTC. */
  organization: z.object({ id, name: z.string(), sample: z.boolean(), zones, asksForZone: z.boolean() }),
  /** Every organization this account belongs to. */
  organizations: z.array(z.object({ id, name: z.string(), sample: z.boolean() })),
  teams: z.array(teamRef),
  /** The running cycle, otherwise the newest that is not closed. */
  cycle: cycle.nullable(),
  /** In the sample only: the people whose view can be taken. */
  viewAs: z.array(z.object({ id, name: z.string(), role: z.enum(roles) })),
});
export type Me = z.infer<typeof me>;

const setupState = z.object({
  /** `new`: nobody has set up an organization; the one-time link printed at start is needed. */
  state: z.enum(['new', 'ready']),
});

const setupBody = z.object({
  token: z.string().max(200),
  lang,
  organization: name,
  name,
  email,
  password,
  /** Whose days the organization lives by. */
  zone: zone.default('UTC'),
});
/** `code`: of the second step, for those who have one. */
const signInBody = z.object({ email, password: z.string().min(1).max(200), code: code.optional() });

export const sessionEndpoints = {
  setupState: endpoint({
    method: 'GET',
    path: '/api/setup',
    summary: 'Is this the first run?',
    for: 'nobody',
    reply: setupState,
  }),
  setup: endpoint({
    method: 'POST',
    path: '/api/setup',
    summary: 'Create the organization and its admin with the one-time link',
    for: 'nobody',
    body: setupBody,
    reply: me,
    refusals: ['setup-token-wrong', 'setup-done', 'email-taken'],
  }),
  session: endpoint({
    method: 'GET',
    path: '/api/session',
    summary: 'Is somebody signed in here?',
    for: 'nobody',
    /**
     * `mail`: whoever forgot the password can have a link mailed. `company`: what the company's own sign-in is called;
     * null: there is none. `passwords`: one may sign in with a password; `passkeys`: with a passkey.
     */
    reply: z.object({
      signedIn: z.boolean(),
      mail: z.boolean(),
      company: z.string().nullable(),
      passwords: z.boolean(),
      passkeys: z.boolean(),
    }),
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/api/session',
    summary: 'Sign in',
    for: 'nobody',
    body: signInBody,
    reply: me,
    refusals: ['sign-in-failed', 'code-needed', 'code-wrong', 'second-step-lost', 'too-many-tries', 'passwords-off'],
  }),
  signOut: endpoint({ method: 'DELETE', path: '/api/session', summary: 'Sign out' }),
  signOutEverywhere: endpoint({ method: 'DELETE', path: '/api/sessions', summary: 'Sign out on every device' }),
  me: endpoint({ method: 'GET', path: '/api/me', summary: 'Who I am, where, and what is running', reply: me }),
  updateMe: endpoint({
    method: 'PATCH',
    path: '/api/me',
    summary: 'Change my name, language or the time zone that moments are shown to me in',
    body: z.object({ name: name.optional(), lang: lang.optional(), zone: zone.nullable().optional() }),
    reply: me,
  }),
  switchOrganization: endpoint({
    method: 'PUT',
    path: '/api/me/organization',
    summary: 'Work in another of my organizations',
    body: z.object({ organizationId: id }),
    reply: me,
  }),
  viewAs: endpoint({
    method: 'PUT',
    path: '/api/me/person',
    summary: 'Sample only: see the company as this person',
    body: z.object({ personId: id }),
    reply: me,
  }),
};
