import { langs } from '../../core/text.ts';
import { Command, Option } from 'commander';
import { severities, type Severity } from '../../core/coach/finding.ts';
import { type ObjectiveType, objectiveTypes } from '../../core/okr/words.ts';
import type { LintedFile } from '../input/lint-file.ts';
import type { FileAsRead } from '../input/read-file.ts';
import { Stop, type Terminal } from '../terminal.ts';

const texts = {
  description: {
    en: 'ask the coach about OKRs in files, folders or stdin (-)',
    zh: '让教练检查文件、文件夹或标准输入（-）里的 OKR',
  },
  paths: {
    en: 'files (*.okr.yaml, *.md, *.txt), folders, or - for stdin; the current folder by default',
    zh: '文件（*.okr.yaml、*.md、*.txt）、文件夹，或用 - 表示标准输入；默认当前文件夹',
  },
  format: { en: 'how to report', zh: '输出格式' },
  lang: { en: 'language of the messages', zh: '提示语言' },
  policy: {
    en: 'policy file (crux.policy.yaml here by default)',
    zh: '规则配置文件（默认用当前文件夹的 crux.policy.yaml）',
  },
  severity: { en: 'report only findings as grave as this', zh: '只报告达到这一级别的发现' },
  failOn: { en: 'exit with 1 for findings as grave as this', zh: '有达到这一级别的发现时，以状态 1 退出' },
  type: { en: 'type of objectives that name none', zh: '没有写明类型的目标按这个类型检查' },
  today: {
    en: 'the day to judge dates against, e.g. 2026-10-20; without it, today. Given, the same file always gets the same answer',
    zh: '以哪一天判断日期，例如 2026-10-20；不给就用今天。给了，同一份文件总是得到同样的结果',
  },
  zone: {
    en: 'time zone, e.g. Asia/Shanghai: today is the day it is there now; without it, the day of this machine',
    zh: '时区，例如 Asia/Shanghai：今天按那里的日期算；不给就按本机的日期',
  },
  strict: {
    en: 'exit with 2 when nothing was read, or lines that look like goals were not',
    zh: '什么都没读到，或有看起来像目标的行没有读出时，以状态 2 退出',
  },
  all: {
    en: 'show every finding by itself; without it a document gets the few remarks that matter most, equal findings together',
    zh: '逐条显示所有发现；不加时，一份文档只显示最该谈的几条，同类的合在一起',
  },
  explain: { en: 'show what every line was read as, and why', zh: '显示每一行读成了什么、为什么' },
  fix: {
    en: 'show the safe edits as a diff: full-width digits, layout, empty fields to fill',
    zh: '以差异形式显示可安全修改的地方：全角数字、排版、待填字段',
  },
  write: { en: 'with --fix: write them', zh: '与 --fix 一起用：写入文件' },
  noFiles: {
    en: 'No OKR files (*.okr.yaml, *.md, *.txt) found in {paths}. `crux init` writes an example.',
    zh: '在 {paths} 里没有找到 OKR 文件（*.okr.yaml、*.md、*.txt）。`crux init` 可以生成示例。',
  },
  today2: { en: '{day} is not a day; write it as 2026-10-20.', zh: '{day} 不是日期，请写成 2026-10-20。' },
  zone2: {
    en: '{zone} is no time zone; write one like Asia/Shanghai.',
    zh: '没有 {zone} 这个时区，请写成 Asia/Shanghai 这样。',
  },
  reading: { en: 'Reading', zh: '正在读取' },
};

type Options = {
  format: 'pretty' | 'json' | 'sarif' | 'github' | 'markdown';
  policy?: string;
  severity: Severity;
  failOn: Severity;
  type?: ObjectiveType;
  today?: string;
  zone?: string;
  strict?: boolean;
  all?: boolean;
  explainParse?: boolean;
  fix?: boolean;
  write?: boolean;
};

export function lint(terminal: Terminal): Command {
  const { lang } = terminal;
  return new Command('lint')
    .description(texts.description[lang])
    .argument('[paths...]', texts.paths[lang])
    .addOption(
      new Option('-f, --format <format>', texts.format[lang])
        .choices(['pretty', 'json', 'sarif', 'github', 'markdown'])
        .default('pretty'),
    )
    .addOption(new Option('--lang <lang>', texts.lang[lang]).choices([...langs, 'auto']).default('auto'))
    .option('--policy <file>', texts.policy[lang])
    .addOption(new Option('--severity <severity>', texts.severity[lang]).choices(severities).default('info'))
    .addOption(new Option('--fail-on <severity>', texts.failOn[lang]).choices(severities).default('major'))
    .addOption(new Option('--type <type>', texts.type[lang]).choices([...objectiveTypes]))
    .option('--today <day>', texts.today[lang])
    .option('--zone <zone>', texts.zone[lang])
    .option('--strict', texts.strict[lang])
    .option('--all', texts.all[lang])
    .option('--explain-parse', texts.explain[lang])
    .option('--fix', texts.fix[lang])
    .option('--write', texts.write[lang])
    .action((paths: string[], options: Options) => run(paths, options, terminal));
}

async function run(paths: string[], options: Options, terminal: Terminal): Promise<void> {
  const [{ findFiles }, { readPolicy }, { readFile }, { lintFiles, reaches }, { isDay }, { isZone }, { dayAt, only }] =
    await Promise.all([
      import('../input/find-files.ts'),
      import('../input/read-policy.ts'),
      import('../input/read-file.ts'),
      import('../input/lint-file.ts'),
      import('../../core/calendar/day.ts'),
      import('../../core/calendar/offset.ts'),
      import('../../core/calendar/zones.ts'),
    ]);
  if (options.today !== undefined && !isDay(options.today)) throw stop(texts.today2, 'day', options.today);
  if (options.zone !== undefined && !isZone(options.zone)) throw stop(texts.zone2, 'zone', options.zone);
  const zone = options.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = options.today ?? dayAt(new Date().toISOString(), only(zone));
  const policy = await readPolicy(options.policy);
  const asked = paths.length > 0 ? paths : ['.'];
  const found = await findFiles(asked);
  if (found.length === 0) throw stop(texts.noFiles, 'paths', asked.join(', '));
  const read: FileAsRead[] = [];
  const progress = showProgress(terminal, found.length);
  for (const { path, named } of found) {
    const file = await readFile(path);
    progress(read.length);
    // A folder holds other documents too; only those with OKRs, with lines like them, or broken, are of interest.
    if (named || file.sets.length > 0 || file.unread.length > 0 || file.problems.length > 0) read.push(file);
  }
  progress(undefined);
  const files = lintFiles(read, { policy, type: options.type, today });
  const failed = files.some((file) => file.findings.some(({ finding }) => reaches(finding.severity, options.failOn)));
  for (const file of files)
    file.findings = file.findings.filter(({ finding }) => reaches(finding.severity, options.severity));
  if (options.fix) await (await import('../output/fixes.ts')).showFixes(files, options.write === true, terminal);
  else terminal.out(await report(files, options, terminal));
  const missing = files.some((file) => file.unread.length > 0) || files.every((file) => file.sets.length === 0);
  const unusable = files.some((file) => file.problems.length > 0) || (options.strict === true && missing);
  process.exitCode = unusable ? 2 : failed ? 1 : 0;
}

async function report(
  files: LintedFile[],
  { format, explainParse = false, all = false }: Options,
  terminal: Terminal,
): Promise<string> {
  const { lang } = terminal;
  if (format === 'json') return (await import('../output/json.ts')).json(files, lang, explainParse);
  if (format === 'sarif') return (await import('../output/sarif.ts')).sarif(files, lang);
  if (format === 'github') return (await import('../output/github.ts')).github(files, lang);
  if (format === 'markdown') return (await import('../output/markdown.ts')).markdown(files, lang);
  return (await import('../output/pretty.ts')).pretty(files, terminal, { explain: explainParse, all });
}

/** A line on stderr that counts up, once the work has taken half a second and somebody watches. */
function showProgress({ lang, err }: Terminal, total: number): (done: number | undefined) => void {
  const began = performance.now();
  let shown = 0;
  return (done) => {
    const now = performance.now();
    if (!process.stderr.isTTY || (shown === 0 && now - began < 500)) return;
    if (done === undefined) err('\r\u001b[K');
    else if (now - shown > 100) {
      shown = now;
      err(`\r${texts.reading[lang]} ${done}/${total}`);
    }
  };
}

function stop(text: { en: string; zh: string }, name: string, value: string): Stop {
  return new Stop({ en: text.en.replace(`{${name}}`, value), zh: text.zh.replace(`{${name}}`, value) });
}
