import { expect, test } from 'vitest';
import type { Connector } from '../../connectors/connector.ts';
import { failed } from '../../connectors/failure.ts';
import { withoutSecrets } from './without-secrets.ts';

const connector = { secrets: ['token', 'password', 'database'] } as unknown as Connector;
const told = (detail: string, config: object) => withoutSecrets(failed('bad-query', detail), connector, config).detail;

test.each([
  ['as it is', 'no such token: s3cr&t', { token: 's3cr&t' }, 'no such token: ***'],
  ['in an address', 'GET /?key=s3cr%26t', { token: 's3cr&t' }, 'GET /?key=***'],
  ['in JSON', '{"t":"a\\"b\\"c"}', { token: 'a"b"c' }, '{"t":"***"}'],
  ['as basic authentication', 'Basic bWU6aHVzaGh1c2g=', { user: 'me', password: 'hushhush' }, 'Basic ***'],
  ['the password of an address', 'role p@ss, p%40ss', { database: 'postgres://me:p%40ss@db/x' }, 'role ***, ***'],
  ['a bare percent sign in it', 'role 50%off', { database: 'postgres://me:50%off@db/x' }, 'role ***'],
  ['cut in its middle', `${'x'.repeat(292)} s3cret-t`, { token: 's3cret-token' }, `${'x'.repeat(292)} ***`],
  ['one inside another', 'abcdefgh', { token: 'abcd', password: 'abcdefgh' }, '***'],
  ['a word of three letters stays', 'the end', { token: 'end' }, 'the end'],
  ['none', 'parse error', {}, 'parse error'],
])('%s', (_name, detail, config, expected) => expect(told(detail, config)).toBe(expected));

test('a number that stands under a secret, or is one, is not told', () => {
  const numbers = [
    { path: '$.total', value: 7 },
    { path: "$['s3cret-token']", value: 1 },
    { path: '$.id', value: 48151623 },
  ];
  const failure = { ...failed('no-data'), numbers };
  const config = { token: 's3cret-token', password: '48151623' };
  expect(withoutSecrets(failure, connector, config).numbers).toEqual([{ path: '$.total', value: 7 }]);
});
