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
  const { scope = usualScope(me), label, objective, step } = route.useSearch();
  if (objective === undefined) return <ReviewList cycleId={cycleId} scope={scope} label={label} />;
  return <ObjectiveClosing key={objective} cycleId={cycleId} scope={scope} label={label} id={objective} step={step} />;
}
