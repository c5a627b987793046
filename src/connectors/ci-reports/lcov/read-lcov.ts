// lcov tracefiles, as written by lcov, c8, nyc, Jest, coverage.py and node:test.
import { failed } from '../../failure.ts';
import { coverageOf, mergeFiles } from '../merge.ts';
import type { Counts, CoveredFile, ReportFormat, Share } from '../report.ts';

type Totals = { line: Share; branch: Share; function: Share };

export const lcov: ReportFormat = {
  id: 'lcov',
  looksLike: (head) => /^\s*(#[^\n]*\n|TN:[^\n]*\n)*\s*SF:/.test(head),
  read(text) {
    const totals = { line: none(), branch: none(), function: none() };
    let files = new Map<string, CoveredFile>();
    let name: string | undefined;
    let file = emptyFile();
    let detailed = true;
    for (const line of text.split(/\r?\n/)) {
      const [tag, rest] = split(line);
      if (tag === 'SF') {
        if (name !== undefined) return failed('not-understood', `${name}: end_of_record?`);
        [name, file] = [rest, emptyFile()];
      } else if (tag === 'end_of_record') {
        if (name === undefined) return failed('not-understood', 'SF?');
        if (file.lines.size === 0 && file.told.line > 0) detailed = false;
        files = detailed ? mergeInto(files, name, file) : files;
        name = undefined;
      } else if (name !== undefined) readLine(tag, rest, file, totals);
    }
    if (name !== undefined) return failed('not-understood', `${name}: end_of_record?`);
    if (totals.line.total === 0 && files.size === 0) return failed('no-data');
    const counts: Counts = detailed ? shared(coverageOf(files), totals) : { kind: 'coverage', ...totals };
    return { ok: true, counts };
  },
};

type OpenFile = CoveredFile & { told: { line: number } };

function readLine(tag: string, rest: string, file: OpenFile, totals: Totals): void {
  const parts = rest.split(',');
  if (tag === 'DA') file.lines.set(parts[0] ?? '', hitsOf(parts[1]));
  else if (tag === 'BRDA') file.branches.set(parts.slice(0, 3).join(','), hitsOf(parts[3]));
  else if (tag === 'FNDA') file.functions.set(parts.slice(1).join(','), hitsOf(parts[0]));
  else if (tag === 'LF') {
    totals.line.total += hitsOf(rest);
    file.told.line = hitsOf(rest);
  } else if (tag === 'LH') totals.line.covered += hitsOf(rest);
  else if (tag === 'BRF') totals.branch.total += hitsOf(rest);
  else if (tag === 'BRH') totals.branch.covered += hitsOf(rest);
  else if (tag === 'FNF') totals.function.total += hitsOf(rest);
  else if (tag === 'FNH') totals.function.covered += hitsOf(rest);
}

function mergeInto(files: Map<string, CoveredFile>, name: string, { lines, branches, functions }: CoveredFile) {
  const one = { lines, branches, functions };
  if (files.has(name)) return mergeFiles(files, new Map([[name, one]]));
  files.set(name, one);
  return files;
}

/** Some tools tell branches or functions by their totals alone; those are believed. */
function shared(counted: Counts & { kind: 'coverage' }, totals: Totals): Counts {
  const branchesOnlyTold = counted.branch?.total === 0 && totals.branch.total > 0;
  const functionsOnlyTold = counted.function?.total === 0 && totals.function.total > 0;
  if (!branchesOnlyTold && !functionsOnlyTold) return counted;
  const { files: _, ...shares } = counted;
  return {
    ...shares,
    ...(branchesOnlyTold ? { branch: totals.branch } : {}),
    ...(functionsOnlyTold ? { function: totals.function } : {}),
  };
}

function split(line: string): [tag: string, rest: string] {
  const at = line.indexOf(':');
  return at < 0 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + 1)];
}

/** `-` stands for a branch whose line never ran. */
function hitsOf(text: string | undefined): number {
  const hits = Number(text);
  return Number.isFinite(hits) && hits > 0 ? hits : 0;
}

function none(): Share {
  return { covered: 0, total: 0 };
}

function emptyFile(): OpenFile {
  return { lines: new Map(), branches: new Map(), functions: new Map(), told: { line: 0 } };
}
