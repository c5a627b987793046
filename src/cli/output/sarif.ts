import type { Severity } from '../../core/coach/finding.ts';
import { rules } from '../../core/coach/rules/index.ts';
import { type Lang, say } from '../../core/text.ts';
import { sayProblem } from '../../formats/problem.ts';
import type { LintedFile, LintFinding } from '../input/lint-file.ts';
import { version } from '../version.ts';
import { sourceRange } from './source-range.ts';

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  blocker: 'error',
  major: 'error',
  minor: 'warning',
  info: 'note',
};

const texts = {
  unread: {
    en: 'Looks like a goal and was not read, or not whole: “{text}” ({reason})',
    zh: '看起来像目标，但没有读出或没有读全：「{text}」（{reason}）',
  },
};

/** SARIF 2.1.0, for code scanning. Silenced findings are in it with their reason; unusable files and lines that were not read are notifications. */
export function sarif(files: readonly LintedFile[], lang: Lang): string {
  const results = files.flatMap((file) =>
    [...file.findings, ...file.suppressed].map((found) => resultOf(file, found, lang)),
  );
  const unread = files.flatMap((file) => file.unread.map((line) => unreadOf(file, line, lang)));
  const problems = files.flatMap((file) => file.problems.map((problem) => ({ file, problem })));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Crux',
            semanticVersion: version,
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.what[lang] },
              fullDescription: { text: rule.why[lang] },
              help: { text: `${rule.ask[lang]}\n${rule.tryThis[lang]}` },
              defaultConfiguration: { level: levels[rule.severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map((file) => ({ location: { uri: uriOf(file) } })),
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: [
              ...unread,
              ...problems.map(({ file, problem }) => {
                const { what, remedy } = sayProblem(problem, lang);
                const region = { startLine: problem.line, startColumn: problem.column };
                return {
                  level: 'error',
                  descriptor: { id: problem.code },
                  message: { text: `${what} ${remedy}` },
                  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
                };
              }),
            ],
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A line that looks like a goal and was not read, as a notification of the run: it is no finding. */
function unreadOf(file: LintedFile, { line, text, reason }: LintedFile['unread'][number], lang: Lang) {
  return {
    level: 'warning',
    descriptor: { id: 'unread' },
    message: { text: say(texts.unread, lang, { text, reason: reason[lang] }) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } } }],
  };
}

function resultOf(file: LintedFile, found: LintFinding, lang: Lang) {
  const { finding, said, at, suppressed } = found;
  return {
    ruleId: finding.rule,
    ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
    level: levels[finding.severity],
    message: { text: `${said.what[lang]} ${said.ask[lang]}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: sourceRange(file, found) },
        logicalLocations: [{ fullyQualifiedName: at }],
      },
    ],
    partialFingerprints: { 'crux/v1': finding.fingerprint },
    properties: { severity: finding.severity, tryThis: said.tryThis[lang] },
    ...(suppressed !== undefined && { suppressions: [{ kind: 'inSource', justification: suppressed }] }),
  };
}

function uriOf({ path }: LintedFile): string {
  return path === '-' ? 'stdin' : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
