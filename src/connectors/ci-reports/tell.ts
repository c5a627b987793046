// Says in one sentence what was read of one format, in both languages.
import { type Text, say } from '../../core/text.ts';
import { doubtsIn } from './doubts.ts';
import type { Counts } from './report.ts';

const sentences: Record<Counts['kind'] | 'tests-with-retries' | 'load-without-rate' | 'load-without-failures', Text> = {
  tests: {
    en: '{format}, {files} file(s): {count} cases ran, {passed} passed, {failed} failed, {skipped} skipped; retries are not told',
    zh: '{format}，{files} 个文件：执行 {count} 条用例，通过 {passed}，失败 {failed}，跳过 {skipped}；文件未说明重跑情况',
  },
  'tests-with-retries': {
    en: '{format}, {files} file(s): {count} cases ran, {passed} passed, {flaky} of them when run again, {failed} failed, {skipped} skipped',
    zh: '{format}，{files} 个文件：执行 {count} 条用例，通过 {passed}（其中 {flaky} 条重跑后通过），失败 {failed}，跳过 {skipped}',
  },
  coverage: {
    en: '{format}, {files} file(s): {covered} of {total} lines covered',
    zh: '{format}，{files} 个文件：{total} 行中覆盖 {covered} 行',
  },
  mutants: {
    en: '{format}, {files} file(s): {covered} of {total} mutants found',
    zh: '{format}，{files} 个文件：{total} 个变异中发现 {covered} 个',
  },
  issues: {
    en: '{format}, {files} file(s): {error} errors, {warning} warnings, {note} notes',
    zh: '{format}，{files} 个文件：错误 {error}，警告 {warning}，提示 {note}',
  },
  load: {
    en: '{format}, {files} file(s): {count} requests, {rate} a second, {failed} failed',
    zh: '{format}，{files} 个文件：{count} 个请求，每秒 {rate} 个，失败 {failed}',
  },
  'load-without-failures': {
    en: '{format}, {files} file(s): {count} requests, {rate} a second; how many failed is not told',
    zh: '{format}，{files} 个文件：{count} 个请求，每秒 {rate} 个；文件未说明失败数',
  },
  'load-without-rate': {
    en: '{format}, {files} file(s): {count} requests, {failed} failed; the clock jumped during the test, so there is no rate',
    zh: '{format}，{files} 个文件：{count} 个请求，失败 {failed}；测试期间时钟跳变，无法得出速率',
  },
};

export function tell(format: string, files: number, counts: Counts): Text {
  const values = { format, files, ...valuesOf(counts) };
  const sentence = sentences[sentenceOf(counts)];
  const doubts = doubtsIn(counts.doubts);
  return {
    en: [say(sentence, 'en', values), ...doubts.map(({ en }) => en)].join('; '),
    zh: [say(sentence, 'zh', values), ...doubts.map(({ zh }) => zh)].join('；'),
  };
}

function sentenceOf(counts: Counts): keyof typeof sentences {
  if (counts.kind === 'load' && counts.failures === undefined) return 'load-without-failures';
  if (counts.kind === 'load' && counts.rate === undefined) return 'load-without-rate';
  // Without a case that ran there is nothing to run again.
  const known = counts.kind === 'tests' && (counts.retriesTold || counts.passed + counts.failed + counts.errors === 0);
  return known ? 'tests-with-retries' : counts.kind;
}

function valuesOf(counts: Counts): Record<string, number> {
  switch (counts.kind) {
    case 'tests': {
      const failed = counts.failed + counts.errors;
      return {
        count: counts.passed + failed,
        passed: counts.passed,
        failed,
        skipped: counts.skipped,
        flaky: counts.flaky,
      };
    }
    case 'coverage': {
      const { covered, total } = counts.line ?? counts.instruction ?? { covered: 0, total: 0 };
      return { covered, total };
    }
    case 'mutants':
      return { covered: counts.detected, total: counts.detected + counts.undetected };
    case 'issues':
      return { error: counts.error, warning: counts.warning, note: counts.note };
    case 'load':
      return { count: counts.requests, rate: Math.round((counts.rate ?? 0) * 10) / 10, failed: counts.failures ?? 0 };
  }
}
