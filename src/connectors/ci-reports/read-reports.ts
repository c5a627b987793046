// Reads the files a CI job pushed: finds each one's format, puts shards together, and tells what was read.
import { type Text, say } from '../../core/text.ts';
import { type Failure, failed } from '../failure.ts';
import { detect } from './detect.ts';
import { type ReportMeasure, measuresOf } from './measures-of.ts';
import { merge } from './merge.ts';
import type { Counts } from './report.ts';

export type ReportFile = { name: string; text: string };

/** One format of the push, all its files together. */
export type ReadReport = { format: string; files: number; measures: ReportMeasure[]; told: Text };

/** `at`: the file that cannot be read. */
export type ReportsOutcome = { ok: true; reports: ReadReport[] } | (Failure & { at: string });

/** In characters, one file and all together. */
export const largestReport = 32_000_000;

/** All files or none: of a push that is half broken nothing is taken, so that no total is silently too low. */
export function readReports(files: readonly ReportFile[]): ReportsOutcome {
  const size = files.reduce((sum, file) => sum + file.text.length, 0);
  if (size > largestReport) return { ...failed('too-large', `> ${largestReport / 1_000_000} MB`), at: '' };
  const found = new Map<string, { counts: Counts; files: number }>();
  for (const { name, text } of files) {
    const format = detect(text, name);
    if (!format) return { ...failed(text.trim() === '' ? 'no-data' : 'not-understood'), at: name };
    const read = format.read(text.replace(/^\uFEFF/, ''));
    if (!read.ok) return { ...read, at: name };
    const before = found.get(format.id);
    found.set(format.id, {
      counts: before ? merge(before.counts, read.counts) : read.counts,
      files: (before?.files ?? 0) + 1,
    });
  }
  if (found.size === 0) return { ...failed('no-data'), at: '' };
  const reports = [...found].map(([format, { counts, files }]) => {
    const measures = measuresOf(counts);
    return { format, files, measures, told: tell(format, files, counts) };
  });
  return { ok: true, reports };
}

const sentences: Record<Counts['kind'], Text> = {
  tests: {
    en: '{format}, {files} file(s): {count} cases ran, {passed} passed, {failed} failed, {skipped} skipped',
    zh: '{format}，{files} 个文件：执行 {count} 条用例，通过 {passed}，失败 {failed}，跳过 {skipped}',
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
};

function tell(format: string, files: number, counts: Counts): Text {
  const values = { format, files, ...valuesOf(counts) };
  const sentence = sentences[counts.kind];
  return { en: say(sentence, 'en', values), zh: say(sentence, 'zh', values) };
}

function valuesOf(counts: Counts): Record<string, number> {
  switch (counts.kind) {
    case 'tests': {
      const failed = counts.failed + counts.errors;
      return { count: counts.passed + failed, passed: counts.passed, failed, skipped: counts.skipped };
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
      return { count: counts.requests, rate: Math.round(counts.rate * 10) / 10, failed: counts.failures };
  }
}
