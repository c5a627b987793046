import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { QuestionPage } from './question-page.tsx';
import { readinessQuery } from '../../data/readiness.ts';
import { VerdictPage } from './verdict-page.tsx';

const route = getRouteApi('/shell/teams/$teamId/readiness');

/** May this team run OKRs on its own? A question when one is named in the address, otherwise the verdict. */
export function ReadinessPage() {
  const { teamId } = route.useParams();
  const { q } = route.useSearch();
  const readiness = useSuspenseQuery(readinessQuery(teamId)).data;
  if (q !== undefined && readiness.can.answer) return <QuestionPage readiness={readiness} id={q} />;
  return <VerdictPage readiness={readiness} />;
}
