import { langs } from '../../core/text.ts';
import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { sayProblem } from '../../formats/problem.ts';
import type { Terminal } from '../terminal.ts';

const texts = {
  description: { en: 'put OKR files (*.okr.yaml) into the house format', zh: '统一 OKR 文件（*.okr.yaml）的排版' },
  paths: {
    en: 'files or folders, or - for stdin; the current folder by default',
    zh: '文件或文件夹，或用 - 表示标准输入；默认当前文件夹',
  },
  check: { en: 'write nothing; exit with 1 when a file would change', zh: '不写入；有文件需要改动时以状态 1 退出' },
  lang: { en: 'language of the messages', zh: '提示语言' },
  formatted: { en: 'formatted', zh: '已排版' },
  differs: { en: 'would change', zh: '需要排版' },
};

export function fmt(terminal: Terminal): Command {
  const { lang } = terminal;
  return new Command('fmt')
    .description(texts.description[lang])
    .argument('[paths...]', texts.paths[lang])
    .option('--check', texts.check[lang])
    .addOption(new Option('--lang <lang>', texts.lang[lang]).choices([...langs, 'auto']).default('auto'))
    .action((paths: string[], options: { check?: boolean }) => run(paths, options.check === true, terminal));
}

async function run(paths: string[], check: boolean, terminal: Terminal): Promise<void> {
  const [{ findFiles }, { readSource }, { readOkrYaml }, { formatYaml }] = await Promise.all([
    import('../input/find-files.ts'),
    import('../input/read-source.ts'),
    import('../../formats/okr-yaml/read-okr-yaml.ts'),
    import('../../formats/okr-yaml/write-okr-yaml.ts'),
  ]);
  const { lang, out, err } = terminal;
  let status = 0;
  for (const { path } of await findFiles(paths.length > 0 ? paths : ['.'])) {
    if (path !== '-' && !/\.ya?ml$/i.test(path)) continue;
    const { source, problems } = await readSource(path);
    const wrong = problems.length > 0 ? problems : readOkrYaml(source).problems;
    for (const problem of wrong) {
      const { what, remedy } = sayProblem(problem, lang);
      err(`${path}:${problem.line}:${problem.column} ${what} ${remedy}\n`);
      status = 2;
    }
    if (wrong.length > 0) continue;
    const formatted = formatYaml(source);
    if (path === '-' && !check) out(formatted);
    if (formatted === source) continue;
    if (check) status = Math.max(status, 1);
    else if (path !== '-') await writeFile(path, formatted);
    if (check || path !== '-') out(`${path}  ${(check ? texts.differs : texts.formatted)[lang]}\n`);
  }
  process.exitCode = status;
}
