// JaCoCo XML: the counters of the whole report.
import { failed } from '../../failure.ts';
import type { Counts, ReportFormat, Share } from '../report.ts';
import { numberIn, readXml } from '../xml.ts';

const names = { LINE: 'line', BRANCH: 'branch', METHOD: 'function', INSTRUCTION: 'instruction' } as const;

export const jacoco: ReportFormat = {
  id: 'jacoco',
  looksLike: (head) => /<!DOCTYPE report PUBLIC "-\/\/JACOCO|<report\s+name=[^>]*>\s*<sessioninfo/.test(head),
  read(text) {
    const xml = readXml(text);
    if (!xml.ok) return xml;
    const counters = xml.root.children('report').flatMap((report) => report.children('counter'));
    const shares = counters.flatMap((counter): [string, Share][] => {
      const name = names[counter.attributes['type'] as keyof typeof names];
      const [missed, covered] = [numberIn(counter, 'missed'), numberIn(counter, 'covered')];
      return name && missed !== undefined && covered !== undefined
        ? [[name, { covered, total: missed + covered }]]
        : [];
    });
    if (shares.length === 0) return failed('no-data');
    return { ok: true, counts: { kind: 'coverage', ...Object.fromEntries(shares) } satisfies Counts };
  },
};
