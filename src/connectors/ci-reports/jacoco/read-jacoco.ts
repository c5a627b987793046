// JaCoCo XML: the counters of the whole report, and the lines of each source file.
import { type CoveredFile } from '../covered-file.ts';
import { failed } from '../../failure.ts';
import { type OpenFile, addFile, coverageOf, mark, openFile } from '../covered-files.ts';
import type { Counts, ReportFormat, Share } from '../report.ts';
import { type Attributes, afterProlog, numberIn, xml } from '../xml.ts';

const names = { LINE: 'line', BRANCH: 'branch', METHOD: 'function', INSTRUCTION: 'instruction' } as const;

export const jacoco: ReportFormat = {
  id: 'jacoco',
  looksLike: (head) => /^<report\s+name=[^>]*>\s*<(sessioninfo|group|package|counter)\s/.test(afterProlog(head)),
  open() {
    const shares: Partial<Record<(typeof names)[keyof typeof names], Share>> = {};
    const files = new Map<string, CoveredFile>();
    let around = '';
    let name = '';
    let file: OpenFile | undefined;
    return xml(
      {
        open(tag, attributes, path) {
          if (tag === 'counter' && path.length === 1 && path[0] === 'report') addCounter(shares, attributes());
          else if (tag === 'package') around = attributes()['name'] ?? '';
          else if (tag === 'sourcefile') [name, file] = [`${around}/${attributes()['name'] ?? ''}`, openFile()];
          else if (tag === 'line' && file) addLine(file, attributes());
        },
        close(tag) {
          if (tag !== 'sourcefile' || !file) return;
          addFile(files, name, file);
          file = undefined;
        },
      },
      () => {
        if (Object.keys(shares).length === 0) return failed('no-data');
        const counted = coverageOf(Object.fromEntries(files));
        const places =
          counted.line?.total === shares.line?.total && counted.branch?.total === (shares.branch?.total ?? 0);
        const counts: Counts = { kind: 'coverage', ...shares, ...(places ? { files: counted.files } : {}) };
        return { ok: true, counts };
      },
    );
  },
};

function addCounter(shares: Record<string, Share>, counter: Attributes): void {
  const name = names[counter['type'] as keyof typeof names];
  const [missed, covered] = [numberIn(counter, 'missed'), numberIn(counter, 'covered')];
  if (name && missed !== undefined && covered !== undefined) shares[name] = { covered, total: missed + covered };
}

/** A line tells how many of its branches ran, not which: the first ones stand for them. */
function addLine({ lines, branches }: OpenFile, line: Attributes): void {
  const number = line['nr'] ?? '';
  const [covered, missed] = [numberIn(line, 'cb') ?? 0, numberIn(line, 'mb') ?? 0];
  mark(lines, number, (numberIn(line, 'ci') ?? 0) > 0);
  for (let one = 0; one < Math.min(covered + missed, 1000); one++) mark(branches, `${number},${one}`, one < covered);
}
