// Any address that answers JSON: a number is picked by its path, or computed by a JSONata formula.
import { z } from 'zod';
import { type Outcome, canonical, connector } from '../connector.ts';
import { failed } from '../failure.ts';
import { getJson } from '../get-json.ts';
import type { Io } from '../io.ts';
import { saidPartial } from '../said-partial.ts';
import { scale } from '../scaled.ts';
import { baseUrl, pathAndQuery } from '../url.ts';
import { within } from '../within.ts';
import { fields } from './fields.ts';
import { numbersSeen } from './numbers-seen.ts';
import { parsePath, pick } from './pick.ts';
import { readingsOf } from './reply.ts';

const config = z
  .object({
    url: baseUrl,
    path: pathAndQuery.default(''),
    /** Sent with each request, such as `Authorization` or `X-Api-Key`. */
    header: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,80}$/)
      .optional(),
    token: z
      .string()
      .max(4000)
      .regex(/^[^\r\n]*$/)
      .optional(),
    /** Where the number stands: `$.data.items[0].value`. */
    pick: z.string().trim().max(500).optional(),
    /** Where its time stands; absent: now. */
    at: z.string().trim().max(500).optional(),
    /** JSONata; gives a number, `{ value, at }`, or a list of those. */
    formula: z.string().trim().max(5000).optional(),
    scale,
  })
  .refine((one) => Boolean(one.pick) !== Boolean(one.formula), { path: ['pick'] });
type Config = z.output<typeof config>;

export const httpJson = connector({
  id: 'http-json',
  label: { en: 'HTTP JSON', zh: 'HTTP JSON' },
  about: {
    en: 'Any address that answers JSON; pick the number or compute it with a formula.',
    zh: '任何返回 JSON 的地址，可以按路径取值，也可以用公式计算。',
  },
  abilities: { history: true, counts: true },
  config,
  connection: ['url', 'header', 'token'],
  secrets: ['token'],
  fields,
  example: { path: '/stats.json', pick: '$.p95' },
  query: ({ url, path, pick, at, formula, scale }) => canonical({ url, path, pick, at, formula, scale }),
  async read(asked, window, io) {
    const { url, path, header, token } = asked;
    const headers: Record<string, string> = { accept: 'application/json' };
    if (token) headers[(header ?? 'authorization').toLowerCase()] = header ? token : `Bearer ${token}`;
    const got = await getJson(io, { url: url + path, headers }, z.json());
    if (!got.ok) return got;
    const partial = saidPartial(got.reply);
    if (partial !== undefined) return failed('partial', partial);
    const found = await numbersIn(got.reply, asked, io);
    return found.ok ? within(found.readings, window, io.now) : found;
  },
});

async function numbersIn(data: unknown, { pick: path, at, formula, scale }: Config, io: Io): Promise<Outcome> {
  if (formula) {
    if (!io.evaluate) return failed('not-configured', 'JSONata');
    const result = await io.evaluate(formula, data);
    return result.ok ? readingsOf(result.value, io, scale) : result;
  }
  const steps = parsePath(path ?? '');
  const timeSteps = at ? parsePath(at) : [];
  if (!steps || !timeSteps) return failed('bad-query', (steps ? at : path) ?? '');
  const value = pick(data, steps);
  const found = readingsOf(at ? { value, at: pick(data, timeSteps) } : value, io, scale);
  return found.ok ? found : { ...found, numbers: numbersSeen(data) };
}
