import type { Lang } from '../../core/text.ts';
import { sayProblem } from '../../formats/problem.ts';
import type { LintedFile, LintFinding } from '../input/lint-file.ts';
import { reviewOf } from './remarks.ts';
import { keyResultsOf } from './counts.ts';

/** One object as documented in docs/cli.md. `remarks`, `problems`, `suppressed`, `unread`, `elsewhere` and `explain` are there only when there are any. */
export function json(files: readonly LintedFile[], lang: Lang, explain: boolean): string {
  const suppressed = files.flatMap((file) =>
    file.suppressed.map((found) => ({ ...told(file, found, lang), reason: found.suppressed })),
  );
  const problems = files.flatMap((file) =>
    file.problems.map((problem) => {
      const { what, remedy } = sayProblem(problem, lang);
      return { file: file.path, code: problem.code, line: problem.line, column: problem.column, what, remedy };
    }),
  );
  const unread = files.flatMap((file) =>
    file.unread.map(({ line, text, reason }) => ({ file: file.path, line, text, reason: reason[lang] })),
  );
  const elsewhere = files.flatMap((file) => file.elsewhere.map((one) => ({ file: file.path, ...one })));
  const remarks = files.flatMap((file) => {
    const { first, rest } = reviewOf(file);
    return [...first, ...rest].map(({ id, severity, what, ask, lines }) => ({
      file: file.path,
      id,
      severity,
      what: what[lang],
      ask: ask[lang],
      at: lines.map(({ set, keyResult }) =>
        keyResult === undefined ? `objectives[${set}]` : `objectives[${set}].keyResults[${keyResult}]`,
      ),
    }));
  });
  const report = {
    version: 1,
    files: files.map((file) => ({
      path: file.path,
      objectives: file.sets.length,
      keyResults: keyResultsOf(file),
      unread: file.unread.length,
      ...(explain && { explain: file.explain.map(({ line, as, reason }) => ({ line, as, reason: reason[lang] })) }),
    })),
    findings: files.flatMap((file) => file.findings.map((found) => told(file, found, lang))),
    ...(remarks.length > 0 && { remarks }),
    ...(suppressed.length > 0 && { suppressed }),
    ...(unread.length > 0 && { unread }),
    ...(problems.length > 0 && { problems }),
    ...(elsewhere.length > 0 && { elsewhere }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function told(file: LintedFile, { at, finding, statement, said, rewrite }: LintFinding, lang: Lang) {
  return {
    file: file.path,
    at,
    rule: finding.rule,
    severity: finding.severity,
    line: statement.line,
    column: statement.column,
    text: finding.text,
    spans: finding.spans,
    what: said.what[lang],
    why: said.why[lang],
    ask: said.ask[lang],
    tryThis: said.tryThis[lang],
    ...(rewrite !== undefined && { rewrite }),
    source: said.source,
    fingerprint: finding.fingerprint,
  };
}
