import { say } from '../../core/text.ts';
import { sayProblem } from '../../formats/problem.ts';
import type { LintedFile, LintFinding } from '../input/lint-file.ts';
import type { Terminal } from '../terminal.ts';
import { at, clip, paintOf, wrapped } from './layout.ts';
import { count, isWhole, sayCounts, severityNames } from './counts.ts';
import { plain } from './plain.ts';
import { isShort, remarks } from './remarks.ts';
import { sourceView } from './source-view.ts';

const texts = {
  unread: {
    en: 'Look like goals and were not read, or not whole: {count}',
    zh: '看起来像目标、但没有读出或没有读全的：{count} 行',
  },
  more: {
    en: '… and {count} more; `--explain-parse` shows every line',
    zh: '……还有 {count} 行，用 `--explain-parse` 查看每一行',
  },
  suppressed: { en: 'Silenced, with reasons: {count}', zh: '已关掉并写明理由的：{count} 条' },
  elsewhere: {
    en: 'Serve something that is in none of these files, so it was not checked: {count}',
    zh: '支撑的目标不在这些文件里，无法核对：{count} 处',
  },
  nothing: {
    en: 'No OKRs here; `--explain-parse` tells what every line was taken for.',
    zh: '这里没有读到 OKR，用 `--explain-parse` 查看每一行被当成了什么。',
  },
};

const unreadShown = 5;

/** For people at a terminal: the line, carets under the words, what, a question and a rewrite; why and how once for each rule. */
export function pretty(
  files: readonly LintedFile[],
  terminal: Terminal,
  { explain, all }: { explain: boolean; all: boolean },
): string {
  const { lang, colors } = terminal;
  const told = new Set<string>();
  const parts = files.flatMap((file) => {
    const body = [
      ...file.problems.map((problem) => {
        const { what, remedy } = sayProblem(problem, lang);
        return `${at(problem.line, problem.column)}  ${colors.red('✗')} ${plain(what)}\n        ${plain(remedy)}\n`;
      }),
      ...(explain ? [explained(file, terminal)] : []),
      ...(all || isShort(file)
        ? file.findings.map((finding) => findingText(file, finding, terminal, told))
        : remarks(file, terminal)),
      ...unread(file, terminal),
      ...suppressed(file, terminal),
      ...elsewhere(file, terminal),
    ];
    if (file.sets.length === 0 && file.problems.length === 0) body.push(`  ${texts.nothing[lang]}\n`);
    if (body.length === 0) return [];
    return [`${colors.underline(file.path === '-' ? 'stdin' : file.path)}\n\n${body.join('\n')}`];
  });
  const counts = count(files);
  const clean = isWhole(counts) && counts.broken === 0 && counts.bySeverity.every(([, number]) => number === 0);
  const mark = clean ? colors.green('✓') : colors.yellow('●');
  return `${[...parts, `${mark} ${sayCounts(counts, lang)}`].join('\n')}\n`;
}

function findingText(
  file: LintedFile,
  found: LintFinding,
  { lang, colors, width }: Terminal,
  told: Set<string>,
): string {
  const { finding, said } = found;
  const view = sourceView(file, found.statement, finding.spans, width - 14);
  const paint = paintOf(finding.severity, colors);
  const first = !told.has(finding.rule);
  told.add(finding.rule);
  const below = (text: string, dress: (line: string) => string = String) =>
    wrapped(plain(text), width - 10).map((line) => `        ${dress(line)}`);
  const lines = [
    `${at(view.line, view.column)}  ${paint(severityNames[finding.severity][lang])}  ${plain(said.what[lang])}  ${colors.dim(finding.rule)}`,
    `${colors.dim(`${String(view.line).padStart(6)} │`)} ${view.text}`,
    `${colors.dim('       │')} ${paint(view.carets)}`,
    ...(first ? below(said.why[lang], colors.dim) : []),
    ...below(`? ${said.ask[lang]}`),
    ...(first ? below(`→ ${said.tryThis[lang]}`) : []),
    ...(found.rewrite ? below(`✎ ${found.rewrite}`, colors.green) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function explained(file: LintedFile, { lang, colors, width }: Terminal): string {
  const source = file.source.split(/\r\n|\r|\n/);
  const names = {
    objective: colors.green('O '),
    'key-result': colors.cyan('KR'),
    detail: colors.dim('↳ '),
    heading: colors.dim('# '),
    note: colors.dim('· '),
    unread: colors.yellow('? '),
  };
  return `${file.explain
    .map(({ line, as, reason }) => {
      const text = clip(plain(source[line - 1] ?? '').trim(), Math.max(20, Math.floor(width * 0.55)));
      return `${String(line).padStart(6)} ${names[as]} ${text}  ${colors.dim(reason[lang])}`;
    })
    .join('\n')}\n`;
}

function unread(file: LintedFile, { lang, colors, width }: Terminal): string[] {
  if (file.unread.length === 0) return [];
  const shown = file.unread
    .slice(0, unreadShown)
    .map(
      ({ line, text, reason }) =>
        `${String(line).padStart(6)}  ${clip(plain(text), Math.floor(width * 0.55))}  ${colors.dim(reason[lang])}`,
    );
  const rest = file.unread.length - unreadShown;
  if (rest > 0) shown.push(`        ${say(texts.more, lang, { count: rest })}`);
  return [`  ${say(texts.unread, lang, { count: file.unread.length })}\n${shown.join('\n')}\n`];
}

function elsewhere(file: LintedFile, { lang, colors, width }: Terminal): string[] {
  if (file.elsewhere.length === 0) return [];
  const lines = file.elsewhere.map(
    ({ line, serves }) => `${String(line).padStart(6)}  ${colors.dim(clip(plain(serves), Math.floor(width * 0.7)))}`,
  );
  return [`  ${say(texts.elsewhere, lang, { count: file.elsewhere.length })}\n${lines.join('\n')}\n`];
}

function suppressed(file: LintedFile, { lang, colors }: Terminal): string[] {
  if (file.suppressed.length === 0) return [];
  const lines = file.suppressed.map(
    ({ finding, statement, suppressed: reason }) =>
      `${at(statement.line, statement.column)}  ${finding.rule}  ${colors.dim(plain(reason ?? ''))}`,
  );
  return [`  ${say(texts.suppressed, lang, { count: lines.length })}\n${lines.join('\n')}\n`];
}
