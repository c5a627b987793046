import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Cycle } from '../../../contract/cycles.ts';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { cycleName } from '../../parts/cycle.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { carryOver } from '../../data/continuations.ts';
import { markLearned } from '../../data/retrospectives.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { text } from './text.ts';

/** What is still to learn, which outcomes are still to come, and whether the objective goes on. */
export function Continuation({ objective, next }: { objective: ReviewObjective; next: Cycle | null }) {
  const t = useText();
  const { lang } = useLanguage();
  const { followUps, retrospective, continuedBy, closing } = objective;
  const carry = useMutation({ mutationFn: () => carryOver(objective.id) });
  const learn = useMutation({
    mutationFn: ({ itemId, done }: { itemId: string; done: boolean }) => markLearned(objective.id, itemId, done),
  });
  const failed = useRefusalToast();
  const learning = retrospective?.learning ?? [];
  const isNothing = learning.length === 0 && followUps.length === 0 && continuedBy === null && !closing.carryOver;
  return (
    <>
      {isNothing && <Quiet>{t(next === null ? text.noNext : text.nothingGoesOn)}</Quiet>}
      {learning.map((item) => (
        <Checkbox
          key={item.id}
          label={
            item.owner === null && item.due === null ? (
              item.text
            ) : (
              <>
                {item.text}{' '}
                <small>{[item.owner?.name, item.due && formatDay(item.due, lang)].filter(Boolean).join(' · ')}</small>
              </>
            )
          }
          checked={item.done}
          onChange={(done) => learn.mutate({ itemId: item.id, done }, { onError: failed })}
        />
      ))}
      {followUps.map((one) => (
        <Quiet key={one.id}>
          {one.outcome === null
            ? t(text.outcome, { text: one.text, day: formatDay(one.from, lang) })
            : t(text.outcomeRead, { text: one.text, outcome: one.outcome })}
        </Quiet>
      ))}
      {continuedBy !== null && (
        <Link to="/objectives/$objectiveId" params={{ objectiveId: continuedBy.id }}>
          {t(text.seeNext)}
        </Link>
      )}
      {closing.carryOver && next !== null && (
        <div className="not-printed">
          <Button
            small
            busy={carry.isPending}
            onClick={() => carry.mutate(undefined, { onSuccess: () => toast(t(text.carried)), onError: failed })}
          >
            {t(text.carryOver, { cycle: cycleName(next.name, lang) })}
          </Button>
        </div>
      )}
    </>
  );
}
