import type { ReviewObjective } from '../../../contract/reviews.ts';
import { useText } from '../../lib/language.tsx';
import { TargetChanges } from '../../parts/target-changes.tsx';
import { ReviewPart } from './review-part.tsx';
import { text } from './text.ts';

/** Which targets were changed after the start, and why. */
export function ChangedTargets({ objective: { targetChanges, keyResults } }: { objective: ReviewObjective }) {
  const t = useText();
  if (targetChanges.length === 0) return null;
  return (
    <ReviewPart title={t(text.targets)}>
      {keyResults.map((keyResult) => {
        const changes = targetChanges.filter((change) => change.keyResultId === keyResult.id);
        if (changes.length === 0) return null;
        return (
          <div key={keyResult.id}>
            <p>{keyResult.text}</p>
            <TargetChanges changes={changes} frozen={keyResult.frozen} unit={keyResult.unit} />
          </div>
        );
      })}
    </ReviewPart>
  );
}
