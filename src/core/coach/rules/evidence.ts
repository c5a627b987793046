// What is known of the rules that read words: how their findings were judged on documents other people wrote, at first run.

/**
 * `lines` judged at first run, from 28 November to 1 December 2026, in the rounds up to the fifteenth; `right` and
 * `arguable` of them. Fifteen of `release-date-as-kr` are of documents that were looked up for it.
 */
export type Evidence = { lines: number; right: number; arguable: number };

/** Rules not named here were never judged on such documents, or read fields and records instead of words. */
export const evidence: Readonly<Record<string, Evidence>> = {
  'activity-kr': { lines: 47, right: 39, arguable: 5 },
  'ambiguous-metric': { lines: 17, right: 7, arguable: 4 },
  'compound-kr': { lines: 38, right: 17, arguable: 7 },
  'coverage-overreach': { lines: 3, right: 2, arguable: 0 },
  'delivery-only-krs': { lines: 106, right: 82, arguable: 7 },
  'depends-on-others': { lines: 11, right: 0, arguable: 0 },
  'individual-metric': { lines: 1, right: 0, arguable: 1 },
  'jargon-only': { lines: 5, right: 4, arguable: 0 },
  'kpi-renamed': { lines: 14, right: 9, arguable: 2 },
  'kr-intent-mismatch': { lines: 1, right: 0, arguable: 0 },
  'milestone-not-verifiable': { lines: 3, right: 0, arguable: 1 },
  'no-baseline': { lines: 405, right: 252, arguable: 42 },
  'no-number': { lines: 574, right: 231, arguable: 197 },
  'no-unit': { lines: 4, right: 0, arguable: 0 },
  'objective-has-number-only': { lines: 56, right: 23, arguable: 3 },
  'objective-is-delivery': { lines: 132, right: 99, arguable: 20 },
  'objective-no-intent': { lines: 11, right: 11, arguable: 0 },
  'objective-not-specific': { lines: 128, right: 114, arguable: 7 },
  'objective-too-long': { lines: 5, right: 4, arguable: 0 },
  'only-a-name': { lines: 64, right: 34, arguable: 8 },
  'ops-kr-no-source': { lines: 57, right: 28, arguable: 21 },
  'outsourced-project-okr': { lines: 2, right: 0, arguable: 0 },
  'pay-linked': { lines: 3, right: 0, arguable: 0 },
  placeholder: { lines: 27, right: 20, arguable: 1 },
  'pmf-no-icp': { lines: 2, right: 1, arguable: 1 },
  'proxy-metric': { lines: 15, right: 9, arguable: 2 },
  'relative-without-base': { lines: 87, right: 66, arguable: 2 },
  'release-date-as-kr': { lines: 30, right: 23, arguable: 7 },
  'result-without-driver': { lines: 32, right: 14, arguable: 13 },
  'superlative-absolute': { lines: 117, right: 64, arguable: 30 },
  'task-as-kr': { lines: 470, right: 368, arguable: 54 },
  'too-many-krs': { lines: 72, right: 56, arguable: 2 },
  'vague-verb': { lines: 54, right: 32, arguable: 6 },
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
