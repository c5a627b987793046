import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Indicator } from '../../../contract/indicators.ts';
import { archivedIndicatorsQuery, indicatorsQuery } from '../../data/indicators.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { FoldedSection, Section } from '../../kit/section.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { useText } from '../../lib/language.tsx';
import { TeamTabs } from '../../parts/team-tabs.tsx';
import { IndicatorForm } from './indicator-form.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import { text } from './text.ts';

const route = getRouteApi('/shell/indicators');

/** Indicators by team, the organization's first; of one team only where its page leads here. */
export function IndicatorsPage() {
  const t = useText();
  const me = useMe();
  const { team: only } = route.useSearch();
  const all = useSuspenseQuery(indicatorsQuery).data;
  const [isAdding, setAdding] = useState(false);
  const team = me.teams.find((one) => one.id === only);
  const shown = only === undefined ? all : all.filter((one) => one.teamId === only);
  const mayAdd =
    me.person.role === 'admin' ||
    (me.person.role !== 'reader' &&
      me.teams.some((one) => (one.mine || one.lead) && (only === undefined || one.id === only)));
  const add = (
    <Button look="primary" onClick={() => setAdding(true)}>
      {t(text.add)}
    </Button>
  );
  return (
    <>
      <PageHead
        name={t(text.title)}
        sub={t(text.sub)}
        crumbs={
          team === undefined
            ? []
            : [
                <Link key="team" to="/teams/$teamId" params={{ teamId: team.id }}>
                  {team.name}
                </Link>,
              ]
        }
        actions={shown.length > 0 && mayAdd ? add : undefined}
      />
      {team !== undefined && <TeamTabs teamId={team.id} />}
      {shown.length === 0 ? (
        <EmptyState title={t(text.none)} action={mayAdd ? add : undefined}>
          {t(text.noneHow)}
        </EmptyState>
      ) : (
        byTeam(shown, me.teams).map(({ id, name, indicators }) =>
          team === undefined ? (
            <Section key={id} title={name ?? t(text.organization)}>
              <IndicatorRows indicators={indicators} />
            </Section>
          ) : (
            <IndicatorRows key={id} indicators={indicators} />
          ),
        )
      )}
      <FoldedSection title={t(text.archivedOnes)}>
        <Archived only={only} />
      </FoldedSection>
      {isAdding && (
        <Dialog title={t(text.add)} onClose={() => setAdding(false)}>
          <IndicatorForm teamId={only} onClose={() => setAdding(false)} />
        </Dialog>
      )}
    </>
  );
}

function IndicatorRows({ indicators }: { indicators: readonly Indicator[] }) {
  return (
    <Rows>
      {indicators.map((one) => (
        <IndicatorRow key={one.id} indicator={one} />
      ))}
    </Rows>
  );
}

function Archived({ only }: { only: string | undefined }) {
  const t = useText();
  const { data } = useQuery(archivedIndicatorsQuery);
  if (data === undefined) return null;
  const shown = only === undefined ? data : data.filter((one) => one.teamId === only);
  return shown.length === 0 ? <Quiet lede>{t(text.noneArchived)}</Quiet> : <IndicatorRows indicators={shown} />;
}

function byTeam(indicators: readonly Indicator[], teams: readonly { id: string; name: string }[]) {
  const of = Map.groupBy(indicators, (one) => one.teamId);
  return [{ id: null, name: undefined }, ...teams].flatMap(({ id, name }) => {
    const own = of.get(id);
    return own === undefined ? [] : [{ id: id ?? '', name, indicators: own }];
  });
}
