import { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { plainAddresses } from '../../contract/plain-addresses.ts';
import { type Chance, type Schema, randomBody } from './random-body.ts';
import type { Params } from './scene.ts';

/** The request's own words, so that a fault can be told again. */
export type Tried = { name: string; path: string; method: string; type?: string; body?: string };

/** They end what the others are tried on. */
const apart = ['session.signOutEverywhere', 'session.setup', 'sample.setup', 'sample.remove'];

const rows = [...Object.entries(endpoints), ...Object.entries(plainAddresses)].flatMap(([noun, all]) =>
  Object.entries(all as Record<string, Endpoint>)
    .map(([name, row]) => ({ name: `${noun}.${name}`, row }))
    .filter(({ name }) => !apart.includes(name)),
);
const jsonOf = (schema: z.ZodType | undefined) =>
  schema && (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Schema);

const text: Schema = { type: 'string' };
const word = (...words: string[]): Schema => ({ anyOf: [...words.map((one) => ({ const: one })), text] });
const value: Schema = {
  anyOf: [text, { type: 'boolean' }, { type: 'array', items: { type: 'object', properties: { value: text } } }],
};

/** A body of the directory’s protocol: the standard has the words, the contract none. */
const ofDirectory: Schema = {
  type: 'object',
  properties: {
    schemas: { type: 'array', items: text },
    userName: { type: 'string', format: 'email' },
    externalId: text,
    displayName: text,
    active: { anyOf: [{ type: 'boolean' }, word('True', 'False')] },
    name: { type: 'object', properties: { givenName: text, familyName: text, formatted: text } },
    emails: {
      type: 'array',
      items: { type: 'object', properties: { value: text, type: text, primary: { type: 'boolean' } } },
    },
    members: {
      type: 'array',
      items: { type: 'object', properties: { value: { ...text, maxLength: 64 } }, required: ['value'] },
    },
    Operations: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          op: word('add', 'Add', 'replace', 'Remove', 'move'),
          path: word(
            'active',
            'displayName',
            'members',
            'emails[type eq "work"].value',
            'members[value eq "x"]',
            'name[[',
          ),
          value,
        },
        required: ['op', 'value'],
      },
    },
  },
  required: ['Operations', 'userName', 'displayName'],
};
const filters = [
  'userName eq "ada@example.com"',
  'active eq true and id eq "x"',
  'displayName co "',
  '((((',
  'a eq "\\',
  'x',
];

/** A push of files as a CI job sends it: right, or broken somewhere. */
function upload(chance: Chance, ids: readonly string[]): Pick<Tried, 'type' | 'body'> {
  const boundary = chance.of(['x', 'a-b', '-'.repeat(70)]);
  const part = (name: string, content: string, file = '') =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`;
  const words = { type: 'string' };
  const field = (name: string, content: string) =>
    chance.below(5) === 0 ? part(name, String(randomBody(words, chance, ids))) : part(name, content);
  const report = chance.of([
    '<testsuite tests="2" failures="1"><testcase name="a"/></testsuite>',
    'TN:\nSF:a.ts\nLF:10\nLH:7\nend_of_record\n',
    '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>',
    '\u0000'.repeat(1_000),
    '<a>'.repeat(5_000),
    '{"a":'.repeat(5_000),
  ]);
  const whole = `${field('kr', chance.of(ids))}${field('commit', 'abc')}${field('job', 'unit')}${part('file', report, '; filename="a.info"')}--${boundary}--\r\n`;
  const body = chance.below(4) === 0 ? whole.slice(0, chance.below(whole.length)) : whole;
  return { type: `multipart/form-data; boundary=${chance.below(10) === 0 ? 'other' : boundary}`, body };
}

/** A request to one of all addresses: mostly one that fits, sometimes nearly, sometimes something else altogether. */
export function randomRequest(params: Params, chance: Chance): Tried {
  const ids = Object.values(params);
  const { name, row } = chance.of(rows);
  const known = (key: string) =>
    chance.below(8) === 0 ? 'nobody' : chance.below(8) === 0 ? chance.of(ids) : params[key];
  const path = row.path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(known(key) ?? chance.of(ids)));
  const query = jsonOf(row.query);
  const asked = query && chance.below(3) > 0 ? (randomBody(query, chance, ids) as object | null) : null;
  const searched = Object.entries(asked ?? {}).map(([key, one]) => [
    key,
    key === 'filter' ? chance.of(filters) : String(one).slice(0, 2_000),
  ]);
  const search = searched.length === 0 ? '' : `?${new URLSearchParams(searched as [string, string][])}`;
  const tried = { name, path: path + search, method: row.method };
  if (name === 'reports.push' && chance.below(2) === 0) return { ...tried, ...upload(chance, ids) };
  const body = name.startsWith('scim.') && row.body ? ofDirectory : jsonOf(row.body);
  if (body === undefined) return tried;
  return { ...tried, type: row.type ?? 'application/json', body: JSON.stringify(randomBody(body, chance, ids)) ?? '' };
}
