import { open } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { maxSourceLength, type Problem } from '../../formats/problem.ts';
import { lineStarts, positionOf } from '../../formats/statement.ts';
import { Stop } from '../terminal.ts';
import { decodeText } from './decode-text.ts';

/** No text within the limit takes more bytes than this. */
const maxBytes = maxSourceLength * 4;

/** The text of a file or of stdin (`-`), or the problem with it. */
export async function readSource(path: string): Promise<{ source: string; problems: Problem[] }> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readBytes(path);
  if (bytes.length > maxBytes) return refused('too-large', 1, { limit: String(maxSourceLength) });
  const source = decodeText(bytes);
  if (source !== undefined) return { source, problems: [] };
  // Which byte is wrong is not told; the line of the first replacement character is close enough to find it.
  const lossy = new TextDecoder().decode(bytes);
  const at = lossy.search(/[\ufffd\0]/);
  return refused('not-utf8', positionOf(lineStarts(lossy), Math.max(0, at)).line, {});
}

/** At most one byte more than is taken, however large the file is. */
async function readBytes(path: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size <= maxBytes) return await file.readFile();
    return Buffer.alloc(maxBytes + 1);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop({
      en: `${path} cannot be read (${code}); check the path and its permissions.`,
      zh: `无法读取 ${path}（${code}），请检查路径和权限。`,
    });
  }
}

function refused(
  code: Problem['code'],
  line: number,
  values: Record<string, string>,
): { source: string; problems: Problem[] } {
  return { source: '', problems: [{ code, line, column: 1, endLine: line, endColumn: 1, values }] };
}
