import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { ReportReply } from '../../contract/reports.ts';
import type { ErrorBody } from '../../contract/refusals.ts';
import type { MultipartBody } from './multipart-body.ts';

export type Sent<Reply = ReportReply> =
  | { ok: true; reply: Reply }
  /** The server said no, in its own words or in none that Crux knows. */
  | { ok: false; status: number; error?: ErrorBody['error']; location?: string }
  /** Nobody answered: the code of the fault. */
  | { ok: false; status: 0; fault: string };

type Options<Reply> = {
  url: URL;
  token: string;
  body: MultipartBody;
  /** Is it what is answered where it was taken? */
  isReply(json: object): json is Reply & object;
  /** At least one. */
  tries: number;
  /** Bytes of this try that are under way. */
  onProgress(sent: number): void;
  onRetry(seconds: number, why: Sent & { ok: false }): void;
};

/** Connections that were never made, or broke. */
const passing = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
const longestWait = 60;
const silence = 120_000;

/**
 * Sends a push, and again after 1, 2, 4, 8 … seconds while nobody answers or the server is busy. Commit, job and part,
 * or the moment of a number, are the key: however often it arrives, it counts once.
 */
export async function sendPush<Reply>(options: Options<Reply>): Promise<Sent<Reply>> {
  for (let tried = 1; ; tried++) {
    const { sent, retryAfter } = await sendOnce(options);
    if (sent.ok || tried >= options.tries || !mayPass(sent)) return sent;
    const seconds = Math.min(longestWait, retryAfter ?? 2 ** (tried - 1) * (0.75 + Math.random() / 2));
    options.onRetry(seconds, sent);
    await wait(seconds * 1000);
  }
}

/** Could the same request succeed later? */
export function mayPass(sent: Sent & { ok: false }): boolean {
  return sent.status === 0
    ? 'fault' in sent && passing.has(sent.fault)
    : sent.status === 408 || sent.status === 429 || sent.status >= 500;
}

function sendOnce<Reply>({
  url,
  token,
  body,
  isReply,
  onProgress,
}: Options<Reply>): Promise<{ sent: Sent<Reply>; retryAfter?: number | undefined }> {
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? overHttps : overHttp)(url, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token}`,
        'content-type': body.contentType,
        'content-length': body.length,
      },
    });
    let answered = false;
    const failed = (fault: NodeJS.ErrnoException) => {
      if (!answered) resolve({ sent: { ok: false, status: 0, fault: fault.code ?? fault.message } });
    };
    request.setTimeout(silence, () => request.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
    request.on('error', failed);
    request.on('response', (reply) => {
      answered = true;
      readReply(reply, isReply).then(
        (sent) => resolve({ sent, retryAfter: secondsIn(reply.headers['retry-after']) }),
        (fault: NodeJS.ErrnoException) =>
          resolve({ sent: { ok: false, status: 0, fault: fault.code ?? fault.message } }),
      );
    });
    // Whoever says no before the end is heard at once.
    const write = async () => {
      let sent = 0;
      for await (const piece of body.bytes()) {
        if (answered || request.destroyed) return;
        sent += piece.length;
        onProgress(sent);
        if (!request.write(piece)) await drained(request);
      }
      if (!answered) request.end();
    };
    write().catch((fault: NodeJS.ErrnoException) => request.destroy(fault));
  });
}

function drained(request: ReturnType<typeof overHttp>): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      for (const event of ['drain', 'close', 'error', 'response']) request.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error', 'response']) request.on(event, done);
  });
}

async function readReply<Reply>(reply: IncomingMessage, isReply: Options<Reply>['isReply']): Promise<Sent<Reply>> {
  const parts: Buffer[] = [];
  for await (const part of reply) parts.push(part as Buffer);
  const status = reply.statusCode ?? 0;
  const json = parsed(Buffer.concat(parts).toString('utf8'));
  if (status === 200 && json && isReply(json)) return { ok: true, reply: json };
  const { location } = reply.headers;
  const error = json && 'error' in json ? (json as ErrorBody).error : undefined;
  return { ok: false, status, ...(error ? { error } : {}), ...(location ? { location } : {}) };
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined; // a page of a proxy: told as a server that is no Crux
  }
}

function secondsIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
