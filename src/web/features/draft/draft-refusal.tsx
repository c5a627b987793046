import type { Objective } from '../../../contract/objectives.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Points } from './missing-list.tsx';
import { Conflict } from './conflict.tsx';
import type { Draft } from './use-draft.ts';

/** Why the last save did not go through; or that somebody else's did meanwhile. */
export function DraftRefusal({ draft, onRetry }: { draft: Draft; onRetry: () => void }) {
  const { objective, isBehind, save, adopt } = draft;
  const refused = useRefusal(save.error);
  const isConflict = refused?.code === 'version-conflict';
  if (isBehind || isConflict) {
    const newer = isConflict ? (refused.current as Objective | undefined) : objective;
    return <Conflict current={newer} onKeepMine={(over) => save.mutate(over)} onTakeTheirs={adopt} />;
  }
  if (refused === undefined) return undefined;
  return (
    <ErrorNote what={refused.what} details={refused.details} onRetry={onRetry}>
      {refused.points.length > 0 && <Points points={refused.points} />}
    </ErrorNote>
  );
}
