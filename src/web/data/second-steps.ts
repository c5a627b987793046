import { queryOptions } from '@tanstack/react-query';
import { call, write } from './api.ts';
import { refresh } from './changes.ts';

export const secondStepQuery = queryOptions({
  queryKey: ['second-step'],
  queryFn: ({ signal }) => call('GET /api/me/second-step', { signal }),
});

export function beginSecondStep(current: string) {
  return write('POST /api/me/second-step', { body: { current } });
}

// Their events belong to no page of this call: what shows the account is read again by name.
export async function turnSecondStepOn(code: string): Promise<string[]> {
  const { recoveryCodes } = await write('PUT /api/me/second-step', { body: { code } });
  await refresh('second-step', 'account', 'people');
  return recoveryCodes;
}

/** @param proof my password or a code. */
export async function renewRecoveryCodes(proof: string): Promise<string[]> {
  const { recoveryCodes } = await write('POST /api/me/second-step/recovery-codes', { body: { proof } });
  await refresh('second-step');
  return recoveryCodes;
}

export async function turnSecondStepOff(proof: string): Promise<void> {
  await write('POST /api/me/second-step/off', { body: { proof } });
  await refresh('second-step', 'people');
}

/** For somebody who lost app and codes, or the device with their passkeys. */
export function resetSecondStep(personId: string, passkeys: 'keep' | 'remove') {
  return write('DELETE /api/people/{personId}/second-step', { params: { personId }, query: { passkeys } });
}
