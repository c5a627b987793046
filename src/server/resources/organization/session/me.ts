import type { SignedIn } from '../../../auth/signed-in.ts';
import { whoAsks } from '../../../auth/who-asks.ts';
import { findPerson, updatePerson } from '../../../store/people.ts';
import { type Me, sessionEndpoints } from '../../../../contract/session.ts';
import { refuse } from '../../../../core/refusal.ts';
import { findPlace } from '../../../auth/place.ts';
import { inTransaction } from '../../../ask/change.ts';
import type { OpenCall, Visit } from '../../../http/call.ts';
import type { z } from 'zod';
import { passkeyPlace } from '../../../auth/passkeys.ts';
import { passwordsOpen } from '../../../auth/passwords-open.ts';
import { presentMe } from './present.ts';
import { findOrganization, findOwnPerson, setPlace } from '../../../store/session.ts';

type In<Name extends keyof typeof sessionEndpoints> = OpenCall<(typeof sessionEndpoints)[Name]>;

export async function showMe(call: In<'me'>): Promise<Me> {
  const me = await whoAsks(call.services, call.request, sessionEndpoints.me);
  for (const cookie of me.cookies) call.replyHeaders.append('set-cookie', cookie);
  return presentMe(call.services.database.db, me, call.now);
}

/** For pages that are open to everyone: they need to know, and nobody there is refused. */
export async function showSession({
  services,
  request,
  replyHeaders,
  outside,
}: In<'session'>): Promise<z.output<typeof sessionEndpoints.session.reply & object>> {
  const me = await services.identify(request);
  for (const cookie of me?.cookies ?? []) replyHeaders.append('set-cookie', cookie);
  const passwords = await passwordsOpen(services);
  return {
    signedIn: me !== undefined,
    mail: services.mailer !== undefined,
    company: services.company?.company.name ?? null,
    passwords,
    passkeys: passwords && passkeyPlace(services.publicUrl, outside) !== undefined,
  };
}

export async function updateMe(call: In<'updateMe'>): Promise<Me> {
  const me = await whoIs(call);
  const { organizationId, id } = me.actor;
  await inTransaction(call.services, { ...me.actor, name: me.name }, call.now, async (tx, record) => {
    const person = (await findPerson(tx, organizationId, id)) ?? refuse('not-found');
    const { name, lang, zone } = { ...person, ...call.body };
    await updatePerson(tx, organizationId, id, call.body);
    const before = { name: person.name, lang: person.lang, zone: person.zone };
    record({ type: 'person.changed', subjectId: id, values: { name }, before, after: { name, lang, zone } });
  });
  return seenAgain(call, me);
}

export async function switchOrganization(call: In<'switchOrganization'>): Promise<Me> {
  const me = await whoIs(call);
  const { db } = call.services.database;
  const person = (await findOwnPerson(db, me.userId, call.body.organizationId)) ?? refuse('not-found');
  await setPlace(db, me.sessionToken, call.body.organizationId, person.id);
  return seenAgain(call, me);
}

/** In the sample, anyone may see the company through the eyes of one of its people. */
export async function viewAs(call: In<'viewAs'>): Promise<Me> {
  const me = await whoIs(call);
  const { db } = call.services.database;
  const { organizationId } = me.actor;
  const organization = await findOrganization(db, organizationId);
  if (organization?.sample !== 1) refuse('not-sample');
  // Somebody who is not there would leave the session without anybody.
  if (!(await findPerson(db, organizationId, call.body.personId))) refuse('not-found');
  await setPlace(db, me.sessionToken, organizationId, call.body.personId);
  return seenAgain(call, me);
}

export async function whoIs({ services, request }: Pick<Visit, 'services' | 'request'>): Promise<SignedIn> {
  return (await services.identify(request)) ?? refuse('not-signed-in');
}

/** Me after a change of place or person. */
export async function seenAgain({ services, now }: Visit, me: SignedIn): Promise<Me> {
  services.identify.forget();
  const { db } = services.database;
  const place = (await findPlace(db, { ...me, cookies: [] }, now.getTime())) ?? refuse('not-found');
  return presentMe(db, place, now);
}
