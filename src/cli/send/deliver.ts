import { say } from '../../core/text.ts';
import { serverAddress } from '../input/server-address.ts';
import { Stop, type Terminal } from '../terminal.ts';
import type { MultipartBody } from './multipart-body.ts';
import type { PushOptions } from './push-options.ts';
import { sayNotSent, saying } from './say-not-sent.ts';
import { mayPass, type Sent, sendPush } from './send-push.ts';

type Destination = { url: URL; token: string };

type Delivery<Reply> = Destination & {
  body: MultipartBody;
  isReply(json: object): json is Reply & object;
  /** Bytes of this try that are under way; undefined: it ended. */
  onProgress?(sent: number | undefined): void;
};

/** Where it goes and with which token; `path`: at the server. Stops where one of them is missing, before anything is read. */
export function destination(options: PushOptions, path: string): Destination {
  const token = options.token || process.env['CRUX_TOKEN'];
  const server = serverAddress({ to: options.to || process.env['CRUX_URL'] || undefined });
  if (!server) throw new Stop(saying.noAddress);
  if (!token) throw new Stop(saying.noToken);
  return { url: new URL(server.base + path), token };
}

/**
 * Sends it, trying again while that may help. What was not taken is told here, with the exit status: 1 the same may
 * succeed later, 2 something has to be changed first.
 */
export async function deliver<Reply>(
  { url, token, body, isReply, onProgress = () => undefined }: Delivery<Reply>,
  options: PushOptions,
  { lang, out, err }: Terminal,
): Promise<Reply | undefined> {
  if (url.protocol === 'http:' && !/^(localhost|127\.|\[::1\])/.test(url.hostname)) err(`${saying.plainHttp[lang]}\n`);
  const sent = await sendPush<Reply>({
    url,
    token,
    body,
    isReply,
    tries: Math.max(1, Math.min(20, Number(options.tries) || 1)),
    onProgress,
    onRetry(seconds, why) {
      onProgress(undefined);
      err(`${sayNotSent(why, url, lang)}\n${say(saying.again, lang, { seconds: Math.ceil(seconds) })}\n`);
    },
  });
  onProgress(undefined);
  if (sent.ok) return sent.reply;
  err(`${sayNotSent(sent, url, lang)}\n`);
  if (options.json) out(`${JSON.stringify({ version: 1, error: errorOf(sent) }, null, 2)}\n`);
  process.exitCode = mayPass(sent) ? 1 : 2;
  return undefined;
}

function errorOf(sent: Sent & { ok: false }) {
  return 'fault' in sent ? { code: sent.fault } : (sent.error ?? { code: `http-${sent.status}` });
}
