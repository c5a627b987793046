// Cobertura XML, as written by Cobertura, c8, coverage.py, coverlet, gcovr and PHPUnit.
import { type CoveredFile } from '../covered-file.ts';
import { failed } from '../../failure.ts';
import { type OpenFile, addFile, coverageOf, mark, openFile } from '../covered-files.ts';
import type { ReportFormat, Share } from '../report.ts';
import { type Attributes, afterProlog, numberIn, xml } from '../xml.ts';

export const cobertura: ReportFormat = {
  id: 'cobertura',
  looksLike: (head) => /^<coverage\s[^>]*\bline-rate=/.test(afterProlog(head)),
  open() {
    const files = new Map<string, CoveredFile>();
    let root: Attributes | undefined;
    let name = '';
    let file: OpenFile | undefined;
    return xml(
      {
        open(tag, attributes, path) {
          if (path.length === 0 && tag === 'coverage') root = attributes();
          else if (tag === 'class') [name, file] = [attributes()['filename'] ?? attributes()['name'] ?? '', openFile()];
          // The lines of methods mostly stand in the class once more; a line that is told twice is one.
          else if (tag === 'line' && file) addLine(file, attributes());
        },
        close(tag) {
          if (tag !== 'class' || !file) return;
          addFile(files, name, file);
          file = undefined;
        },
      },
      () => {
        if (!root) return failed('not-understood', 'coverage?');
        const counted = coverageOf(Object.fromEntries(files));
        // Some tools tell rates only: then the lines and branches themselves are counted.
        const line = told(root, 'lines') ?? counted.line;
        if (!line || line.total === 0) return failed('no-data');
        const branch = told(root, 'branches') ?? ((counted.branch?.total ?? 0) > 0 ? counted.branch : undefined);
        const places = counted.line?.total === line.total && counted.branch?.total === (branch?.total ?? 0);
        return {
          ok: true,
          counts: {
            kind: 'coverage',
            line,
            ...(branch ? { branch } : {}),
            ...(places ? { files: counted.files } : {}),
          },
        };
      },
    );
  },
};

/** `condition-coverage="50% (1/2)"` tells how many branches of the line ran, not which: the first ones stand for them. */
function addLine({ lines, branches }: OpenFile, line: Attributes): void {
  const number = line['number'] ?? '';
  mark(lines, number, (numberIn(line, 'hits') ?? 0) > 0);
  const [, covered, total] = /\((\d+)\/(\d+)\)/.exec(line['condition-coverage'] ?? '') ?? [];
  for (let one = 0; one < Math.min(Number(total ?? 0), 1000); one++)
    mark(branches, `${number},${one}`, one < Number(covered));
}

function told(root: Attributes, name: 'lines' | 'branches'): Share | undefined {
  const [covered, total] = [numberIn(root, `${name}-covered`), numberIn(root, `${name}-valid`)];
  return covered === undefined || total === undefined ? undefined : { covered, total };
}
