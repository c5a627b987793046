// PIT's mutations.xml, counted as PIT counts it: a mutant is found when PIT says so, whatever its status.
import { failed } from '../../failure.ts';
import type { ReportFormat } from '../report.ts';
import { afterProlog, xml } from '../xml.ts';

/** For files that leave out `detected`. A mutant that cannot be loaded counts as found in PIT's own total. */
const detected = new Set(['KILLED', 'TIMED_OUT', 'MEMORY_ERROR', 'RUN_ERROR', 'NON_VIABLE']);

export const pit: ReportFormat = {
  id: 'pit',
  looksLike: (head) => /^<mutations[\s>/]/.test(afterProlog(head)),
  open() {
    const counts = { kind: 'mutants' as const, detected: 0, undetected: 0 };
    let unknown: string | undefined;
    return xml(
      {
        open(tag, attributes, path) {
          if (tag !== 'mutation' || path.length !== 1) return;
          const { status = '', detected: told } = attributes();
          if (told !== undefined && told !== 'true' && told !== 'false') unknown ??= `detected = ${told}`;
          if (told === undefined ? detected.has(status) : told === 'true') counts.detected++;
          else counts.undetected++;
        },
        close: () => undefined,
      },
      () => {
        if (unknown !== undefined) return failed('not-understood', unknown);
        return counts.detected + counts.undetected === 0 ? failed('no-data') : { ok: true, counts };
      },
    );
  },
};
