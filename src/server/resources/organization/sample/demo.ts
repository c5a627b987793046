import { utc } from '../../../../core/calendar/zones.ts';
import { hasUser } from '../../../store/accounts.ts';
import { addVisitor, visitorDomain } from './visitor.ts';
import { isSameSecret } from '../../../auth/same-secret.ts';
import type { Context } from 'hono';
import { refuse } from '../../../../core/refusal.ts';
import type { Lang } from '../../../../core/text.ts';
import { deriveKey } from '../../../auth/secret.ts';
import type { Services } from '../../../ask/services.ts';

const email = `demo@${visitorDomain}`;

/** The link into the sample company; undefined: this is no demo. */
export async function demoLink(services: Services, base: string): Promise<string | undefined> {
  if (services.demo === undefined) return undefined;
  await prepare(services, services.demo.lang);
  return `${base}/demo/${services.demo.key}`;
}

/** Signs in whoever has this start's key. */
export async function enterDemo(services: Services, context: Context): Promise<Response> {
  const { demo, accounts } = services;
  if (!demo || !isSameSecret(context.req.param('key') ?? '', demo.key)) return refuse('not-found');
  await prepare(services, demo.lang);
  const session = await accounts.signIn(email, passwordOf(services), { userAgent: '', address: '' });
  if (!session) return refuse('sign-in-failed');
  for (const cookie of session.cookies) context.header('set-cookie', cookie, { append: true });
  return context.redirect('/');
}

/** Makes the account with its company: on the first start, and again when somebody removed them. */
async function prepare(services: Services, lang: Lang): Promise<void> {
  const { database, clock } = services;
  if (await hasUser(database.db, email)) return;
  const account = { email, password: passwordOf(services), lang, now: clock(), zones: utc };
  await addVisitor(services, account, async () => undefined);
}

// Nobody types it: each start makes it again from the installation's secret.
function passwordOf({ secret }: Services): string {
  return deriveKey(secret, 'demo account');
}
