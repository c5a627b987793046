import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Objective } from '../../../contract/objectives.ts';
import { useText } from '../../lib/language.tsx';
import { useGoOn } from '../../lib/go-on.ts';
import { removeObjective, restoreObjective } from '../../data/objectives.ts';
import { publish, withdrawPublication } from '../../data/publications.ts';
import { dropObjective, takeUpObjective } from '../../data/drops.ts';
import { DropDialog } from '../../parts/drop-dialog.tsx';
import { dropText } from '../../parts/drop-text.ts';
import { isRunning } from '../../parts/cycle.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { text } from './text.ts';

/** What can be done with the objective as a whole. */
export function Actions({ objective }: { objective: Objective }) {
  const t = useText();
  const goTo = useGoOn();
  const { id, teamId, state, can, publication, cycle, drop } = objective;
  const [isDropping, setDropping] = useState(false);
  const isPromised =
    isRunning(cycle) && (state === 'published' || objective.keyResults.some((one) => one.frozen !== null));
  const params = { objectiveId: id };
  const withdraw = useMutation({ mutationFn: () => withdrawPublication(id) });
  const remove = useMutation({
    mutationFn: () => removeObjective(id, () => goTo({ to: '/teams/$teamId', params: { teamId } })),
  });
  const failed = useRefusalToast();
  return (
    <>
      {can.remove && drop === null && isPromised && (
        <Button look="quiet" onClick={() => setDropping(true)}>
          {t(dropText.drop)}
        </Button>
      )}
      {isDropping && (
        <DropDialog
          name={objective.text}
          drop={(reason) => dropObjective(id, reason)}
          takeUp={() => takeUpObjective(id)}
          onClose={() => setDropping(false)}
        />
      )}
      {can.remove && drop === null && state === 'draft' && !isPromised && (
        <Button
          look="quiet"
          busy={remove.isPending}
          onClick={() =>
            remove.mutate(undefined, {
              onSuccess: () =>
                toast(t(text.removed, { name: objective.text || t(text.objective) }), () => void restoreObjective(id)),
              onError: failed,
            })
          }
        >
          {t(text.remove)}
        </Button>
      )}
      {can.publish && state === 'published' && (
        <Button
          look="quiet"
          busy={withdraw.isPending}
          onClick={() =>
            withdraw.mutate(undefined, {
              onSuccess: () =>
                toast(
                  t(text.withdrawn),
                  publication === null
                    ? undefined
                    : () => void publish(id, { plain: publication.plain, lines: publication.lines }),
                ),
              onError: failed,
            })
          }
        >
          {t(text.withdraw)}
        </Button>
      )}
      {state === 'published' && (
        <Link to="/open/$objectiveId" params={params} className={buttonClass({ look: 'quiet' })}>
          {t(text.publicPage)}
        </Link>
      )}
      {can.edit && (
        <Link
          to="/objectives/$objectiveId/edit"
          params={params}
          className={buttonClass({ look: state === 'draft' ? 'primary' : 'plain' })}
        >
          {t(state === 'draft' ? text.finish : text.edit)}
        </Link>
      )}
    </>
  );
}
