// What is known of the rules that read words: how their findings were judged on documents other people wrote, at first run.

/**
 * `lines` judged at first run, from 28 November to 1 December 2026, in the rounds up to the sixteenth; `right` and
 * `arguable` of them. Fifteen of `release-date-as-kr` are of documents that were looked up for it.
 */
export type Evidence = { lines: number; right: number; arguable: number };

/** Rules not named here were never judged on such documents, or read fields and records instead of words. */
export const evidence: Readonly<Record<string, Evidence>> = {
  'activity-kr': { lines: 49, right: 41, arguable: 5 },
  'ambiguous-metric': { lines: 19, right: 7, arguable: 5 },
  'compound-kr': { lines: 41, right: 20, arguable: 7 },
  'coverage-overreach': { lines: 4, right: 2, arguable: 1 },
  'delivery-only-krs': { lines: 128, right: 102, arguable: 7 },
  'depends-on-others': { lines: 12, right: 0, arguable: 0 },
  'individual-metric': { lines: 1, right: 0, arguable: 1 },
  'jargon-only': { lines: 5, right: 4, arguable: 0 },
  'kpi-renamed': { lines: 15, right: 10, arguable: 2 },
  'kr-intent-mismatch': { lines: 1, right: 0, arguable: 0 },
  'milestone-not-verifiable': { lines: 3, right: 0, arguable: 1 },
  'no-baseline': { lines: 445, right: 283, arguable: 47 },
  'no-number': { lines: 624, right: 278, arguable: 199 },
  'no-unit': { lines: 5, right: 0, arguable: 0 },
  'objective-has-number-only': { lines: 56, right: 23, arguable: 3 },
  'objective-is-delivery': { lines: 144, right: 108, arguable: 22 },
  'objective-no-intent': { lines: 11, right: 11, arguable: 0 },
  'objective-not-specific': { lines: 145, right: 131, arguable: 7 },
  'objective-too-long': { lines: 5, right: 4, arguable: 0 },
  'only-a-name': { lines: 69, right: 36, arguable: 11 },
  'ops-kr-no-source': { lines: 61, right: 31, arguable: 21 },
  'outsourced-project-okr': { lines: 2, right: 0, arguable: 0 },
  'pay-linked': { lines: 3, right: 0, arguable: 0 },
  placeholder: { lines: 27, right: 20, arguable: 1 },
  'pmf-no-icp': { lines: 3, right: 2, arguable: 1 },
  'proxy-metric': { lines: 15, right: 9, arguable: 2 },
  'relative-without-base': { lines: 90, right: 69, arguable: 2 },
  'release-date-as-kr': { lines: 30, right: 23, arguable: 7 },
  'result-without-driver': { lines: 37, right: 14, arguable: 17 },
  'superlative-absolute': { lines: 126, right: 72, arguable: 30 },
  'task-as-kr': { lines: 524, right: 416, arguable: 60 },
  'too-many-krs': { lines: 78, right: 62, arguable: 2 },
  'vague-verb': { lines: 59, right: 37, arguable: 6 },
  'velocity-as-kr': { lines: 5, right: 3, arguable: 1 },
};

/** A rule that reads words is major once nine of ten findings were right or arguable, on at least fifteen lines. */
export const enough = { lines: 15, share: 0.9 };

/**
 * Graver than a suggestion though no lines of strangers have shown them right: they read a field, a record or an answer
 * that is there or is known to be missing (A82). On plain documents they are silent, or say an info.
 */
export const ofFields: ReadonlySet<string> = new Set([
  'delivery-only-krs',
  'functional-okr-unaligned',
  'kr-handed-down',
  'no-diagnosis',
  'pmf-no-consent',
  'pmf-no-icp',
  'stage-mismatch',
  'tech-debt-no-agreement',
  'tech-debt-no-data',
  'too-big-for-cycle',
  'validation-no-kill',
]);

/** Whether a rule has earned a grave severity on other people's lines. */
export function isEarned(rule: string): boolean {
  const known = evidence[rule];
  return (
    known !== undefined && known.lines >= enough.lines && (known.right + known.arguable) / known.lines >= enough.share
  );
}
