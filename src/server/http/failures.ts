import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { Logger } from 'pino';
import { missingTexts } from '../../contract/missing-texts.ts';
import { problemTexts } from '../../contract/problem-texts.ts';
import { type ErrorBody, isRefusalCode, type RefusalCode, refusals } from '../../contract/refusals.ts';
import { type Problem, Refusal } from '../../core/refusal.ts';
import { outageOf } from '../db/outage.ts';
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
    const code = outageOf(thrown) ?? 'fault';
    log.error({ requestId, fault: thrown, method: context.req.method, path: context.req.path }, 'a request failed');
    return reply(context, code, { requestId, values: { requestId } });
  };
}

type Details = Omit<ErrorBody['error'], 'code' | 'text'>;

function reply(context: Context, code: RefusalCode, { requestId, ...more }: Details): Response {
  const { status, text } = refusals[code];
  const { seconds = 60 } = more.values ?? {};
  if (status === 429 || code === 'texts-waiting') context.header('retry-after', String(seconds));
  const error = { code, requestId, text: sayAll(text, { requestId, ...more.values }), ...more };
  return context.json({ error } satisfies ErrorBody, status as 400);
}

/** A problem with its sentence, of a field or of what is not ready. Those of a source's settings bring codes of their own, said by the form they are typed in. */
function told(problem: Problem) {
  const text = problemTexts[problem.code] ?? (isMissing(problem.code) ? missingTexts[problem.code] : undefined);
  return text === undefined ? problem : { ...problem, text: sayAll(text, problem.values) };
}

function isMissing(code: string): code is keyof typeof missingTexts {
  return Object.hasOwn(missingTexts, code);
}
