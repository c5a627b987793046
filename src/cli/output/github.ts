import type { Severity } from '../../core/coach/finding.ts';
import type { Lang } from '../../core/text.ts';
import { sayProblem } from '../../formats/problem.ts';
import type { LintedFile } from '../input/lint-file.ts';
import { sourceRange } from './source-range.ts';

const commands: Record<Severity, string> = { blocker: 'error', major: 'error', minor: 'warning', info: 'notice' };

/** Workflow commands that GitHub Actions shows as annotations beside the lines. */
export function github(files: readonly LintedFile[], lang: Lang): string {
  const lines = files.flatMap((file) => [
    ...file.unread.map(({ line, text, reason }) =>
      command('warning', { file: file.path, line, title: 'crux unread' }, `${text}\n${reason[lang]}`),
    ),
    ...file.problems.map((problem) => {
      const { what, remedy } = sayProblem(problem, lang);
      return command(
        'error',
        { file: file.path, line: problem.line, col: problem.column, title: `crux ${problem.code}` },
        `${what} ${remedy}`,
      );
    }),
    ...file.findings.map((found) => {
      const { startLine, startColumn, endLine, endColumn } = sourceRange(file, found);
      const place = {
        file: file.path,
        line: startLine,
        endLine,
        col: startColumn,
        ...(endLine === startLine && { endColumn }),
      };
      const { what, ask, tryThis } = found.said;
      return command(
        commands[found.finding.severity],
        { ...place, title: `crux ${found.finding.rule}` },
        [what, ask, tryThis].map((text) => text[lang]).join('\n'),
      );
    }),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const said = Object.entries(properties).map(
    ([key, value]) => `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${said.join(',')}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
