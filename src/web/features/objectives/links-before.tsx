import { useMutation } from '@tanstack/react-query';
import type { Objective } from '../../../contract/objectives.ts';
import { takeAlong } from '../../data/alignments.ts';
import { Button } from '../../kit/button.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { useText } from '../../lib/language.tsx';
import { alignmentText as text } from '../../parts/alignment-text.ts';

/** An objective that goes on with an earlier one, and has none of its links yet: they are offered, not taken. */
export function LinksBefore({ objective }: { objective: Objective }) {
  const t = useText();
  const { continues, alignments, dependencies, can, id } = objective;
  const take = useMutation({ mutationFn: () => takeAlong(id), onError: useRefusalToast() });
  if (!can.edit || continues === null || continues.links === 0) return null;
  if (alignments.serves.length + dependencies.length > 0 || take.isSuccess) return null;
  return (
    <Quiet>
      {t(text.linksBefore, { count: continues.links })}
      <SentenceGap />
      <Button look="link" busy={take.isPending} onClick={() => take.mutate()}>
        {t(text.takeAlong)}
      </Button>
    </Quiet>
  );
}
