// What is known of the rules that read words: how their findings were judged on documents other people wrote, at first run.

/** `lines` judged on 28 November 2026; `right` and `arguable` of them. */
export type Evidence = { lines: number; right: number; arguable: number };

/** Rules not named here were never judged on such documents, or read fields and records instead of words. */
export const evidence: Readonly<Record<string, Evidence>> = {
  'activity-kr': { lines: 17, right: 11, arguable: 5 },
  'ambiguous-metric': { lines: 11, right: 4, arguable: 2 },
  'compound-kr': { lines: 14, right: 5, arguable: 4 },
  'coverage-overreach': { lines: 3, right: 2, arguable: 0 },
  'delivery-only-krs': { lines: 33, right: 20, arguable: 3 },
  'depends-on-others': { lines: 6, right: 0, arguable: 0 },
  'individual-metric': { lines: 1, right: 0, arguable: 1 },
  'jargon-only': { lines: 1, right: 1, arguable: 0 },
  'kpi-renamed': { lines: 6, right: 3, arguable: 1 },
  'milestone-not-verifiable': { lines: 2, right: 0, arguable: 0 },
  'no-baseline': { lines: 32, right: 17, arguable: 5 },
  'no-number': { lines: 345, right: 57, arguable: 176 },
  'no-unit': { lines: 1, right: 0, arguable: 0 },
  'objective-has-number-only': { lines: 14, right: 7, arguable: 1 },
  'objective-is-delivery': { lines: 32, right: 13, arguable: 13 },
  'objective-no-intent': { lines: 3, right: 3, arguable: 0 },
  'objective-not-specific': { lines: 14, right: 12, arguable: 2 },
  'objective-too-long': { lines: 2, right: 2, arguable: 0 },
  'ops-kr-no-source': { lines: 13, right: 9, arguable: 2 },
  'outsourced-project-okr': { lines: 1, right: 0, arguable: 0 },
  'pay-linked': { lines: 1, right: 0, arguable: 0 },
  placeholder: { lines: 9, right: 5, arguable: 0 },
  'proxy-metric': { lines: 2, right: 2, arguable: 0 },
  'relative-without-base': { lines: 18, right: 10, arguable: 1 },
  'release-date-as-kr': { lines: 4, right: 4, arguable: 0 },
  'result-without-driver': { lines: 12, right: 7, arguable: 2 },
  'superlative-absolute': { lines: 18, right: 5, arguable: 8 },
  'task-as-kr': { lines: 32, right: 23, arguable: 5 },
  'too-many-krs': { lines: 18, right: 13, arguable: 1 },
  'vague-verb': { lines: 18, right: 10, arguable: 2 },
};

/** A rule that reads words is major once nine of ten findings were right or arguable, on at least fifteen lines. */
export const enough = { lines: 15, share: 0.9 };

/**
 * Major without enough lines yet, each for a reason: a date alone was judged right every time, on four lines; pay blocks
 * because the method says so, and only where a word of pay and a word that ties stand together.
 */
export const awaited: readonly string[] = ['pay-linked', 'release-date-as-kr'];
