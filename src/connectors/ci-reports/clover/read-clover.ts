// Clover XML, as written by OpenClover, PHPUnit, c8 and Jest.
import { type CoveredFile } from '../covered-file.ts';
import { failed } from '../../failure.ts';
import { type OpenFile, addFile, coverageOf, mark, openFile } from '../covered-files.ts';
import type { Counts, ReportFormat, Share } from '../report.ts';
import { type Attributes, afterProlog, numberIn, xml } from '../xml.ts';

export const clover: ReportFormat = {
  id: 'clover',
  looksLike: (head) => /^<coverage\s(?![^>]*\bline-rate=)[^>]*\b(clover|generated)=/.test(afterProlog(head)),
  open() {
    const files = new Map<string, CoveredFile>();
    let metrics: Attributes | undefined;
    let name = '';
    let file: OpenFile | undefined;
    return xml(
      {
        open(tag, attributes, path) {
          if (tag === 'metrics' && path.length === 2 && path[1] === 'project') metrics ??= attributes();
          else if (tag === 'file') [name, file] = [attributes()['path'] ?? attributes()['name'] ?? '', openFile()];
          else if (tag === 'line' && file) addLine(file, attributes());
        },
        close(tag) {
          if (tag !== 'file' || !file) return;
          addFile(files, name, file);
          file = undefined;
        },
      },
      () => {
        if (!metrics) return failed('not-understood', 'project, metrics?');
        const statement = share(metrics, 'statements');
        if (!statement) return failed('not-understood', 'statements?');
        const [branch, fn] = [share(metrics, 'conditionals'), share(metrics, 'methods')];
        if (statement.total === 0 && (fn?.total ?? 0) === 0) return failed('no-data');
        const counted = coverageOf(Object.fromEntries(files));
        const same = (one: Share | undefined, told: Share | undefined) => (one?.total ?? 0) === (told?.total ?? 0);
        const places = same(counted.line, statement) && same(counted.branch, branch) && same(counted.function, fn);
        // What Clover calls a statement is what the others count as a line.
        const counts: Counts = {
          kind: 'coverage',
          line: statement,
          statement,
          ...(branch ? { branch } : {}),
          ...(fn ? { function: fn } : {}),
          ...(places ? { files: counted.files } : {}),
        };
        return { ok: true, counts };
      },
    );
  },
};

function share(metrics: Attributes, name: string): Share | undefined {
  const [covered, total] = [numberIn(metrics, `covered${name}`), numberIn(metrics, name)];
  return covered === undefined || total === undefined ? undefined : { covered, total };
}

function addLine({ lines, branches, functions }: OpenFile, line: Attributes): void {
  const number = line['num'] ?? '';
  const [count, type] = [numberIn(line, 'count') ?? 0, line['type']];
  if (type === 'method') mark(functions, `${number},${line['name'] ?? ''}`, count > 0);
  else if (type === 'cond') {
    mark(branches, `${number},true`, (numberIn(line, 'truecount') ?? 0) > 0);
    mark(branches, `${number},false`, (numberIn(line, 'falsecount') ?? 0) > 0);
  } else mark(lines, number, count > 0);
}
