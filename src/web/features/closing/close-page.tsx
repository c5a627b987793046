import { getRouteApi } from '@tanstack/react-router';
import { usualScope } from '../../data/reviews.ts';
import { useMe } from '../../data/session.ts';
import { ObjectiveClosing } from './objective-closing.tsx';
import { ReviewList } from './review-list.tsx';

const route = getRouteApi('/shell/cycles/$cycleId/close');

/** The end of a cycle: the list of its objectives, or the one that the address names. */
export function ClosePage() {
  const { cycleId } = route.useParams();
  const me = useMe();
  const { scope = usualScope(me), objective, step } = route.useSearch();
  if (objective === undefined) return <ReviewList cycleId={cycleId} scope={scope} />;
  return <ObjectiveClosing key={objective} cycleId={cycleId} scope={scope} id={objective} step={step} />;
}
