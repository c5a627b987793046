// What is known of the rules that read words: how their findings were judged on documents other people wrote, at first run.

/** `lines` judged at first run, from 28 to 30 November 2026, in the rounds up to the thirteenth; `right` and `arguable` of them. */
export type Evidence = { lines: number; right: number; arguable: number };

/** Rules not named here were never judged on such documents, or read fields and records instead of words. */
export const evidence: Readonly<Record<string, Evidence>> = {
  'activity-kr': { lines: 41, right: 33, arguable: 5 },
  'ambiguous-metric': { lines: 14, right: 5, arguable: 3 },
  'compound-kr': { lines: 31, right: 15, arguable: 5 },
  'coverage-overreach': { lines: 3, right: 2, arguable: 0 },
  'delivery-only-krs': { lines: 84, right: 66, arguable: 6 },
  'depends-on-others': { lines: 10, right: 0, arguable: 0 },
  'individual-metric': { lines: 1, right: 0, arguable: 1 },
  'jargon-only': { lines: 5, right: 4, arguable: 0 },
  'kpi-renamed': { lines: 13, right: 8, arguable: 2 },
  'kr-intent-mismatch': { lines: 1, right: 0, arguable: 0 },
  'milestone-not-verifiable': { lines: 2, right: 0, arguable: 0 },
  'no-baseline': { lines: 308, right: 186, arguable: 34 },
  'no-number': { lines: 523, right: 195, arguable: 186 },
  'no-unit': { lines: 4, right: 0, arguable: 0 },
  'objective-has-number-only': { lines: 45, right: 21, arguable: 3 },
  'objective-is-delivery': { lines: 115, right: 84, arguable: 19 },
  'objective-no-intent': { lines: 9, right: 9, arguable: 0 },
  'objective-not-specific': { lines: 95, right: 86, arguable: 2 },
  'objective-too-long': { lines: 5, right: 4, arguable: 0 },
  'only-a-name': { lines: 49, right: 31, arguable: 5 },
  'ops-kr-no-source': { lines: 45, right: 24, arguable: 14 },
  'outsourced-project-okr': { lines: 1, right: 0, arguable: 0 },
  'pay-linked': { lines: 3, right: 0, arguable: 0 },
  placeholder: { lines: 25, right: 19, arguable: 0 },
  'pmf-no-icp': { lines: 1, right: 0, arguable: 1 },
  'proxy-metric': { lines: 14, right: 8, arguable: 2 },
  'relative-without-base': { lines: 77, right: 58, arguable: 2 },
  'release-date-as-kr': { lines: 12, right: 7, arguable: 5 },
  'result-without-driver': { lines: 26, right: 14, arguable: 7 },
  'superlative-absolute': { lines: 92, right: 51, arguable: 19 },
  'task-as-kr': { lines: 379, right: 291, arguable: 50 },
  'too-many-krs': { lines: 66, right: 52, arguable: 2 },
  'vague-verb': { lines: 48, right: 29, arguable: 3 },
  'velocity-as-kr': { lines: 3, right: 2, arguable: 1 },
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
