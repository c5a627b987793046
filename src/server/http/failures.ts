import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import { problemTexts } from '../../contract/problem-texts.ts';
import { type ErrorBody, isRefusalCode, type RefusalCode, refusals } from '../../contract/refusals.ts';
import { type Problem, Refusal } from '../../core/refusal.ts';
import { sayAll } from '../../core/text.ts';

/** Everything thrown ends here, once: refusals as the contract tells them, faults logged under the request's id. */
export function failureReply(log: Logger) {
  return (thrown: Error, context: Context): Response => {
    const requestId = randomUUID();
    if (thrown instanceof Refusal && isRefusalCode(thrown.code)) {
      const { values, problems, current } = thrown.details;
      return reply(context, thrown.code, {
        requestId,
        ...(values && { values }),
        ...(problems && { problems: problems.map(told) }),
        ...(current === undefined ? {} : { current }),
      });
    }
    const code = isOutage(thrown) ? 'busy' : 'fault';
    log.error({ requestId, fault: thrown, method: context.req.method, path: context.req.path }, 'a request failed');
    return reply(context, code, { requestId, values: { requestId } });
  };
}

type Details = Omit<ErrorBody['error'], 'code' | 'text'>;

function reply(context: Context, code: RefusalCode, { requestId, ...more }: Details): Response {
  const { status, text } = refusals[code];
  if (status === 429) context.header('retry-after', String(more.values?.['seconds'] ?? 60));
  const error = { code, requestId, text: sayAll(text, { requestId, ...more.values }), ...more };
  return context.json({ error } satisfies ErrorBody, status as 400);
}

/** A problem with its sentence. Those of a source's settings bring codes of their own, said by the form they are typed in. */
function told(problem: Problem) {
  const text = problemTexts[problem.code];
  return text === undefined ? problem : { ...problem, text: sayAll(text, problem.values) };
}

// SQLite: busy, locked, read-only, I/O error, full. PostgreSQL: connection exceptions, shutdown, too many connections, a
// statement or a lock that took too long, a server that has become a standby.
const sqliteOutages = new Set([5, 6, 8, 10, 13]);
const postgresOutages = /^(08|57P|57014|55P03|53|25006|25P03)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/;

function isOutage(thrown: Error & { errcode?: number; code?: string }): boolean {
  if (thrown.errcode !== undefined) return sqliteOutages.has(thrown.errcode & 0xff);
  return (
    postgresOutages.test(thrown.code ?? '') ||
    /timeout exceeded when trying to connect|connection timeout|Connection terminated|connection error and is not queryable|Query read timeout/.test(
      thrown.message,
    )
  );
}
