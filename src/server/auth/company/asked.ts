import type { z } from 'zod';

const patienceMs = 10_000;

type Sent = { headers?: Record<string, string>; body?: object };

/**
 * Asks a suite for JSON and reads it by its shape. Throws with its own code and words, never with what was sent: addresses
 * and bodies hold secrets.
 */
export async function asked<T extends z.ZodType>(url: string, shape: T, sent: Sent = {}): Promise<z.infer<T>> {
  const { headers, body } = sent;
  const reply = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMs),
  });
  const { host, pathname } = new URL(url);
  const said = (await reply.json().catch(() => undefined)) as Record<string, unknown> | undefined;
  const code = said?.['errcode'] ?? said?.['code'] ?? 0;
  const words = said?.['errmsg'] ?? said?.['error_description'] ?? said?.['message'] ?? said?.['msg'] ?? '';
  if (!reply.ok || code !== 0)
    throw new Error(`${host}${pathname} answered ${reply.status}, ${String(code)}: ${String(words).slice(0, 200)}`);
  const read = shape.safeParse(said);
  if (!read.success)
    throw new Error(
      `${host}${pathname} answered without ${read.error.issues.map((one) => one.path.join('.')).join(', ')}`,
    );
  return read.data;
}
