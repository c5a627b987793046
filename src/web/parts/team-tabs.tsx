import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMe } from '../data/session.ts';
import { useText } from '../lib/language.tsx';
import { Tabs } from '../kit/tabs.tsx';

const text = {
  pages: { en: 'Pages of this team', zh: '这个团队的页面' },
  objectives: { en: 'Objectives', zh: '目标' },
  review: { en: 'Review', zh: '期中回顾' },
  learning: { en: 'Learning', zh: '学习计划' },
  indicators: { en: 'Indicators', zh: '常设指标' },
  debt: { en: 'Debt', zh: '技术债' },
  iterations: { en: 'Iterations', zh: '迭代' },
  longTerm: { en: 'Long view', zh: '长期视图' },
  readiness: { en: 'Readiness', zh: '适用性评估' },
  calibration: { en: 'Calibration', zh: '信心准不准' },
};

type Props = {
  teamId: string;
  /** The cycle that is looked at, where it is not the current one. */
  cycle?: string | undefined;
  /** It is time for the review. */
  reviewNow?: boolean;
  /** At the end of the line. */
  children?: ReactNode;
};

/** All pages of a team in one line; the one that is open is underlined. */
export function TeamTabs({ teamId, cycle, reviewNow = false, children }: Props) {
  const t = useText();
  const me = useMe();
  const params = { teamId };
  const search = cycle === undefined ? {} : { cycle };
  // How well its people knew is for the team itself.
  const isOwn = me.teams.some((one) => one.id === teamId && (one.mine || one.lead));
  return (
    <Tabs label={t(text.pages)} end={children}>
      <Link to="/teams/$teamId" params={params} search={search} activeOptions={{ exact: true, includeSearch: false }}>
        {t(text.objectives)}
      </Link>
      <Link to="/teams/$teamId/mid-review" params={params} search={search} data-now={reviewNow || undefined}>
        {t(text.review)}
      </Link>
      <Link to="/teams/$teamId/learning" params={params}>
        {t(text.learning)}
      </Link>
      <Link to="/indicators" search={{ team: teamId }}>
        {t(text.indicators)}
      </Link>
      <Link to="/debt" search={{ team: teamId }}>
        {t(text.debt)}
      </Link>
      <Link to="/teams/$teamId/iterations" params={params}>
        {t(text.iterations)}
      </Link>
      <Link to="/teams/$teamId/long-term" params={params}>
        {t(text.longTerm)}
      </Link>
      <Link to="/teams/$teamId/readiness" params={params}>
        {t(text.readiness)}
      </Link>
      {isOwn && (
        <Link to="/teams/$teamId/calibration" params={params}>
          {t(text.calibration)}
        </Link>
      )}
    </Tabs>
  );
}
