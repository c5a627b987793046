// PIT's mutations.xml.
import { failed } from '../../failure.ts';
import type { ReportFormat } from '../report.ts';
import { readXml } from '../xml.ts';

const detected = new Set(['KILLED', 'TIMED_OUT', 'MEMORY_ERROR', 'RUN_ERROR']);
const undetected = new Set(['SURVIVED', 'NO_COVERAGE']);

export const pit: ReportFormat = {
  id: 'pit',
  looksLike: (head) => /^\s*(<\?xml[^>]*>\s*)?<mutations[\s>]/.test(head),
  read(text) {
    const xml = readXml(text);
    if (!xml.ok) return xml;
    const states = xml.root
      .children('mutations')
      .flatMap((root) => root.children('mutation'))
      .map((one) => one.attributes['status'] ?? '');
    if (states.length === 0) return failed('no-data');
    return {
      ok: true,
      counts: {
        kind: 'mutants',
        detected: states.filter((status) => detected.has(status)).length,
        undetected: states.filter((status) => undetected.has(status)).length,
      },
    };
  },
};
