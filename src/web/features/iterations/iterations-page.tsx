import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ListedIteration } from '../../../contract/iterations.ts';
import { iterationsQuery } from '../../data/iterations.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { FoldedSection, Section } from '../../kit/section.tsx';
import { useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { TeamTabs } from '../../parts/team-tabs.tsx';
import { IterationEntry } from './iteration-entry.tsx';
import { IterationForm } from './iteration-form.tsx';
import { SeriesForm } from './series-form.tsx';
import { text } from './text.ts';

const route = getRouteApi('/shell/teams/$teamId/iterations');

/** A team's iterations in time order, each with the key results it pushes. */
export function IterationsPage() {
  const t = useText();
  const me = useMe();
  const { teamId } = route.useParams();
  const { iterations, can } = useSuspenseQuery(iterationsQuery(teamId)).data;
  const [open, setOpen] = useState<'series' | 'new' | ListedIteration>();
  const close = () => setOpen(undefined);
  const team = me.teams.find((one) => one.id === teamId)?.name ?? '';
  const today = todayHere();
  const over = iterations.filter((one) => one.end < today);
  const rest = iterations.filter((one) => one.end >= today);
  const plan = (
    <Button look="primary" onClick={() => setOpen('series')}>
      {t(text.plan)}
    </Button>
  );
  const entry = (one: ListedIteration) => (
    <IterationEntry key={one.id} iteration={one} onChange={can.edit ? () => setOpen(one) : undefined} />
  );
  return (
    <>
      <PageHead
        name={t(text.title)}
        sub={t(text.sub)}
        crumbs={[
          <Link key="team" to="/teams/$teamId" params={{ teamId }}>
            {team}
          </Link>,
          t(text.title),
        ]}
        actions={
          can.edit &&
          iterations.length > 0 && (
            <>
              <Button look="quiet" onClick={() => setOpen('new')}>
                {t(text.add)}
              </Button>
              {plan}
            </>
          )
        }
      />
      <TeamTabs teamId={teamId} />
      {iterations.length === 0 ? (
        <EmptyState title={t(text.none)} action={can.edit ? plan : undefined}>
          {t(text.noneHow)}
        </EmptyState>
      ) : (
        <Section narrow title={t(text.notRun)}>
          {rest.length === 0 ? <Quiet lede>{t(text.nothingAhead)}</Quiet> : <Rows>{rest.map(entry)}</Rows>}
        </Section>
      )}
      {over.length > 0 && (
        <FoldedSection narrow title={`${t(text.over)} · ${over.length}`}>
          <Rows>{over.toReversed().map(entry)}</Rows>
        </FoldedSection>
      )}
      {open === 'series' && (
        <Dialog title={t(text.planTitle)} onClose={close}>
          <SeriesForm teamId={teamId} known={iterations} onClose={close} />
        </Dialog>
      )}
      {open !== undefined && open !== 'series' && (
        <Dialog title={t(open === 'new' ? text.addTitle : text.editTitle)} onClose={close}>
          <IterationForm teamId={teamId} iteration={open === 'new' ? undefined : open} onClose={close} />
        </Dialog>
      )}
    </>
  );
}
