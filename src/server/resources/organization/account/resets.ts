import type { accountEndpoints } from '../../../../contract/account.ts';
import { refuse } from '../../../../core/refusal.ts';
import { countTry, triedKey } from '../../../auth/count-try.ts';
import { neighbourhood } from '../../../auth/neighbourhood.ts';
import { hashPassword } from '../../../auth/password-hash.ts';
import { makeReset, resetOf, useReset } from '../../../auth/reset-links.ts';
import type { OpenCall } from '../../../http/call.ts';
import { resetMail } from '../../../mail/reset-mail.ts';
import { findUser, findUserByEmail } from '../../../store/accounts.ts';
import { findLang } from '../../../store/session.ts';
import { endingSessions } from './end-sessions.ts';

type In<Name extends keyof typeof accountEndpoints> = OpenCall<(typeof accountEndpoints)[Name]>;

const hour = 3_600_000;
const hoursOfMail = 1;

/** Nobody's mailbox is filled by strangers, and no address can ask through a list of them. */
function asks(email: string, address: string) {
  return [
    { key: triedKey('reset', email.toLowerCase()), most: 3, within: hour },
    { key: triedKey('reset from', neighbourhood(address)), most: 30, within: hour },
  ];
}

/** The same answer, in the same time, whether or not there is such an account. */
export async function askReset({ services, body, address, now }: In<'askReset'>): Promise<void> {
  const { mailer, publicUrl } = services;
  if (mailer === undefined || publicUrl === undefined) return refuse('mail-missing');
  await countTry(services.database.db, asks(body.email, address), now.getTime());
  void mailReset(services, body.email).catch((fault: unknown) =>
    services.log.error({ fault }, 'a mail for a new password was not sent'),
  );
}

async function mailReset({ database, mailer, publicUrl }: In<'askReset'>['services'], email: string) {
  const user = await findUserByEmail(database.db, email);
  if (user === undefined) return;
  const link = `${publicUrl}/reset-password/${await makeReset(database.db, user.id, hoursOfMail)}`;
  const lang = (await findLang(database.db, user.id)) ?? 'en';
  await mailer?.send(resetMail({ to: user.email, name: user.name, link, lang }));
}

export async function showReset({ services, params }: In<'showReset'>): Promise<{ name: string; email: string }> {
  const userId = (await resetOf(services.database.db, params.token)) ?? refuse('reset-over');
  const { name, email } = (await findUser(services.database.db, userId)) ?? refuse('reset-over');
  return { name, email };
}

export async function resetPassword({ services, params, body, now }: In<'reset'>): Promise<void> {
  const { database } = services;
  // Nobody makes the server hash a password with a link that is over.
  if ((await resetOf(database.db, params.token)) === undefined) refuse('reset-over');
  const passwordHash = await hashPassword(body.password);
  await endingSessions(services, { type: 'person.password-reset', now, by: 'nobody' }, async (tx, end) =>
    end((await useReset(tx, params.token, passwordHash)) ?? refuse('reset-over')),
  );
}
