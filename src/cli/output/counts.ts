import type { Severity } from '../../core/coach/finding.ts';
import type { Lang, Text } from '../../core/text.ts';
import { type LintedFile, severities } from '../input/lint-file.ts';

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
  unread: number;
  bySeverity: [Severity, number][];
};

export function count(files: readonly LintedFile[]): Counts {
  const findings = files.flatMap((file) => file.findings);
  return {
    files: files.length,
    objectives: files.reduce((sum, file) => sum + file.sets.length, 0),
    keyResults: files.reduce((sum, file) => sum + keyResultsOf(file), 0),
    unread: files.reduce((sum, file) => sum + file.unread.length, 0),
    bySeverity: severities.map((severity) => [
      severity,
      findings.filter(({ finding }) => finding.severity === severity).length,
    ]),
  };
}

export function keyResultsOf(file: LintedFile): number {
  return file.sets.reduce((sum, { places }) => sum + places.length, 0);
}

/** `2 files, 3 objectives, 7 key results: 1 major, 2 minor` */
export function sayCounts({ files, objectives, keyResults, bySeverity }: Counts, lang: Lang): string {
  const found = bySeverity.filter(([, number]) => number > 0);
  const many = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  if (lang === 'zh') {
    const said = found.map(([severity, number]) => `${number} 条${severityNames[severity].zh}`).join('、');
    return `${files} 个文件，${objectives} 个目标，${keyResults} 个关键结果：${said || '没有发现问题'}`;
  }
  const said = found.map(([severity, number]) => `${number} ${severity}`).join(', ');
  return `${many(files, 'file')}, ${many(objectives, 'objective')}, ${many(keyResults, 'key result')}: ${said || 'no findings'}`;
}
