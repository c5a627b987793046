import { type Severity, severities } from '../../core/coach/finding.ts';
import type { Lang, Text } from '../../core/text.ts';
import type { LintedFile } from '../input/lint-file.ts';

export const severityNames: Record<Severity, Text> = {
  blocker: { en: 'blocker', zh: '阻断' },
  major: { en: 'major', zh: '重要' },
  minor: { en: 'minor', zh: '次要' },
  info: { en: 'info', zh: '提示' },
};

export type Counts = {
  files: number;
  objectives: number;
  keyResults: number;
  /** Statements that are struck through: counted among the others, not asked about. */
  dropped: number;
  unread: number;
  /** Usable files in which nothing was read. */
  empty: number;
  /** Files that cannot be used. */
  broken: number;
  bySeverity: [Severity, number][];
};

export function count(files: readonly LintedFile[]): Counts {
  const findings = files.flatMap((file) => file.findings);
  return {
    files: files.length,
    objectives: files.reduce((sum, file) => sum + file.sets.length, 0),
    keyResults: files.reduce((sum, file) => sum + keyResultsOf(file), 0),
    dropped: files.reduce((sum, file) => sum + droppedIn(file), 0),
    unread: files.reduce((sum, file) => sum + file.unread.length, 0),
    empty: files.filter((file) => file.sets.length === 0 && file.problems.length === 0).length,
    broken: files.filter((file) => file.problems.length > 0).length,
    bySeverity: severities.map((severity) => [
      severity,
      findings.filter(({ finding }) => finding.severity === severity).length,
    ]),
  };
}

export function keyResultsOf(file: LintedFile): number {
  return file.sets.reduce((sum, { places }) => sum + places.length, 0);
}

function droppedIn({ sets }: LintedFile): number {
  return sets.flatMap(({ objective, places }) => [objective, ...places]).filter(({ state }) => state === 'dropped')
    .length;
}

/** Whether every file has OKRs, and everything that looks like a goal was read. */
export function isWhole({ objectives, unread, empty }: Counts): boolean {
  return objectives > 0 && unread === 0 && empty === 0;
}

/** `2 files, 3 objectives, 7 key results: 1 major, 2 minor, 1 file cannot be used` */
export function sayCounts(
  { files, objectives, keyResults, dropped, unread, broken, bySeverity }: Counts,
  lang: Lang,
): string {
  const found = bySeverity.filter(([, number]) => number > 0);
  if (lang === 'zh') {
    const said = found.map(([severity, number]) => `${number} 条${severityNames[severity].zh}`);
    if (broken > 0) said.push(`${broken} 个文件无法使用`);
    if (unread > 0) said.push(`${unread} 行看起来像目标，但没有读出或没有读全`);
    const none = objectives === 0 ? '没有读到 OKR' : '没有发现问题';
    return `${files} 个文件，${objectives} 个目标，${keyResults} 个关键结果${dropped > 0 ? `（${dropped} 条已划掉，不再追问）` : ''}：${said.join('、') || none}`;
  }
  const many = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  const said = found.map(([severity, number]) => `${number} ${severity}`);
  if (broken > 0) said.push(`${many(broken, 'file')} cannot be used`);
  if (unread > 0)
    said.push(
      `${unread === 1 ? '1 line looks like a goal' : `${unread} lines look like goals`} and ${unread === 1 ? 'was' : 'were'} not read, or not whole`,
    );
  const none = objectives === 0 ? 'no OKRs were read' : 'no findings';
  return `${many(files, 'file')}, ${many(objectives, 'objective')}, ${many(keyResults, 'key result')}${dropped > 0 ? ` (${dropped} struck through, not asked about)` : ''}: ${said.join(', ') || none}`;
}
