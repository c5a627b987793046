import { CallError, client } from '../../contract/client.ts';
import { isRefusalCode, refusals } from '../../contract/refusals.ts';
import { sayAll } from '../../core/text.ts';
import { Stop } from '../terminal.ts';
import type { ServerAddress } from './server-address.ts';

export const longestMs = 30_000;

const texts = {
  unreachable: {
    en: 'Nobody answers at {base}: {why}. Check the address and the network.',
    zh: '{base} 没有响应：{why}。请检查地址和网络。',
  },
  notCrux: {
    en: '{base} answered, but not as Crux does (status {status}). Check the address.',
    zh: '{base} 的回应不像 Crux（状态码 {status}）。请检查地址。',
  },
  noToken: {
    en: 'The server needs a read-only token: --token or CRUX_TOKEN. An admin or the lead of a team makes one in Settings → Tokens.',
    zh: '服务器需要只读令牌：--token 或 CRUX_TOKEN。管理员或团队负责人可以在「设置」→「令牌」里新建。',
  },
};

/** The typed client of a server elsewhere. What goes wrong ends the command with a sentence, `not-found` apart. */
export function askServer({ base, token }: ServerAddress) {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const call = client(
    (url, init) => fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(longestMs) }),
    base,
    headers,
  );
  return async <Reply>(ask: (caller: typeof call) => Promise<Reply>): Promise<Reply | undefined> => {
    try {
      return await ask(call);
    } catch (error) {
      if (error instanceof CallError && error.body?.error.code === 'not-found') return undefined;
      throw asStop(error, base);
    }
  };
}

/** What went wrong, as a sentence that ends the command; anything else stays what it is. */
export function asStop(error: unknown, base: string): unknown {
  if (error instanceof CallError) {
    const { status, body } = error;
    if (body === undefined) return stop(texts.notCrux, { base, status });
    const { code, requestId, values } = body.error;
    if (code === 'not-signed-in') return stop(texts.noToken, {});
    const known = isRefusalCode(code) ? refusals[code] : refusals.fault;
    return stop(known.text, { requestId, ...values });
  }
  if (!(error instanceof Error)) return error;
  // `fetch` hides what happened on the wire behind "fetch failed".
  const { cause } = error as { cause?: { code?: string; message?: string } };
  if (error.name !== 'TypeError' && error.name !== 'TimeoutError') return error;
  return stop(texts.unreachable, { base, why: cause?.code ?? cause?.message ?? error.name });
}

function stop(text: { en: string; zh: string }, values: Record<string, string | number>): Stop {
  return new Stop(sayAll(text, values));
}
