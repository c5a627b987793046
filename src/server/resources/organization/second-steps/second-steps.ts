import type { Hono } from 'hono';
import { encode } from 'uqr';
import { secondStepsEndpoints } from '../../../../contract/second-steps.ts';
import { refuse } from '../../../../core/refusal.ts';
import { allow, organizationRecord } from '../../../ask/allow.ts';
import { inTransaction } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { verifyPassword } from '../../../auth/password-hash.ts';
import { beginSecondStep, renewRecoveryCodes, turnSecondStepOn, useCode } from '../../../auth/second-step.ts';
import type { SignedIn } from '../../../auth/signed-in.ts';
import type { OpenCall, Visit } from '../../../http/call.ts';
import { serveAlone } from '../../../http/serve.ts';
import { findPasswordHash, findUser } from '../../../store/accounts.ts';
import { deletePasskeysOf } from '../../../store/passkeys.ts';
import { findPerson } from '../../../store/people.ts';
import { countRecoveryCodes, deleteSecondStep, findSecondStep } from '../../../store/second-steps.ts';
import { endSessions, endingSessions } from '../account/end-sessions.ts';
import { tellPlaces } from '../account/tell-places.ts';

/** Like the password it belongs to the account, which stands above organizations. */
export function serveSecondSteps(app: Hono, services: Services): void {
  serveAlone(app, services, secondStepsEndpoints, { show, begin, turnOn, renewCodes, turnOff, reset });
}

type In<Name extends keyof typeof secondStepsEndpoints> = OpenCall<(typeof secondStepsEndpoints)[Name]> & {
  me: SignedIn;
};

async function show({ services, me }: In<'show'>) {
  const { db } = services.database;
  const [step, left, hash] = await Promise.all([
    findSecondStep(db, me.userId),
    countRecoveryCodes(db, me.userId),
    findPasswordHash(db, me.userId),
  ]);
  return { since: step?.since ?? null, recoveryCodes: left, password: hash !== undefined };
}

/** Whoever finds a browser open must not lock its owner out with it. */
async function begin(call: In<'begin'>) {
  const { services, me, body } = call;
  const hash = (await findPasswordHash(services.database.db, me.userId)) ?? refuse('password-missing');
  const email = await slowly(call, 'password-wrong', () => verifyPassword({ hash, password: body.current }));
  const { secret, address } = await beginSecondStep(services, me.userId, email);
  return { secret, address, picture: drawn(address) };
}

function drawn(address: string): { size: number; path: string } {
  const { data, size } = encode(address, { border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: path.join('') };
}

async function turnOn({ services, me, body, now }: In<'turnOn'>) {
  const recoveryCodes = await turnSecondStepOn(services, me.userId, body.code, (work) =>
    endingSessions(services, { type: 'person.second-step-on', now }, async (tx, end) => {
      const codes = await work(tx);
      await end(me.userId, me.sessionToken);
      return codes;
    }),
  );
  return { recoveryCodes };
}

async function renewCodes(call: In<'renewCodes'>) {
  const { services, me, now } = call;
  await prove(call);
  const { database } = services;
  const recoveryCodes = await database.inTurn(database.db, 'accounts', (tx) => renewRecoveryCodes(tx, me.userId));
  await tellPlaces(services, me.userId, 'person.recovery-codes-made', now);
  return { recoveryCodes };
}

async function turnOff(call: In<'turnOff'>): Promise<void> {
  const { services, me, now } = call;
  await prove(call);
  const { database } = services;
  await database.inTurn(database.db, 'accounts', (tx) => deleteSecondStep(tx, me.userId));
  await tellPlaces(services, me.userId, 'person.second-step-off', now);
}

/** An admin lets somebody in again; passkeys on a device that was lost go with it, where they say so. */
async function reset({ services, me, now, params, query }: In<'reset'>): Promise<void> {
  const { organizationId } = me.actor;
  allow(me.actor, 'manage-people', organizationRecord(organizationId));
  await inTransaction(services, { ...me.actor, name: me.name }, now, async (tx, record) => {
    const person = (await findPerson(tx, organizationId, params.personId)) ?? refuse('not-found');
    if (person.user_id === null) return refuse('no-account');
    const wasOn = await deleteSecondStep(tx, person.user_id);
    const passkeys = query?.passkeys === 'remove' ? await deletePasskeysOf(tx, person.user_id) : 0;
    if (!wasOn && passkeys === 0) refuse('second-step-is-off');
    const { id, name } = person;
    const about = { subjectId: id, visibility: 'team' as const, alsoFor: [id] };
    const change = { db: tx, record };
    if (wasOn)
      await endSessions(change, person.user_id, { type: 'person.second-step-reset', ...about, values: { name } });
    if (passkeys > 0) {
      const values = { name, count: passkeys };
      await endSessions(change, person.user_id, { type: 'person.passkeys-reset', ...about, values });
    }
  });
}

/** The password or a code: whoever finds a browser open has neither. */
async function prove(call: Visit & { me: SignedIn; body: { proof: string } }): Promise<void> {
  const { services, me, body } = call;
  const { db } = services.database;
  const step = await findSecondStep(db, me.userId);
  if (step === undefined || step.since === null) return refuse('second-step-is-off');
  const hash = await findPasswordHash(db, me.userId);
  await slowly(
    call,
    'proof-wrong',
    async () =>
      (hash !== undefined && (await verifyPassword({ hash, password: body.proof }))) ||
      useCode(services, step, body.proof),
  );
}

/** Counted with tries to sign in; hands back the address of the account. */
async function slowly(
  { services, address, me }: Visit & { me: SignedIn },
  refusal: string,
  isRight: () => Promise<boolean>,
): Promise<string> {
  const { email } = (await findUser(services.database.db, me.userId)) ?? refuse('not-found');
  await services.signInLimits.check(email, address);
  if (!(await isRight())) return refuse(refusal);
  await services.signInLimits.succeeded(email, address);
  return email;
}
