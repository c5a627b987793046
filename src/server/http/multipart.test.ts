import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaryOf, multipart } from './multipart.ts';

type Seen = { fields: [string, string][]; files: [string, string][] };

function read(body: Uint8Array, boundary: string, size: number): Seen {
  const seen: Seen = { fields: [], files: [] };
  const reader = multipart(boundary, {
    field: (name, value) => void seen.fields.push([name, value]),
    file(name) {
      const pieces: Uint8Array[] = [];
      return {
        take: (bytes) => void pieces.push(Buffer.from(bytes)),
        end: () => void seen.files.push([name, Buffer.concat(pieces).toString('utf8')]),
      };
    },
  });
  for (let at = 0; at < body.length; at += size) reader.take(body.subarray(at, at + size));
  reader.end();
  return seen;
}

test('what fetch sends is read again, in pieces of any size', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(text, text, fc.integer({ min: 1, max: 40 }), async (value, content, size) => {
      const form = new FormData();
      form.append('kr', value);
      form.append('file', new Blob([content]), 'a "b".xml');
      form.append('file', new Blob(['\r\n--', content]), 'c.xml');
      const request = new Request('http://x/', { method: 'POST', body: form });
      const boundary = boundaryOf(request.headers.get('content-type')!)!;
      const seen = read(new Uint8Array(await request.arrayBuffer()), boundary, size);
      // Line ends of fields are written as browsers do.
      expect(seen.fields).toEqual([['kr', value.replace(/\r\n|\r|\n/g, '\r\n')]]);
      expect(seen.files).toEqual([
        ['a "b".xml', content],
        ['c.xml', `\r\n--${content}`],
      ]);
    }),
    { numRuns: 100 },
  );
});

const part = (headers: string, body = 'x') => `--b\r\n${headers}\r\n\r\n${body}\r\n`;
const named = 'Content-Disposition: form-data; name="a"';

test.each([
  ['nothing', ''],
  ['no end', part(named)],
  ['no boundary at all', 'hello'],
  ['a part without a name', `${part('Content-Disposition: form-data')}--b--`],
  ['a part without headers', '--b\r\n\r\nx\r\n--b--'],
  ['a field that never ends', `${part(named, 'x'.repeat(20_000))}--b--`],
  ['headers that never end', `--b\r\n${'x'.repeat(20_000)}`],
  ['too many parts', `${part(named).repeat(501)}--b--`],
])('%s is refused', (_name, body) => expect(() => read(Buffer.from(body), 'b', 1000)).toThrow('upload-broken'));

test.each([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8; boundary="a b"', 'a b'],
  ['application/json', undefined],
  ['multipart/form-data', undefined],
  [`multipart/form-data; boundary=${'x'.repeat(100)}`, undefined],
])('%s', (type, boundary) => expect(boundaryOf(type)).toBe(boundary));
