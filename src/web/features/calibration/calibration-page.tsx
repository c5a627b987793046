import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { fewSaid } from '../../../core/standing/calibration.ts';
import { formatNumber } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { TeamTabs } from '../../parts/team-tabs.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import { Section } from '../../kit/section.tsx';
import { joined } from '../../lib/joined.ts';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import styles from './calibration-page.module.css';
import { calibrationQuery } from '../../data/overviews.ts';
import { Reliability } from './reliability.tsx';
import { text } from './text.ts';

const route = getRouteApi('/shell/teams/$teamId/calibration');

/** A team's confidence looked at afterwards, for its own people. */
export function CalibrationPage() {
  const t = useText();
  const { lang } = useLanguage();
  const { teamId } = route.useParams();
  const calibration = useSuspenseQuery(calibrationQuery(teamId)).data;
  const team = useMe().teams.find((one) => one.id === teamId)?.name ?? '';
  return (
    <>
      <PageHead
        name={t(text.title)}
        sub={t(text.sub, { team })}
        crumbs={[
          <Link key="teams" to="/teams">
            {t(text.teams)}
          </Link>,
          <Link key="team" to="/teams/$teamId" params={{ teamId }}>
            {team}
          </Link>,
          t(text.title),
        ]}
      />
      <TeamTabs teamId={teamId} />
      {calibration === null ? (
        <EmptyState title={t(text.none)}>{t(text.noneHow)}</EmptyState>
      ) : (
        <>
          <p className={styles.brier}>
            <WhyButton title={t(text.title)} trace={() => calibration.trace}>
              {t(text.brier, { brier: formatNumber(calibration.brier, lang), count: calibration.n })}
            </WhyButton>
            <SentenceGap />
            {joined([t(text.brierHow), calibration.n < fewSaid && t(text.few)], lang)}
          </p>
          <Section title={t(text.picture)}>
            <Reliability rows={calibration.rows} n={calibration.n} />
          </Section>
        </>
      )}
    </>
  );
}
