import { useMutation, useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Indicator } from '../../../contract/indicators.ts';
import { archiveIndicator, indicatorQuery, indicatorReadingsQuery, restoreIndicator } from '../../data/indicators.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Menu } from '../../kit/menu.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { formatDay, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { BandTag } from './band-tag.tsx';
import { IndicatorAbout } from './indicator-about.tsx';
import { IndicatorChart } from './indicator-chart.tsx';
import { IndicatorReadings } from './indicator-readings.tsx';
import { IndicatorUses } from './indicator-uses.tsx';
import styles from './indicator-page.module.css';
import { text } from './text.ts';

const IndicatorForm = lazy(() => import('./indicator-form.tsx').then((module) => ({ default: module.IndicatorForm })));

const route = getRouteApi('/shell/indicators/$indicatorId');

/** One indicator: where it stands, its whole course, what it is, where it is read, and who takes its readings. */
export function IndicatorPage() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const { indicatorId } = route.useParams();
  const indicator = useSuspenseQuery(indicatorQuery(indicatorId)).data;
  const { data: readings, ...further } = useSuspenseInfiniteQuery(indicatorReadingsQuery(indicatorId));
  const { name, value, valueAt, unit, archivedAt, teamId } = indicator;
  const team = me.teams.find((one) => one.id === teamId);
  return (
    <>
      <PageHead
        name={name}
        crumbs={[
          <Link key="all" to="/indicators">
            {t(text.title)}
          </Link>,
          team === undefined ? (
            t(text.organization)
          ) : (
            <Link key="team" to="/teams/$teamId" params={{ teamId: team.id }}>
              {team.name}
            </Link>
          ),
        ]}
        actions={<IndicatorActs indicator={indicator} />}
        tight
      />
      <p className={styles.now}>
        <span className={styles.value}>{value === null ? t(text.notMeasured) : formatValue(value, unit, lang)}</span>
        <BandTag band={indicator.band} />
        {valueAt !== null && <span className={styles.at}>{formatDay(valueAt, lang)}</span>}
      </p>
      {archivedAt !== null && <Quiet lede>{t(text.archivedOn, { day: formatDay(archivedAt, lang) })}</Quiet>}
      <IndicatorChart indicator={indicator} readings={readings} />
      <IndicatorReadings indicator={indicator} readings={readings} further={further} />
      <Section title={t(text.about)}>
        <IndicatorAbout indicator={indicator} />
      </Section>
      <Section title={t(text.usedBy)}>
        <IndicatorUses uses={indicator.keyResults} unit={unit} />
      </Section>
    </>
  );
}

function IndicatorActs({ indicator }: { indicator: Indicator }) {
  const t = useText();
  const { id, name, archivedAt, can } = indicator;
  const [isEditing, setEditing] = useState(false);
  const onError = useRefusalToast();
  const restore = useMutation({
    mutationFn: () => restoreIndicator(id),
    onSuccess: () => toast(t(text.restored, { name })),
    onError,
  });
  const archive = useMutation({
    mutationFn: () => archiveIndicator(id),
    onSuccess: () => toast(t(text.archived, { name }), () => restore.mutate()),
    onError,
  });
  if (archivedAt !== null)
    return can.archive ? (
      <Button busy={restore.isPending} onClick={() => restore.mutate()}>
        {t(text.restore)}
      </Button>
    ) : null;
  return (
    <>
      {can.edit && <Button onClick={() => setEditing(true)}>{t(text.edit)}</Button>}
      {can.archive && (
        <Menu
          items={[
            {
              name: t(text.archive),
              note: t(text.archiveNote),
              onChoose: () => archive.mutate(),
              busy: archive.isPending,
            },
          ]}
        />
      )}
      {isEditing && (
        <Dialog title={t(text.edit)} onClose={() => setEditing(false)}>
          <Suspense>
            <IndicatorForm indicator={indicator} onClose={() => setEditing(false)} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
