// Cobertura XML, as written by Cobertura, c8, coverage.py, coverlet and gcovr.
import { failed } from '../../failure.ts';
import type { Counts, ReportFormat, Share } from '../report.ts';
import { type Element, numberIn, readXml } from '../xml.ts';

export const cobertura: ReportFormat = {
  id: 'cobertura',
  looksLike: (head) => /<coverage[^>]*\sline-rate=/.test(head),
  read(text) {
    const xml = readXml(text);
    if (!xml.ok) return xml;
    const [root] = xml.root.children('coverage');
    if (!root) return failed('not-understood', 'coverage?');
    const line = told(root, 'lines') ?? counted(root);
    if (line.total === 0) return failed('no-data');
    const branch = told(root, 'branches');
    const counts: Counts = { kind: 'coverage', line, ...(branch ? { branch } : {}) };
    return { ok: true, counts };
  },
};

function told(root: Element, name: 'lines' | 'branches'): Share | undefined {
  const [covered, total] = [numberIn(root, `${name}-covered`), numberIn(root, `${name}-valid`)];
  return covered === undefined || total === undefined ? undefined : { covered, total };
}

/** The oldest versions tell rates only: the lines themselves are counted. */
function counted(root: Element): Share {
  const lines = ['packages', 'package', 'classes', 'class', 'lines', 'line'].reduce<Element[]>(
    (elements, name) => elements.flatMap((one) => one.children(name)),
    [root],
  );
  return { covered: lines.filter((line) => (numberIn(line, 'hits') ?? 0) > 0).length, total: lines.length };
}
