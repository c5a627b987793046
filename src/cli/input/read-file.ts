import type { SetContext } from '../../core/okr/okr-set.ts';
import type { Text } from '../../core/text.ts';
import type { LineRole } from '../../formats/markdown/reasons.ts';
import type { Problem } from '../../formats/problem.ts';
import type { ReadSet } from '../../formats/statement.ts';
import type { Linked } from './links-across.ts';
import { readSource } from './read-source.ts';

export type Explanation = { line: number; as: LineRole; reason: Text };

/** One file and what was read out of it. */
export type FileAsRead = {
  path: string;
  source: string;
  sets: ReadSet[];
  /** What makes the file unusable. */
  problems: Problem[];
  /** Lines that look like goals and were not read. */
  unread: { line: number; text: string; reason: Text }[];
  explain: Explanation[];
  /** What an OKR file says around its objectives. */
  context: SetContext;
  /** What its objectives are linked by; of an OKR file alone. */
  linked: Linked | undefined;
};

/** Reads an OKR file or a document; on stdin a text that begins with `crux:` is an OKR file. */
export async function readFile(path: string): Promise<FileAsRead> {
  const { source, problems } = await readSource(path);
  const nothing = { path, source, sets: [], problems, unread: [], explain: [], context: {}, linked: undefined };
  if (problems.length > 0) return nothing;
  return isYaml(path, source) ? readAsYaml(nothing) : readAsMarkdown(nothing);
}

export function isYaml(path: string, source: string): boolean {
  return path === '-' ? /^(?:\s*(?:#[^\n]*)?\n)*crux\s*:/.test(source.slice(0, 10_000)) : /\.ya?ml$/i.test(path);
}

async function readAsYaml(file: FileAsRead): Promise<FileAsRead> {
  const { readOkrYaml } = await import('../../formats/okr-yaml/read-okr-yaml.ts');
  const { file: read, sets, context, problems } = readOkrYaml(file.source);
  const reason = { en: 'given by the file', zh: '文件中写明' };
  const explain = sets
    .flatMap(({ objective, places }) => [
      { line: objective.line, as: 'objective' as const, reason },
      ...places.map(({ line }) => ({ line, as: 'key-result' as const, reason })),
    ])
    .sort((a, b) => a.line - b.line);
  const linked = read && {
    team: read.team,
    cycle: typeof read.cycle === 'string' ? read.cycle : undefined,
    objectives: read.objectives,
  };
  return { ...file, sets, context, problems, explain, linked };
}

async function readAsMarkdown(file: FileAsRead): Promise<FileAsRead> {
  const [{ readMarkdown }, { sayReason }] = await Promise.all([
    import('../../formats/markdown/read-markdown.ts'),
    import('../../formats/markdown/reasons.ts'),
  ]);
  const { sets, unread, explain, problems } = readMarkdown(file.source);
  return {
    ...file,
    sets,
    problems,
    unread: unread.map(({ line, text, ...why }) => ({ line, text, reason: sayReason(why) })),
    explain: explain.map(({ line, as, ...why }) => ({ line, as, reason: sayReason(why) })),
  };
}
