import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReportFileHere } from '../input/report-files.ts';

export type MultipartBody = {
  contentType: string;
  /** Bytes of the whole body. */
  length: number;
  /** The body once more from its beginning, as files are read. */
  bytes(): AsyncGenerator<Uint8Array>;
};

/** Fields and files as multipart/form-data whose length is known before anything is read. */
export function multipartBody(fields: readonly [string, string][], files: readonly ReportFileHere[]): MultipartBody {
  const boundary = `crux-${randomBytes(16).toString('hex')}`;
  const head = (name: string, more = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  const text = Buffer.from(fields.map(([name, value]) => `${head(name)}${value}\r\n`).join(''));
  const heads = files.map(({ name }) => Buffer.from(head('file', `; filename="${escaped(name)}"`)));
  const [between, end] = [Buffer.from('\r\n'), Buffer.from(`--${boundary}--\r\n`)];
  const sizes = files.map((file, index) => heads[index]!.length + file.bytes + between.length);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: text.length + sizes.reduce((sum, size) => sum + size, 0) + end.length,
    async *bytes() {
      yield text;
      for (const [index, { path, bytes }] of files.entries()) {
        yield heads[index]!;
        // What a file grows meanwhile is not of this push.
        if (bytes > 0) for await (const piece of createReadStream(path, { end: bytes - 1 })) yield piece as Uint8Array;
        yield between;
      }
      yield end;
    },
  };
}

function escaped(name: string): string {
  return name.replaceAll('"', '%22').replace(/[\r\n]+/g, ' ');
}
