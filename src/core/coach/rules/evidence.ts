// What is known of the rules that read words: how their findings were judged on documents other people wrote, at first run.

/** `lines` judged at first run, on 28 November 2026 and in rounds 4 to 7 of the day after; `right` and `arguable` of them. */
export type Evidence = { lines: number; right: number; arguable: number };

/** Rules not named here were never judged on such documents, or read fields and records instead of words. */
export const evidence: Readonly<Record<string, Evidence>> = {
  'activity-kr': { lines: 32, right: 26, arguable: 5 },
  'ambiguous-metric': { lines: 12, right: 4, arguable: 2 },
  'compound-kr': { lines: 21, right: 9, arguable: 4 },
  'coverage-overreach': { lines: 3, right: 2, arguable: 0 },
  'delivery-only-krs': { lines: 64, right: 48, arguable: 6 },
  'depends-on-others': { lines: 7, right: 0, arguable: 0 },
  'individual-metric': { lines: 1, right: 0, arguable: 1 },
  'jargon-only': { lines: 3, right: 3, arguable: 0 },
  'kpi-renamed': { lines: 9, right: 6, arguable: 1 },
  'milestone-not-verifiable': { lines: 2, right: 0, arguable: 0 },
  'no-baseline': { lines: 139, right: 65, arguable: 15 },
  'no-number': { lines: 426, right: 123, arguable: 180 },
  'no-unit': { lines: 2, right: 0, arguable: 0 },
  'objective-has-number-only': { lines: 30, right: 15, arguable: 2 },
  'objective-is-delivery': { lines: 71, right: 48, arguable: 16 },
  'objective-no-intent': { lines: 4, right: 4, arguable: 0 },
  'objective-not-specific': { lines: 50, right: 45, arguable: 2 },
  'objective-too-long': { lines: 3, right: 3, arguable: 0 },
  'only-a-name': { lines: 24, right: 20, arguable: 2 },
  'ops-kr-no-source': { lines: 25, right: 17, arguable: 3 },
  'outsourced-project-okr': { lines: 1, right: 0, arguable: 0 },
  'pay-linked': { lines: 3, right: 0, arguable: 0 },
  placeholder: { lines: 12, right: 7, arguable: 0 },
  'proxy-metric': { lines: 9, right: 5, arguable: 0 },
  'relative-without-base': { lines: 57, right: 39, arguable: 2 },
  'release-date-as-kr': { lines: 4, right: 4, arguable: 0 },
  'result-without-driver': { lines: 12, right: 7, arguable: 2 },
  'superlative-absolute': { lines: 43, right: 19, arguable: 11 },
  'task-as-kr': { lines: 230, right: 194, arguable: 24 },
  'too-many-krs': { lines: 38, right: 27, arguable: 2 },
  'vague-verb': { lines: 38, right: 26, arguable: 2 },
};

/** A rule that reads words is major once nine of ten findings were right or arguable, on at least fifteen lines. */
export const enough = { lines: 15, share: 0.9 };

/**
 * Major without enough lines yet, each for a reason: a date alone was judged right every time, on four lines; pay blocks
 * because the method says so, and only where a word of pay and a word that ties stand together.
 */
export const awaited: readonly string[] = ['pay-linked', 'release-date-as-kr'];
