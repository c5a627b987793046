import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DebtItem } from '../../../contract/debt.ts';
import { closedDebtQuery, debtQuery } from '../../data/debt.ts';
import { useMe } from '../../data/session.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { FoldedSection } from '../../kit/section.tsx';
import { Some } from '../../kit/some.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { TeamTabs } from '../../parts/team-tabs.tsx';
import { CloseForm } from './close-form.tsx';
import { DebtEntry } from './debt-entry.tsx';
import { DebtForm } from './debt-form.tsx';
import { text } from './text.ts';

const route = getRouteApi('/shell/debt');

/** The register of all teams, or of one where its page leads here. */
export function DebtPage() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const { team: only } = route.useSearch();
  const items = useSuspenseQuery(debtQuery(only)).data;
  const [editing, setEditing] = useState<DebtItem | 'new'>();
  const [closing, setClosing] = useState<DebtItem>();
  const team = me.teams.find((one) => one.id === only);
  const mayAdd = me.person.role !== 'reader' && me.teams.length > 0;
  const add = (
    <Button look="primary" onClick={() => setEditing('new')}>
      {t(text.add)}
    </Button>
  );
  const file = `/api/debt.csv?lang=${lang}${only === undefined ? '' : `&team=${only}`}`;
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
        actions={
          items.length > 0 && (
            <>
              <a className={buttonClass({ look: 'quiet' })} href={file} download>
                {t(text.csv)}
              </a>
              {mayAdd && add}
            </>
          )
        }
      />
      {team !== undefined && <TeamTabs teamId={team.id} />}
      {items.length === 0 ? (
        <EmptyState title={t(text.none)} action={mayAdd ? add : undefined}>
          {t(text.noneHow)}
        </EmptyState>
      ) : (
        <>
          {items.length > 1 && <Quiet lede>{t(text.order)}</Quiet>}
          <Some as="ul">
            {items.map((item) => (
              <DebtEntry
                key={item.id}
                item={item}
                showTeam={only === undefined}
                onEdit={() => setEditing(item)}
                onClose={() => setClosing(item)}
              />
            ))}
          </Some>
        </>
      )}
      <FoldedSection title={t(text.closedOnes)}>
        <Closed only={only} />
      </FoldedSection>
      {editing !== undefined && (
        <Dialog title={t(editing === 'new' ? text.add : text.edit)} onClose={() => setEditing(undefined)}>
          <DebtForm
            item={editing === 'new' ? undefined : editing}
            teamId={only}
            onClose={() => setEditing(undefined)}
          />
        </Dialog>
      )}
      {closing !== undefined && (
        <Dialog title={t(text.closing)} onClose={() => setClosing(undefined)}>
          <CloseForm item={closing} onClose={() => setClosing(undefined)} />
        </Dialog>
      )}
    </>
  );
}

function Closed({ only }: { only: string | undefined }) {
  const t = useText();
  const { data } = useQuery(closedDebtQuery(only));
  if (data === undefined) return null;
  if (data.length === 0) return <Quiet lede>{t(text.noneClosed)}</Quiet>;
  return (
    <Some as="ul">
      {data.map((item) => (
        <DebtEntry key={item.id} item={item} showTeam={only === undefined} />
      ))}
    </Some>
  );
}
