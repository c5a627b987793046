import { Command, Option } from 'commander';
import { say, sayAll } from '../../core/text.ts';
import { sayProblem } from '../../formats/problem.ts';
import type { FileAsRead } from '../input/read-file.ts';
import { Stop, type Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'read OKRs out of documents and print them as an OKR file or as JSON',
    zh: '从文档里读出 OKR，输出成 OKR 文件或 JSON',
  },
  paths: {
    en: 'documents (*.md, *.txt), OKR files, folders, or - for stdin',
    zh: '文档（*.md、*.txt）、OKR 文件、文件夹，或用 - 表示标准输入',
  },
  format: { en: 'how to print', zh: '输出格式' },
  lang: { en: 'language of the messages', zh: '提示语言' },
  strict: {
    en: 'exit with 2 when nothing was read, or lines that look like goals were not',
    zh: '什么都没读到，或有看起来像目标的行没有读出时，以状态 2 退出',
  },
  nothing: {
    en: 'No OKRs found in {path}. `crux lint --explain-parse` tells what every line was taken for.',
    zh: '在 {path} 里没有读到 OKR。`crux lint --explain-parse` 会说明每一行被当成了什么。',
  },
  unread: {
    en: '{path}:{line} looks like a goal and was not read, or not whole ({reason}): {text}',
    zh: '{path}:{line} 看起来像目标，但没有读出，或没有读全（{reason}）：{text}',
  },
  noFiles: {
    en: 'No OKR files or documents (*.okr.yaml, *.md, *.txt) found in {paths}.',
    zh: '在 {paths} 里没有找到 OKR 文件或文档（*.okr.yaml、*.md、*.txt）。',
  },
};

type Options = { format: 'yaml' | 'json'; strict?: boolean };

export function read(terminal: Terminal): Command {
  const { lang } = terminal;
  return new Command('read')
    .description(texts.description[lang])
    .argument('<paths...>', texts.paths[lang])
    .addOption(new Option('-f, --format <format>', texts.format[lang]).choices(['yaml', 'json']).default('yaml'))
    .addOption(new Option('--lang <lang>', texts.lang[lang]).choices(['zh', 'en', 'auto']).default('auto'))
    .option('--strict', texts.strict[lang])
    .action((paths: string[], options: Options) => run(paths, options, terminal));
}

async function run(paths: string[], { format, strict = false }: Options, terminal: Terminal): Promise<void> {
  const [{ findFiles }, { readFile }] = await Promise.all([
    import('../input/find-files.ts'),
    import('../input/read-file.ts'),
  ]);
  const found = await findFiles(paths);
  if (found.length === 0) {
    const values = { paths: paths.join(', ') };
    throw new Stop(sayAll(texts.noFiles, values));
  }
  const files: FileAsRead[] = [];
  for (const { path, named } of found) {
    const file = await readFile(path);
    if (named || file.sets.length > 0 || file.unread.length > 0 || file.problems.length > 0) files.push(file);
  }
  terminal.out(await printed(files, format, terminal));
  for (const file of files) tell(file, terminal);
  const missing = files.some((file) => file.unread.length > 0) || files.every((file) => file.sets.length === 0);
  process.exitCode = files.some((file) => file.problems.length > 0) || (strict && missing) ? 2 : 0;
}

async function printed(files: readonly FileAsRead[], format: Options['format'], { lang }: Terminal): Promise<string> {
  if (format === 'json') return (await import('../output/read-json.ts')).readJson(files, lang);
  return (await import('../../formats/okr-yaml/from-read.ts')).okrYamlFrom(files);
}

/** On stderr, so that what is printed can go straight into a file. */
function tell({ path, sets, problems, unread }: FileAsRead, { lang, err }: Terminal): void {
  for (const problem of problems) {
    const { what, remedy } = sayProblem(problem, lang);
    err(`${path}:${problem.line}:${problem.column} ${what} ${remedy}\n`);
  }
  for (const { line, text, reason } of unread)
    err(`${say(texts.unread, lang, { path, line, text, reason: reason[lang] })}\n`);
  if (problems.length === 0 && sets.length === 0) err(`${say(texts.nothing, lang, { path })}\n`);
}
