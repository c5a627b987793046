import type { Lang } from '../../core/text.ts';
import type { Context } from 'hono';
import { z } from 'zod';
import { Refusal, refuse } from '../../core/refusal.ts';
import { megabytes } from '../../core/upload-limits.ts';
import { unknownFields } from '../../contract/unknown-fields.ts';
import { type Json, cleanJson, nestsTooDeep } from './json.ts';
import { toProblems } from './problems.ts';

const bodyLimit = 1_000_000;
const nothing = z.object({});
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The body as its schema gives it; refuses with everything that is wrong with it. */
export async function readBody(schema: z.ZodType | undefined, request: Request, limit = bodyLimit): Promise<unknown> {
  if (!schema) return refuseBody(request);
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/(?:scim\+)?json\b/i.test(type)) refuse('not-json');
  const sent = toJson(await readBytes(request, limit));
  const body = parse(schema, sent);
  return schema instanceof z.ZodObject ? onlySent(schema, body as object, sent as object) : body;
}

// The default of a field that a change may leave out is meant for what is made new: left out, it stays as it is.
function onlySent({ shape }: z.ZodObject, body: object, sent: object): object {
  const isMeant = (key: string) => Object.hasOwn(sent, key) || shape[key]?.def.type !== 'optional';
  return Object.fromEntries(Object.entries(body).filter(([key]) => isMeant(key)));
}

/** What is sent where nothing is read must not look as if it had been. */
async function refuseBody(request: Request): Promise<undefined> {
  // Asking a request for its body costs as much as a short read; one that reads rarely has any, and then announces it.
  const { method, headers } = request;
  if (method === 'GET' && !headers.has('content-length') && !headers.has('transfer-encoding')) return;
  if (!request.body) return;
  const bytes = await readBytes(request, bodyLimit);
  if (bytes.length === 0) return;
  parse(nothing, toJson(bytes));
}

/** The query as its schema gives it. */
export function readQuery(schema: z.ZodType | undefined, url: string): unknown {
  const mark = url.indexOf('?');
  const sent = mark < 0 ? {} : cleanJson(Object.fromEntries(new URLSearchParams(url.slice(mark))));
  const query = parse(schema ?? nothing, sent);
  return schema && query;
}

/** A page of another site must not write with a person's cookie: what the browser says of the origin has to be ours. */
export function refuseForeignOrigin(request: Request, outside: string): void {
  const { headers } = request;
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') refuse('forbidden');
  const origin = headers.get('origin');
  if (site !== null || origin === null) return;
  // A proxy may send another name on than the browser asked for: the outer address is ours as well.
  const isOurs = URL.canParse(origin) && (origin === outside || new URL(origin).host === headers.get('host'));
  if (!isOurs) refuse('forbidden');
}

/** The language a browser wants first, where nobody is known yet; all but Chinese is English. */
export function browserLang(context: Context): Lang {
  return /^\s*zh\b/i.test(context.req.header('accept-language') ?? '') ? 'zh' : 'en';
}

/** What the schema does not know is refused, too: dropped, it would look as if it had been understood. */
export function parse<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const { success, data, error } = schema.safeParse(given, { reportInput: true });
  const problems = [...unknownFields(schema, given), ...(success ? [] : toProblems(error))];
  if (!success || problems.length > 0) throw new Refusal('invalid', { problems });
  return data;
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const tooLarge = () => refuse('too-large', { values: { limit: megabytes(limit) } });
  if (Number(request.headers.get('content-length') ?? 0) > limit) tooLarge();
  // Node holds a sender to the length it announced; only a body without one has to be counted here.
  if (request.headers.has('content-length') || !request.body) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > limit) tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function toJson(bytes: Uint8Array): Json {
  let value: Json;
  try {
    const text = utf8.decode(bytes);
    if (nestsTooDeep(text)) refuse('not-json');
    value = JSON.parse(text) as Json;
  } catch {
    return refuse('not-json');
  }
  return cleanJson(value);
}
