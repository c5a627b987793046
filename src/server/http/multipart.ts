import { Refusal } from '../../core/refusal.ts';

/** Told in the order of the body. A file's bytes come in pieces; a field is a part without a file name. */
export type Parts = {
  field(name: string, value: string): void;
  file(name: string): { take(bytes: Uint8Array): void; end(): void };
};

type Part = { take(bytes: Uint8Array): void; end(): void };

const longestHeader = 16_384;
const longestField = 16_384;
const mostParts = 500;
const twoLines = Buffer.from('\r\n\r\n');

/** The boundary of a multipart/form-data content type; nothing when it is another one. */
export function boundaryOf(contentType: string): string | undefined {
  const found = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70})(?=[\s;]|$))/i.exec(
    contentType,
  );
  return found?.[1] ?? found?.[2];
}

/** Reads multipart/form-data (RFC 7578) as it arrives, keeping nothing but what it cannot yet tell apart. */
export function multipart(boundary: string, parts: Parts): { take(bytes: Uint8Array): void; end(): void } {
  const mark = Buffer.from(`\r\n--${boundary}`);
  // The first boundary has no line before it.
  let rest: Buffer = Buffer.from('\r\n');
  let part: Part = { take: () => undefined, end: () => undefined };
  let state: 'body' | 'after-mark' | 'headers' | 'done' = 'body';
  let count = 0;

  /** One step on; false while more bytes are needed. */
  function step(): boolean {
    if (state === 'body') {
      const at = rest.indexOf(mark);
      const known = at < 0 ? Math.max(0, rest.length - mark.length) : at;
      if (known > 0) part.take(rest.subarray(0, known));
      rest = rest.subarray(at < 0 ? known : at + mark.length);
      if (at < 0) return false;
      part.end();
      state = 'after-mark';
    } else if (state === 'after-mark') {
      if (rest.length < 2) return false;
      const next = rest.toString('latin1', 0, 2);
      if (next !== '--' && next !== '\r\n') broken();
      state = next === '--' ? 'done' : 'headers';
      // The line end stays: a part without headers begins with it.
      if (state === 'done') rest = Buffer.alloc(0);
    } else if (state === 'headers') {
      const at = rest.indexOf(twoLines);
      if (at < 0 && rest.length > longestHeader) broken();
      if (at < 0) return false;
      if (++count > mostParts) broken();
      part = open(rest.toString('utf8', 0, at));
      rest = rest.subarray(at + twoLines.length);
      state = 'body';
    } else return false;
    return true;
  }

  function open(headers: string): Part {
    const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1] ?? broken();
    const named = (key: string) => new RegExp(`(?:^|;)\\s*${key}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition)?.[1];
    const name = named('name') ?? broken();
    const fileName = named('filename');
    if (fileName !== undefined) return parts.file(unescaped(fileName).slice(0, 300));
    let value = Buffer.alloc(0);
    return {
      take(bytes) {
        value = Buffer.concat([value, bytes]);
        if (value.length > longestField) broken();
      },
      end: () => parts.field(unescaped(name), value.toString('utf8')),
    };
  }

  return {
    take(bytes) {
      rest = rest.length === 0 ? Buffer.from(bytes) : Buffer.concat([rest, bytes]);
      while (step());
    },
    end() {
      if (state !== 'done') broken();
    },
  };
}

/** Browsers and `fetch` write a quote as `%22`, curl as `\"`. */
function unescaped(name: string): string {
  return name.replace(/\\(.)/g, '$1').replaceAll('%22', '"').replaceAll('%0D%0A', ' ');
}

function broken(): never {
  throw new Refusal('upload-broken', {});
}
