import type { Secret, TOTP } from 'otpauth';
import { refuse } from '../../core/refusal.ts';
import type { Database, Db } from '../db/database.ts';
import type { SecondStepsTable } from '../db/tables/identity.ts';
import {
  findSecondStep,
  listSealedSteps,
  putSealedStep,
  putUnprovenStep,
  replaceRecoveryCodes,
  takePeriod,
  takeRecoveryCode,
  turnStepOn,
} from '../store/second-steps.ts';
import { takeTriesBack } from '../store/sign-in-tries.ts';
import { countTry, triedKey } from './count-try.ts';
import { makeRecoveryCodes, recoveryCodeHash } from './recovery-codes.ts';

/** What the secrets are sealed with: the vault of the installation. */
type Sealing = {
  seal(text: string, place: string): string;
  open(sealed: string, place: string): string | undefined;
  isCurrent(sealed: string): boolean;
};
export type SecondStepDoor = { database: Database; vault: Sealing; clock: () => Date };

const hour = 3_600_000;
/** Three codes fit at any moment: in a day a guesser finds one in ten thousand times. */
const tries = (userId: string) => [
  { key: triedKey('second step', userId), most: 10, within: hour },
  { key: triedKey('second step of a day', userId), most: 30, within: 24 * hour },
];

/** After the right password: refuses unless the account has no second step, or this code is right and was never used. */
export async function passSecondStep(door: SecondStepDoor, userId: string, code: string | undefined): Promise<void> {
  const step = await findSecondStep(door.database.db, userId);
  if (step === undefined || step.since === null) return;
  if (code === undefined || code.trim() === '') return refuse('code-needed');
  if (!(await useCode(door, step, code))) refuse('code-wrong');
}

/** A code of the app or a recovery code, used up; few wrong ones an hour, whoever asks from wherever. */
export async function useCode(door: SecondStepDoor, step: SecondStepsTable, code: string): Promise<boolean> {
  const { db } = door.database;
  const counted = tries(step.user_id);
  await countTry(db, counted, door.clock().getTime());
  const isRight = await fits(door, step, code);
  if (isRight)
    await takeTriesBack(
      db,
      counted.map(({ key }) => key),
    );
  return isRight;
}

async function fits(door: SecondStepDoor, step: SecondStepsTable, code: string): Promise<boolean> {
  const hash = recoveryCodeHash(step.user_id, code);
  if (hash !== undefined) return step.since !== null && takeRecoveryCode(door.database.db, step.user_id, hash);
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return false;
  // The installation has another secret than the one it was sealed with: no code can be compared.
  const secret = door.vault.open(step.secret, placeOf(step.user_id)) ?? refuse('second-step-lost');
  const { Secret, TOTP } = await import('otpauth');
  const app = new TOTP({ ...kind, secret: Secret.fromBase32(secret) });
  const timestamp = door.clock().getTime();
  const delta = app.validate({ token: digits, timestamp, window: 1 });
  if (delta === null) return false;
  return takePeriod(door.database.db, step.user_id, step.secret, app.counter({ timestamp }) + delta);
}

/** What every app for such codes knows. */
const kind = { issuer: 'Crux', algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** A secret for the app; it counts once a code of it is typed. */
export async function beginSecondStep(
  { database, vault }: SecondStepDoor,
  userId: string,
  label: string,
): Promise<{ secret: string; address: string }> {
  const { Secret, TOTP } = await import('otpauth');
  const secret: Secret = new Secret({ size: 20 });
  const app: TOTP = new TOTP({ ...kind, label, secret });
  const isPut = await putUnprovenStep(database.db, userId, vault.seal(secret.base32, placeOf(userId)));
  if (!isPut) refuse('second-step-is-on');
  return { secret: secret.base32, address: app.toString() };
}

type Codes = Promise<string[]>;

/** On from here; the recovery codes are told this once. `kept` runs what it is handed in a transaction. */
export async function turnSecondStepOn(
  door: SecondStepDoor,
  userId: string,
  code: string,
  kept: (work: (tx: Db) => Codes) => Codes,
): Codes {
  const { database } = door;
  const step = (await findSecondStep(database.db, userId)) ?? refuse('second-step-is-off');
  if (step.since !== null) refuse('second-step-is-on');
  if (!(await useCode(door, step, code))) refuse('code-wrong');
  return kept(async (tx) => {
    const since = door.clock().toISOString();
    if (!(await turnStepOn(tx, userId, step.secret, since))) refuse('second-step-is-on');
    return renewRecoveryCodes(tx, userId);
  });
}

/** Ten others; those of before are worth nothing. */
export async function renewRecoveryCodes(tx: Db, userId: string): Promise<string[]> {
  const codes = makeRecoveryCodes();
  await replaceRecoveryCodes(
    tx,
    userId,
    codes.map((code) => recoveryCodeHash(userId, code)!),
  );
  return codes;
}

/** Seals the secrets anew where the secret of the installation has changed; what nothing opens stays as it is. */
export async function resealSecondSteps(tx: Db, vault: Sealing): Promise<void> {
  for (const { user_id: userId, secret } of await listSealedSteps(tx)) {
    const opened = vault.isCurrent(secret) ? undefined : vault.open(secret, placeOf(userId));
    if (opened !== undefined) await putSealedStep(tx, userId, secret, vault.seal(opened, placeOf(userId)));
  }
}

const placeOf = (userId: string) => `second-step/${userId}`;
