import { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { refusals } from '../../contract/refusals.ts';

const rows = Object.values(endpoints)
  .flatMap((noun) => Object.values(noun) as Endpoint[])
  .map((row) => ({ row, path: new RegExp(`^${row.path.replace(/\{\w+\}/g, '[^/]+')}$`) }));

/** Every reply a test sees is held against the contract: the reply's schema, 204 without one, or a known refusal. */
export async function checkReply(method: string, url: string, reply: Response): Promise<void> {
  const pathname = new URL(url, 'http://localhost').pathname;
  const row = rows.find((one) => one.row.method === method && one.path.test(pathname))?.row;
  if (!row) return;
  const text = await reply.clone().text();
  if (!reply.ok) {
    const { error } = JSON.parse(text) as { error: { code: keyof typeof refusals } };
    if (refusals[error.code]?.status !== reply.status)
      throw new Error(
        `${method} ${pathname} answered ${reply.status} ${error.code}, which is no refusal of the contract`,
      );
    return;
  }
  if (!row.reply) {
    if (reply.status !== 204) throw new Error(`${method} ${pathname} answered ${reply.status} instead of 204`);
    return;
  }
  const checked = row.reply.safeParse(row.type === undefined ? JSON.parse(text) : text);
  if (!checked.success)
    throw new Error(
      `${method} ${pathname} does not reply what the contract says:\n${z.prettifyError(checked.error)}\n${text.slice(0, 400)}`,
    );
}
