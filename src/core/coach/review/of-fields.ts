// Rules that ask about a field, a record or what happened: no word of the statement is theirs to mark.

const ids: ReadonlySet<string> = new Set([
  'depends-on-others',
  'double-layer-confusion',
  'fantasy-target',
  'functional-okr-unaligned',
  'honest-unknown-expired',
  'kr-handed-down',
  'mid-cycle-rewrite',
  'milestone-without-followup',
  'no-cadence',
  'no-commit-kind',
  'no-diagnosis',
  'no-owner',
  'no-retro',
  'no-source',
  'not-published',
  'pmf-no-consent',
  'pmf-no-icp',
  'sandbagging',
  'serves-itself',
  'source-stale',
  'tech-debt-no-agreement',
  'tech-debt-no-data',
  'too-big-for-cycle',
  'too-many-objectives',
  'validation-no-kill',
]);

/** Where such a rule reads words as well, its finding has their spans, and those are marked. */
export function isOfField({ rule }: { rule: string }): boolean {
  return ids.has(rule);
}

export const rulesOfFields = [...ids];
