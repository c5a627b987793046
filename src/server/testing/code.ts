import { CallError } from '../../contract/client.ts';

/** How a call ended: `ok`, or status and refusal code. */
export function code(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => 'ok',
    (thrown: unknown) => (thrown instanceof CallError ? `${thrown.status} ${thrown.message}` : thrown),
  );
}
