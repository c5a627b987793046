import { Link } from '@tanstack/react-router';
import { useMe } from '../data/session.ts';
import { useText } from '../lib/language.tsx';
import { Tabs } from '../kit/tabs.tsx';

const text = {
  pages: { en: 'Pages of the cycle', zh: '这个周期的页面' },
  overview: { en: 'Overview', zh: '总览' },
  review: { en: 'Mid-review', zh: '期中回顾' },
  close: { en: 'Close', zh: '收尾' },
  hypotheses: { en: 'Hypotheses', zh: '假设' },
  forecasts: { en: 'Forecasts', zh: '预测' },
};

/** All pages of a cycle in one line; absent: the current one. */
export function CycleTabs({ cycleId: wanted }: { cycleId?: string }) {
  const t = useText();
  const me = useMe();
  const cycleId = wanted ?? me.cycle?.id;
  // A review is a team's: one's own, otherwise the first.
  const team = me.teams.find((one) => one.mine) ?? me.teams[0];
  if (cycleId === undefined) return null;
  const exact = { exact: true, includeSearch: false };
  return (
    <Tabs label={t(text.pages)}>
      <Link to="/cycles/$cycleId" params={{ cycleId }} activeOptions={exact}>
        {t(text.overview)}
      </Link>
      {team !== undefined && (
        <Link to="/teams/$teamId/mid-review" params={{ teamId: team.id }} search={{ cycle: cycleId }}>
          {t(text.review)}
        </Link>
      )}
      <Link to="/cycles/$cycleId/close" params={{ cycleId }} activeOptions={exact}>
        {t(text.close)}
      </Link>
      <Link to="/hypotheses" search={{ cycle: cycleId }} activeOptions={exact}>
        {t(text.hypotheses)}
      </Link>
      <Link to="/forecasts" activeOptions={exact}>
        {t(text.forecasts)}
      </Link>
    </Tabs>
  );
}
