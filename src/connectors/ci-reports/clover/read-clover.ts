// Clover XML, as written by OpenClover, PHPUnit, c8 and Jest.
import { failed } from '../../failure.ts';
import type { Counts, ReportFormat, Share } from '../report.ts';
import { type Element, numberIn, readXml } from '../xml.ts';

export const clover: ReportFormat = {
  id: 'clover',
  looksLike: (head) => /<coverage[^>]*\s(clover|generated)=/.test(head) && !/line-rate=/.test(head),
  read(text) {
    const xml = readXml(text);
    if (!xml.ok) return xml;
    const metrics = xml.root
      .children('coverage')
      .flatMap((root) => root.children('project').flatMap((one) => one.children('metrics')));
    const [first] = metrics;
    if (!first) return failed('not-understood', 'project, metrics?');
    const statement = share(first, 'statements');
    if (!statement) return failed('not-understood', 'statements?');
    // What Clover calls a statement is what the others count as a line.
    const counts: Counts = {
      kind: 'coverage',
      line: statement,
      statement,
      ...named('branch', share(first, 'conditionals')),
      ...named('function', share(first, 'methods')),
    };
    return { ok: true, counts };
  },
};

function share(metrics: Element, name: string): Share | undefined {
  const [covered, total] = [numberIn(metrics, `covered${name}`), numberIn(metrics, name)];
  return covered === undefined || total === undefined ? undefined : { covered, total };
}

function named(name: string, value: Share | undefined): Record<string, Share> {
  return value ? { [name]: value } : {};
}
