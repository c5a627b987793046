// What is known of the rules that read words: how their findings were judged on documents other people wrote, at first run.

/** `lines` judged at first run, on 28 November 2026 and in rounds 4 to 10 of the day after; `right` and `arguable` of them. */
export type Evidence = { lines: number; right: number; arguable: number };

/** Rules not named here were never judged on such documents, or read fields and records instead of words. */
export const evidence: Readonly<Record<string, Evidence>> = {
  'activity-kr': { lines: 38, right: 30, arguable: 5 },
  'ambiguous-metric': { lines: 12, right: 4, arguable: 2 },
  'compound-kr': { lines: 27, right: 14, arguable: 4 },
  'coverage-overreach': { lines: 3, right: 2, arguable: 0 },
  'delivery-only-krs': { lines: 69, right: 52, arguable: 6 },
  'depends-on-others': { lines: 8, right: 0, arguable: 0 },
  'individual-metric': { lines: 1, right: 0, arguable: 1 },
  'jargon-only': { lines: 3, right: 3, arguable: 0 },
  'kpi-renamed': { lines: 12, right: 8, arguable: 2 },
  'kr-intent-mismatch': { lines: 1, right: 0, arguable: 0 },
  'milestone-not-verifiable': { lines: 2, right: 0, arguable: 0 },
  'no-baseline': { lines: 200, right: 114, arguable: 18 },
  'no-number': { lines: 460, right: 153, arguable: 181 },
  'no-unit': { lines: 4, right: 0, arguable: 0 },
  'objective-has-number-only': { lines: 38, right: 20, arguable: 2 },
  'objective-is-delivery': { lines: 80, right: 53, arguable: 17 },
  'objective-no-intent': { lines: 5, right: 5, arguable: 0 },
  'objective-not-specific': { lines: 66, right: 58, arguable: 2 },
  'objective-too-long': { lines: 5, right: 4, arguable: 0 },
  'only-a-name': { lines: 40, right: 29, arguable: 4 },
  'ops-kr-no-source': { lines: 33, right: 23, arguable: 5 },
  'outsourced-project-okr': { lines: 1, right: 0, arguable: 0 },
  'pay-linked': { lines: 3, right: 0, arguable: 0 },
  placeholder: { lines: 13, right: 7, arguable: 0 },
  'proxy-metric': { lines: 10, right: 6, arguable: 0 },
  'relative-without-base': { lines: 61, right: 43, arguable: 2 },
  'release-date-as-kr': { lines: 5, right: 5, arguable: 0 },
  'result-without-driver': { lines: 14, right: 8, arguable: 2 },
  'superlative-absolute': { lines: 59, right: 31, arguable: 12 },
  'task-as-kr': { lines: 273, right: 221, arguable: 27 },
  'too-many-krs': { lines: 50, right: 36, arguable: 2 },
  'vague-verb': { lines: 39, right: 26, arguable: 2 },
};

/** A rule that reads words is major once nine of ten findings were right or arguable, on at least fifteen lines. */
export const enough = { lines: 15, share: 0.9 };

/**
 * Major without enough lines yet, each for a reason: a date alone was judged right every time, on five lines; pay blocks
 * because the method says so, and only where a word of pay and a word that ties stand together.
 */
export const awaited: readonly string[] = ['pay-linked', 'release-date-as-kr'];
