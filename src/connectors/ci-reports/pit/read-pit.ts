// PIT's mutations.xml.
import { failed } from '../../failure.ts';
import type { ReportFormat } from '../report.ts';
import { afterProlog, xml } from '../xml.ts';

const detected = new Set(['KILLED', 'TIMED_OUT', 'MEMORY_ERROR', 'RUN_ERROR']);
const undetected = new Set(['SURVIVED', 'NO_COVERAGE']);

export const pit: ReportFormat = {
  id: 'pit',
  looksLike: (head) => /^<mutations[\s>/]/.test(afterProlog(head)),
  open() {
    const counts = { kind: 'mutants' as const, detected: 0, undetected: 0 };
    let seen = 0;
    return xml(
      {
        open(tag, attributes, path) {
          if (tag !== 'mutation' || path.length !== 1) return;
          seen++;
          const status = attributes()['status'] ?? '';
          if (detected.has(status)) counts.detected++;
          else if (undetected.has(status)) counts.undetected++;
        },
        close: () => undefined,
      },
      () => (seen === 0 ? failed('no-data') : { ok: true, counts }),
    );
  },
};
