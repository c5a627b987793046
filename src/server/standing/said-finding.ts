import type { SaidFindingHere } from '../../contract/lint.ts';
import { choicesOf } from '../../core/coach/choices.ts';
import type { Finding } from '../../core/coach/finding.ts';
import { rewrite, sayFinding } from '../../core/coach/say-finding.ts';
import type { OkrSet } from '../../core/okr/okr-set.ts';

/** A finding as the API tells it: its sentences, its words, and the place it is about. */
export function presentFinding(finding: Finding, set: OkrSet): SaidFindingHere {
  const choices = choicesOf(finding);
  return {
    ...sayFinding(finding),
    severity: finding.severity,
    at: placeOf(finding),
    text: finding.text,
    spans: finding.spans,
    rewrite: rewrite(finding, set) ?? null,
    ...(choices.length === 0 ? {} : { choices }),
    fingerprint: finding.fingerprint,
  };
}

function placeOf({ place }: Finding): string {
  return place.at === 'key-result' ? `keyResults[${place.index}]` : place.at;
}
