// OpenAPI 3.1 written from the endpoint tables; zod's own JSON Schema is what 3.1 speaks.
import { z } from 'zod';
import { sourceFailureTexts } from '../core/okr/source-failure.ts';
import type { Endpoint, Paged } from './endpoint.ts';
import { endpoints } from './endpoints.ts';
import { type TokenScope, tokenScopes } from '../core/okr/words.ts';
import { tokenNeeds } from './token-areas.ts';
import { plainAddresses } from './plain-addresses.ts';
import { refusals } from './refusals.ts';

type Json = Record<string, unknown>;

/** What is wrong and what to do, for people. */
const said = { type: 'object', properties: { en: { type: 'string' }, zh: { type: 'string' } } };

/** A row as it is described; `status`: of its reply, where that is neither 200 nor 204. */
type Described = Endpoint & { status?: number };

/** The document served at `/openapi.json`. `cookie`: the name that the session's cookie has on this installation. */
export function openApi(version: string, cookie: string): Json {
  const paths: Record<string, Json> = {};
  const named: Json = {};
  for (const [noun, rows] of [...Object.entries(endpoints), ...Object.entries(plainAddresses)]) {
    for (const [name, row] of Object.entries(rows as Record<string, Described>)) {
      const path = (paths[row.path] ??= {});
      path[row.method.toLowerCase()] = operation(noun, name, row, named);
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Crux',
      version,
      description:
        'OKRs for product and technology teams. Errors carry a code; their sentences are listed under x-refusals, those of sources that give no number under x-source-failures.',
    },
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: cookie },
        ...Object.fromEntries(tokenScopes.map((scope) => [scope, tokenScheme(scope)])),
      },
      schemas: {
        ...named,
        Error: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'requestId'],
              properties: {
                code: { type: 'string', enum: Object.keys(refusals) },
                requestId: { type: 'string' },
                text: said,
                values: { type: 'object' },
                problems: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      path: { type: 'string' },
                      code: { type: 'string' },
                      text: said,
                      values: { type: 'object' },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    'x-refusals': refusals,
    'x-source-failures': sourceFailureTexts,
  };
}

/** `named`: where schemas that stand under a name of their own are gathered. */
function operation(noun: string, name: string, row: Described, named: Json): Json {
  const params = [...row.path.matchAll(/\{(\w+)\}/g)].map((match) => ({
    name: match[1],
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  return {
    operationId: `${noun}.${name}`,
    tags: [noun],
    summary: row.summary,
    security: security(row),
    parameters: [...params, ...queryParameters(row.query, named)],
    ...(row.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(row.body, 'input', named) } },
          },
        }
      : {}),
    responses: {
      ...done(row, named),
      default: {
        description: ['Refused', ...(row.refusals ?? [])].join(' · '),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  };
}

function done({ reply, type, status, page }: Described, named: Json): Json {
  if (status !== undefined) return { [status]: { description: 'Done' } };
  if (!reply) return { 204: { description: 'Done' } };
  const isText = type?.startsWith('text/') || type === 'image/svg+xml' || type === 'application/yaml';
  const content = type
    ? { [type]: isText ? { schema: { type: 'string' } } : {} }
    : { 'application/json': { schema: schemaOf(reply, 'output', named) } };
  return { 200: { description: 'Done', ...(page && { headers: linkHeader(page) }), content } };
}

function linkHeader({ most, by }: Paged): Json {
  const description = `Where the list goes on (${most} entries a reply): \`<address>; rel="next"\`, this address with \`${by}\`. Absent at its end`;
  return { Link: { description, schema: { type: 'string' } } };
}

/** Any one of them is enough; none: it works without signing in. What a wide token needs stands beside its name. */
function security(row: Endpoint): Json[] {
  const session = row.for === 'nobody' ? [] : [{ session: [] }];
  const narrow = row.token === undefined ? [] : [{ [row.token]: [] }];
  const needs = tokenNeeds(row);
  if (needs === undefined) return [...session, ...narrow];
  const access = needs.areas.map((area) => `${area}:${needs.level}`);
  const person = { person: access };
  const read = needs.level === 'read' ? [{ read: [] }] : [];
  return [...session, ...narrow, person, ...(needs.personal ? [] : [{ team: access }, ...read])];
}

function tokenScheme(scope: TokenScope): Json {
  const wide = scope === 'person' || scope === 'team' ? ', with the access that is listed (`area:level`)' : '';
  const description = `A token of scope \`${scope}\`${wide}, made in Settings → Tokens: \`Authorization: Bearer crux_…\``;
  return { type: 'http', scheme: 'bearer', description };
}

function queryParameters(query: z.ZodType | undefined, named: Json): Json[] {
  if (!query) return [];
  const schema = schemaOf(query, 'input', named) as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, one]) => ({
    name,
    in: 'query',
    required: schema.required?.includes(name) ?? false,
    schema: one,
  }));
}

/** A schema with a name (`Trace`, which holds itself) is written once, under the document's components. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', named: Json): Json {
  // What is sent is held to its names; replies stay open, so that a reader of today's goes on when one is added.
  const override = ({ jsonSchema }: { jsonSchema: Json }) => {
    if (jsonSchema['properties'] && io === 'input') jsonSchema['additionalProperties'] = false;
    if (jsonSchema['properties'] && io === 'output') delete jsonSchema['additionalProperties'];
  };
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any', override }) as Json;
  const text = JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $defs = {}, ...moved } = JSON.parse(text) as Json & { $defs?: Json };
  Object.assign(named, $defs);
  return moved;
}
