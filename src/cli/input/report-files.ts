import { createWriteStream } from 'node:fs';
import { glob, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { largestUpload } from '../../core/upload-limits.ts';
import { Stop } from '../terminal.ts';

/** `name`: as the server tells it; `path`: where it lies. */
export type ReportFileHere = { name: string; path: string; bytes: number };

/**
 * The files that arguments stand for, each once, in the order given: a file, a pattern (`out/*.xml`), or `-` for
 * stdin, which is kept in a temporary file so that it can be sent again. `cleanUp` removes that.
 */
export async function reportFiles(
  asked: readonly string[],
  stdinName: string,
): Promise<{ files: ReportFileHere[]; cleanUp(): Promise<void> }> {
  const found = new Map<string, ReportFileHere>();
  let folder: string | undefined;
  for (const one of asked) {
    if (one === '-') {
      folder ??= await mkdtemp(join(tmpdir(), 'crux-push-'));
      const path = join(folder, 'stdin');
      await pipeline(process.stdin, createWriteStream(path));
      found.set('-', { name: stdinName, path, bytes: (await stat(path)).size });
    } else for (const path of await pathsOf(one)) found.set(path, await fileAt(path));
  }
  const files = [...found.values()];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > largestUpload) throw tooLarge(total);
  return {
    files,
    async cleanUp() {
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function pathsOf(asked: string): Promise<string[]> {
  const isThere = await stat(asked).then(
    () => true,
    () => false,
  );
  if (isThere || !/[*?[{]/.test(asked)) return [asked];
  const paths: string[] = [];
  for await (const path of glob(asked, { exclude: (name) => name === 'node_modules' })) paths.push(path);
  if (paths.length > 0) return paths.sort();
  throw new Stop({
    en: `No file matches ${asked}. Does the job write its reports there?`,
    zh: `没有文件匹配 ${asked}，请确认任务把报告写到了这里。`,
  });
}

async function fileAt(path: string): Promise<ReportFileHere> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error)
    throw found.code === 'ENOENT'
      ? new Stop({ en: `There is no file ${path}; check the path.`, zh: `没有 ${path} 这个文件，请检查路径。` })
      : new Stop({
          en: `${path} cannot be read (${found.code}); check its permissions.`,
          zh: `无法读取 ${path}（${found.code}），请检查权限。`,
        });
  if (found.isDirectory())
    throw new Stop({
      en: `${path} is a folder. Name the reports in it, such as '${join(path, '**', '*.xml')}'.`,
      zh: `${path} 是文件夹，请写明其中的报告，例如 '${join(path, '**', '*.xml')}'。`,
    });
  return { name: path, path, bytes: found.size };
}

function tooLarge(bytes: number): Stop {
  const [size, limit] = [Math.round(bytes / 1e6), largestUpload / 1e6];
  return new Stop({
    en: `The files are ${size} MB together; one push takes ${limit} MB. Push fewer, or push in parts with --shard.`,
    zh: `这些文件共 ${size} MB，一次最多推送 ${limit} MB。请减少文件，或用 --shard 分片推送。`,
  });
}
