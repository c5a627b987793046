import type { SaidFindingHere } from '../../contract/lint.ts';
import type { Finding } from '../../core/coach/finding.ts';
import { rewrite, sayFinding } from '../../core/coach/say-finding.ts';
import type { OkrSet } from '../../core/okr/okr-set.ts';

/** A finding as the API tells it: its sentences, its words, and the place it is about. */
export function presentFinding(finding: Finding, set: OkrSet): SaidFindingHere {
  return {
    ...sayFinding(finding),
    severity: finding.severity,
    at: placeOf(finding),
    text: finding.text,
    spans: finding.spans,
    rewrite: rewrite(finding, set) ?? null,
    fingerprint: finding.fingerprint,
  };
}

function placeOf({ place }: Finding): string {
  return place.at === 'key-result' ? `keyResults[${place.index}]` : place.at;
}
