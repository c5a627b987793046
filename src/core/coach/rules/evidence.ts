// What is known of the rules that read words: how their findings were judged on documents other people wrote, at first run.

/** `lines` judged at first run, on 28 November 2026 and in rounds 4 to 12 of the day after; `right` and `arguable` of them. */
export type Evidence = { lines: number; right: number; arguable: number };

/** Rules not named here were never judged on such documents, or read fields and records instead of words. */
export const evidence: Readonly<Record<string, Evidence>> = {
  'activity-kr': { lines: 41, right: 33, arguable: 5 },
  'ambiguous-metric': { lines: 14, right: 5, arguable: 3 },
  'compound-kr': { lines: 28, right: 15, arguable: 4 },
  'coverage-overreach': { lines: 3, right: 2, arguable: 0 },
  'delivery-only-krs': { lines: 80, right: 62, arguable: 6 },
  'depends-on-others': { lines: 10, right: 0, arguable: 0 },
  'individual-metric': { lines: 1, right: 0, arguable: 1 },
  'jargon-only': { lines: 4, right: 3, arguable: 0 },
  'kpi-renamed': { lines: 13, right: 8, arguable: 2 },
  'kr-intent-mismatch': { lines: 1, right: 0, arguable: 0 },
  'milestone-not-verifiable': { lines: 2, right: 0, arguable: 0 },
  'no-baseline': { lines: 265, right: 157, arguable: 28 },
  'no-number': { lines: 495, right: 173, arguable: 181 },
  'no-unit': { lines: 4, right: 0, arguable: 0 },
  'objective-has-number-only': { lines: 42, right: 21, arguable: 2 },
  'objective-is-delivery': { lines: 98, right: 67, arguable: 19 },
  'objective-no-intent': { lines: 8, right: 8, arguable: 0 },
  'objective-not-specific': { lines: 92, right: 83, arguable: 2 },
  'objective-too-long': { lines: 5, right: 4, arguable: 0 },
  'only-a-name': { lines: 45, right: 30, arguable: 4 },
  'ops-kr-no-source': { lines: 44, right: 24, arguable: 14 },
  'outsourced-project-okr': { lines: 1, right: 0, arguable: 0 },
  'pay-linked': { lines: 3, right: 0, arguable: 0 },
  placeholder: { lines: 18, right: 12, arguable: 0 },
  'pmf-no-icp': { lines: 1, right: 0, arguable: 1 },
  'proxy-metric': { lines: 10, right: 6, arguable: 0 },
  'relative-without-base': { lines: 73, right: 54, arguable: 2 },
  'release-date-as-kr': { lines: 10, right: 5, arguable: 5 },
  'result-without-driver': { lines: 21, right: 12, arguable: 4 },
  'superlative-absolute': { lines: 85, right: 49, arguable: 18 },
  'task-as-kr': { lines: 327, right: 264, arguable: 32 },
  'too-many-krs': { lines: 61, right: 47, arguable: 2 },
  'vague-verb': { lines: 42, right: 26, arguable: 2 },
  'velocity-as-kr': { lines: 2, right: 1, arguable: 1 },
};

/** A rule that reads words is major once nine of ten findings were right or arguable, on at least fifteen lines. */
export const enough = { lines: 15, share: 0.9 };

/**
 * Major without enough lines yet, each for a reason: a date alone was judged right every time, on five lines; pay blocks
 * because the method says so, and only where a word of pay and a word that ties stand together.
 */
export const awaited: readonly string[] = ['pay-linked', 'release-date-as-kr'];

/**
 * Graver than a suggestion though no lines of strangers have shown them right: they read a field, a record or an answer
 * that is there or is known to be missing (A82). On plain documents they are silent, or say an info.
 */
export const ofFields: ReadonlySet<string> = new Set([
  'delivery-only-krs',
  'functional-okr-unaligned',
  'kr-handed-down',
  'no-diagnosis',
  'no-owner',
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
