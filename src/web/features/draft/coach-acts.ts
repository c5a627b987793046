import type { Finding } from '../../../core/coach/finding.ts';
import { written } from './draft-form.ts';
import { focusOn, withFrame } from './frames.ts';
import { asUnknown } from './unknown-offer.ts';
import type { SpokenFinding } from './use-coach.ts';
import type { DraftActions } from './use-draft-actions.ts';
import type { Draft } from './use-draft.ts';

/** What a press beside a question does to the text, and where the writing goes on. */
export function coachActs(draft: Draft, actions: DraftActions, onActive: (fingerprint: string) => void) {
  const unknown = ({ fingerprint }: Finding, key: string | undefined) => {
    onActive(fingerprint);
    draft.edit((all) => asUnknown(all, key));
    focusOn({ keyResult: key });
  };
  return {
    insert(spoken: SpokenFinding) {
      onActive(spoken.finding.fingerprint);
      draft.edit((all) => withFrame(all, spoken));
      focusOn(spoken);
      actions.fix(spoken);
    },
    makeUnknown: ({ finding, keyResult }: SpokenFinding) => unknown(finding, keyResult),
    /** The same by the place among those that are written. */
    makeUnknownAt: (finding: Finding, index: number) => unknown(finding, written(draft.form.keyResults)[index]?.key),
  };
}
