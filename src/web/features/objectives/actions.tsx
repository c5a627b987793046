import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Objective } from '../../../contract/objectives.ts';
import { useText } from '../../lib/language.tsx';
import { useGoOn } from '../../lib/go-on.ts';
import { removeObjective, restoreObjective } from '../../data/objectives.ts';
import { publish, withdrawPublication } from '../../data/publications.ts';
import { dropObjective, takeUpObjective } from '../../data/drops.ts';
import { DropDialog } from '../../parts/drop-dialog.tsx';
import { dropText } from '../../parts/drop-text.ts';
import { RestrictionDialog } from '../../parts/restriction-dialog.tsx';
import { restrictionText } from '../../parts/restriction-text.ts';
import { isRunning } from '../../parts/cycle.ts';
import { buttonClass } from '../../kit/button.tsx';
import { Menu } from '../../kit/menu.tsx';
import { toast } from '../../kit/toast.tsx';
import { objectiveFileAddress } from '../../data/okr-files.ts';
import { saveFile } from '../../lib/save-file.ts';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { outsideText } from './outside-text.ts';
import { text } from './text.ts';

const OutsideDialog = lazy(() => import('./outside-dialog.tsx').then((module) => ({ default: module.OutsideDialog })));

/** What can be done with the objective as a whole. */
export function Actions({ objective }: { objective: Objective }) {
  const t = useText();
  const goTo = useGoOn();
  const { id, teamId, type, state, can, publication, cycle, drop } = objective;
  const [isDropping, setDropping] = useState(false);
  const [isRestricting, setRestricting] = useState(false);
  const [isSharing, setSharing] = useState(false);
  const isPromised =
    isRunning(cycle) && (state === 'published' || objective.keyResults.some((one) => one.frozen !== null));
  const params = { objectiveId: id };
  const failed = useRefusalToast();
  const withdraw = useMutation({
    mutationFn: () => withdrawPublication(id),
    onSuccess: () => {
      const again = publication && { plain: publication.plain, lines: publication.lines };
      toast(t(text.withdrawn), again === null ? undefined : () => void publish(id, again));
    },
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: () => removeObjective(id, () => goTo({ to: '/teams/$teamId', params: { teamId } })),
    onSuccess: () =>
      toast(t(text.removed, { name: objective.text || t(text.objective) }), () => void restoreObjective(id)),
    onError: failed,
  });
  const seldom = [
    ...(type === 'quality' || type === 'debt'
      ? [{ name: t(text.brief), onChoose: () => void goTo({ to: '/objectives/$objectiveId/brief', params }) }]
      : []),
    ...(can.publish && state === 'published' && !objective.restricted
      ? [{ name: t(outsideText.open), onChoose: () => setSharing(true) }]
      : []),
    { name: t(text.exportFile), onChoose: () => saveFile(objectiveFileAddress(id)) },
    ...(can.publish ? [{ name: t(restrictionText.menu), onChoose: () => setRestricting(true) }] : []),
    ...(can.remove && drop === null && isPromised
      ? [{ name: t(dropText.drop), onChoose: () => setDropping(true) }]
      : []),
    ...(can.remove && drop === null && state === 'draft' && !isPromised
      ? [{ name: t(text.remove), onChoose: () => remove.mutate(), busy: remove.isPending }]
      : []),
    ...(can.publish && state === 'published'
      ? [{ name: t(text.withdraw), onChoose: () => withdraw.mutate(), busy: withdraw.isPending }]
      : []),
  ];
  return (
    <>
      {isDropping && (
        <DropDialog
          name={objective.text}
          drop={(reason) => dropObjective(id, reason)}
          takeUp={() => takeUpObjective(id)}
          onClose={() => setDropping(false)}
        />
      )}
      {isRestricting && <RestrictionDialog objective={objective} onClose={() => setRestricting(false)} />}
      {isSharing && (
        <Suspense>
          <OutsideDialog objectiveId={id} onClose={() => setSharing(false)} />
        </Suspense>
      )}
      {state === 'published' && (
        <a href={`/open/${objective.id}`} className={buttonClass({ look: 'quiet' })}>
          {t(text.publicPage)}
        </a>
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
      <Menu items={seldom} />
    </>
  );
}
