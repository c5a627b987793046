import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { refuse } from '../../../core/refusal.ts';
import { deriveKey } from '../../auth/secret.ts';
import type { Services } from '../../services.ts';
import { addVisitor, visitorDomain } from './actions.ts';

const email = `demo@${visitorDomain}`;

/** The link into the sample company; the first start of a demo makes the company. Undefined: this is no demo. */
export async function demoLink(services: Services, base: string): Promise<string | undefined> {
  const { demo, database, clock } = services;
  if (demo === undefined) return undefined;
  const known = await database.db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst();
  if (!known) {
    const account = { email, password: passwordOf(services), lang: demo.lang, now: clock() };
    await addVisitor(services, account, async () => undefined);
  }
  return `${base}/demo/${demo.key}`;
}

/** Signs in whoever has this start's key. */
export async function enterDemo(services: Services, context: Context): Promise<Response> {
  const { demo, accounts } = services;
  if (!demo || !isSame(context.req.param('key') ?? '', demo.key)) return refuse('not-found');
  const session = await accounts.signIn(email, passwordOf(services), new Headers());
  if (!session) return refuse('sign-in-failed');
  for (const cookie of session.cookies) context.header('set-cookie', cookie, { append: true });
  return context.redirect('/');
}

// Nobody types it: each start makes it again from the installation's secret.
function passwordOf({ secret }: Services): string {
  return deriveKey(secret, 'demo account');
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
