import type { Lang } from '../../core/text.ts';
import { sayProblem } from '../../formats/problem.ts';
import type { LintedFile, LintFinding } from '../input/lint-file.ts';
import { count, keyResultsOf, sayCounts, severityNames } from './counts.ts';
import { plain } from './plain.ts';

const texts = {
  title: { en: 'OKR coach report', zh: 'OKR 教练报告' },
  head: {
    en: '| File | Objectives | Key results | Findings | Not read |',
    zh: '| 文件 | 目标 | 关键结果 | 发现 | 未读出的行 |',
  },
  suppressed: { en: 'Silenced, with reasons', zh: '已关掉并写明理由' },
  unread: { en: 'Look like goals and were not read, or not whole', zh: '看起来像目标、但没有读出或没有读全的行' },
};

/** A report to paste into a pull request or a document. */
export function markdown(files: readonly LintedFile[], lang: Lang): string {
  const parts = [`# ${texts.title[lang]}`, sayCounts(count(files), lang), table(files, lang)];
  for (const file of files) {
    if (file.findings.length + file.problems.length + file.suppressed.length + file.unread.length === 0) continue;
    parts.push(`## ${escaped(file.path === '-' ? 'stdin' : file.path)}`);
    for (const problem of file.problems) {
      const { what, remedy } = sayProblem(problem, lang);
      parts.push(`- **${problem.line}:${problem.column}** ${escaped(what)} ${escaped(remedy)}`);
    }
    for (const found of file.findings) parts.push(finding(found, lang));
    if (file.unread.length > 0)
      parts.push(
        `### ${texts.unread[lang]}`,
        file.unread.map(({ line, text, reason }) => `- ${line}: ${escaped(text)} (${reason[lang]})`).join('\n'),
      );
    if (file.suppressed.length > 0) {
      parts.push(
        `### ${texts.suppressed[lang]}`,
        file.suppressed
          .map(
            ({ finding: { rule }, statement, suppressed }) =>
              `- ${statement.line}: \`${rule}\` ${escaped(suppressed ?? '')}`,
          )
          .join('\n'),
      );
    }
  }
  return `${parts.join('\n\n')}\n`;
}

function table(files: readonly LintedFile[], lang: Lang): string {
  const rows = files.map(
    (file) =>
      `| ${[escaped(file.path), file.sets.length, keyResultsOf(file), file.findings.length, file.unread.length].join(' | ')} |`,
  );
  return [texts.head[lang], '|---|--:|--:|--:|--:|', ...rows].join('\n');
}

function finding(
  { finding: { severity, rule, text, spans }, statement, said, rewrite }: LintFinding,
  lang: Lang,
): string {
  const lines = [
    `- **${severityNames[severity][lang]}** \`${rule}\` ${statement.line}:${statement.column} ${said.what[lang]}`,
    `  > ${marked(text, spans)}`,
    '',
    `  ${said.why[lang]}`,
    `  **${said.ask[lang]}** ${said.tryThis[lang]}`,
  ];
  if (rewrite) lines.push(`  → ${escaped(rewrite)}`);
  return lines.join('\n');
}

/** The statement with the words that caused the finding in bold. */
function marked(text: string, spans: readonly { start: number; end: number }[]): string {
  let said = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    said += `${escaped(text.slice(at, start))}**${escaped(text.slice(start, end).trim())}**${/\s$/.test(text.slice(start, end)) ? ' ' : ''}`;
    at = end;
  }
  return said + escaped(text.slice(at));
}

function escaped(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]<>|#~]/g, '\\$&');
}
