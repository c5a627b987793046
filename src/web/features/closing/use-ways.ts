import { useNavigate, useRouter } from '@tanstack/react-router';
import type { ReviewPlace } from '../../../contract/reviews.ts';
import type { Text } from '../../../core/text.ts';
import { closeSteps, type CloseSearch, type CloseStep, readCloseSearch, stepNames } from './steps.ts';
import { text } from './text.ts';

export type Ways = {
  step: CloseStep;
  back: { search: CloseSearch; name: Text };
  onward: { search: CloseSearch; name: Text; step?: Text };
  /** Goes onward once something is saved; whoever went elsewhere meanwhile is not pulled along. */
  goOn: () => void;
};

type At = { id: string; step: CloseStep; scope: NonNullable<CloseSearch['scope']>; place: ReviewPlace | null };

/** From a step to the one before and after it, over the edge of an objective to its neighbour, and in the end to the list. */
export function useWays({ id, step, scope, place }: At): Ways {
  const navigate = useNavigate();
  const router = useRouter();
  const at = closeSteps.indexOf(step);
  const neighbour = (objective: string | null | undefined) => (objective == null ? { scope } : { scope, objective });
  const [earlier, later] = [closeSteps[at - 1], closeSteps[at + 1]];
  const isEnd = later === undefined && place?.after == null;
  const onward =
    later === undefined
      ? { search: neighbour(place?.after), name: isEnd ? text.toList : text.nextObjective }
      : { search: { scope, objective: id, step: later }, name: text.nextStep, step: stepNames[later] };
  return {
    step,
    back: {
      search: earlier === undefined ? neighbour(place?.before) : { scope, objective: id, step: earlier },
      name: text.back,
    },
    onward,
    goOn: () => {
      const { search } = router.latestLocation;
      const now = readCloseSearch(search);
      if (now.objective === id && (now.step ?? step) === step) void navigate({ to: '.', search: onward.search });
    },
  };
}
