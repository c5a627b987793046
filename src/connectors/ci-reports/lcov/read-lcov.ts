// lcov tracefiles, as written by lcov, c8, nyc, Jest, coverage.py and node:test.
import { type CoveredFile } from '../covered-file.ts';
import { type Failure, failed } from '../../failure.ts';
import { type OpenFile, addFile, coverageOf, mark, openFile } from '../covered-files.ts';
import { lines } from '../lines.ts';
import type { Counts, Doubt, ReportFormat, Share } from '../report.ts';

type Coverage = Counts & { kind: 'coverage' };
type Totals = { line: Share; branch: Share; function: Share };

export const lcov: ReportFormat = {
  id: 'lcov',
  looksLike: beginsWithFile,
  open() {
    const totals = { line: none(), branch: none(), function: none() };
    const files = new Map<string, CoveredFile>();
    let name: string | undefined;
    let file = openFile();
    let toldLines = false;
    let detailed = true;
    const notEnded = () => failed('not-understood', `${name}: end_of_record?`);
    return lines(
      (line): Failure | undefined => {
        const at = line.indexOf(':');
        const tag = at < 0 ? line.trim() : line.slice(0, at).trim();
        if (tag === 'SF') {
          if (name !== undefined) return notEnded();
          [name, file] = [line.slice(at + 1), openFile()];
        } else if (tag === 'end_of_record') {
          if (name === undefined) return failed('not-understood', 'SF?');
          if (file.lines.size === 0 && toldLines) detailed = false;
          addFile(files, name, file);
          [name, toldLines] = [undefined, false];
        } else if (name !== undefined) {
          if (tag === 'LF') toldLines = hitsOf(line.slice(at + 1)) > 0;
          readLine(tag, line.slice(at + 1), file, totals);
        }
        return undefined;
      },
      () => {
        if (name !== undefined) return notEnded();
        if (totals.line.total === 0 && files.size === 0) return failed('no-data');
        if (!detailed) return { ok: true, counts: { kind: 'coverage', ...totals } };
        const counts = shared(coverageOf(Object.fromEntries(files)), totals);
        return { ok: true, counts: { ...counts, ...toldOtherwise(counts, totals) } };
      },
    );
  },
};

function readLine(tag: string, rest: string, { lines: ran, branches, functions }: OpenFile, totals: Totals): void {
  if (tag === 'DA') {
    const [place = '', hits] = rest.split(',', 2);
    // Files have no line 0; some compilers tell one for what they put in themselves.
    if (Number(place) !== 0) mark(ran, place, hitsOf(hits) > 0);
  } else if (tag === 'BRDA') {
    const at = rest.lastIndexOf(',');
    mark(branches, rest.slice(0, at), hitsOf(rest.slice(at + 1)) > 0);
  } else if (tag === 'FN') {
    // The line, in lcov 2 also the last one, and the name: a function that no call is told of never ran.
    const [, named] = /^\d+,(?:\d+,)?(.+)$/.exec(rest) ?? [];
    if (named !== undefined) mark(functions, named, false);
  } else if (tag === 'FNDA') {
    const at = rest.indexOf(',');
    mark(functions, rest.slice(at + 1), hitsOf(rest.slice(0, at)) > 0);
  } else if (tag === 'FNA') {
    // lcov 2: index of the function, hits, name.
    const [, hits, ...name] = rest.split(',');
    mark(functions, name.join(','), hitsOf(hits) > 0);
  } else if (tag === 'LF') totals.line.total += hitsOf(rest);
  else if (tag === 'LH') totals.line.covered += hitsOf(rest);
  else if (tag === 'BRF') totals.branch.total += hitsOf(rest);
  else if (tag === 'BRH') totals.branch.covered += hitsOf(rest);
  else if (tag === 'FNF') totals.function.total += hitsOf(rest);
  else if (tag === 'FNH') totals.function.covered += hitsOf(rest);
}

/** After comments and names of tests comes the first file. */
function beginsWithFile(head: string): boolean {
  for (let at = 0; at < head.length; ) {
    const end = head.indexOf('\n', at);
    const line = head.slice(at, end < 0 ? undefined : end).trim();
    if (line.startsWith('SF:')) return true;
    if (end < 0 || (line !== '' && !/^(#|TN:|VER:)/.test(line))) return false;
    at = end + 1;
  }
  return false;
}

/** The lines themselves are counted, as lcov does; where the file's own sums say something else, that is told. */
function toldOtherwise({ line }: Coverage, { line: told }: Totals): { doubts?: Doubt[] } {
  if (told.total === 0 || (told.total === line?.total && told.covered === line.covered)) return {};
  return { doubts: [{ code: 'told-otherwise', values: { covered: told.covered, total: told.total } }] };
}

/** Some tools tell branches or functions by their totals alone; those are believed. */
function shared(counted: Coverage, totals: Totals): Coverage {
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

/** `-` stands for a branch whose line never ran. */
function hitsOf(text: string | undefined): number {
  const hits = Number(text);
  return Number.isFinite(hits) && hits > 0 ? hits : 0;
}

function none(): Share {
  return { covered: 0, total: 0 };
}
