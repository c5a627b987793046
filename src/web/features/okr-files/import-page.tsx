import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { maxOkrText } from '../../../contract/okr-files-limits.ts';
import { cyclesQuery } from '../../data/cycles.ts';
import { importOkrFile, readOkrFile, takeBackOkrFile } from '../../data/okr-files.ts';
import { useMe } from '../../data/session.ts';
import { teamsQuery } from '../../data/teams.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Select } from '../../kit/select.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { formatNumber } from '../../lib/format.ts';
import { useGoOn } from '../../lib/go-on.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { cycleName } from '../../parts/cycle.ts';
import { useKept } from '../../parts/use-kept.ts';
import { type Decided, FileRead, nothingDecided, peopleOf, takesOf } from './file-read.tsx';
import { FileText } from './file-text.tsx';
import styles from './import-page.module.css';
import { text } from './text.ts';

const route = getRouteApi('/shell/teams/$teamId/import');

/** A file or a document becomes drafts of a team: pasted or dropped, looked at, decided, made. */
export function ImportPage() {
  const t = useText();
  const { teamId } = route.useParams();
  const teams = useSuspenseQuery(teamsQuery).data;
  const cycles = useSuspenseQuery(cyclesQuery).data.filter((cycle) => cycle.state !== 'closed');
  const team = teams.find((one) => one.id === teamId);
  return (
    <>
      <PageHead
        name={t(text.title)}
        sub={t(text.sub)}
        crumbs={[
          <Link key="teams" to="/teams">
            {t(text.teams)}
          </Link>,
          <Link key="team" to="/teams/$teamId" params={{ teamId }}>
            {team?.name ?? ''}
          </Link>,
          t(text.title),
        ]}
      />
      {cycles.length === 0 ? (
        <EmptyState
          title={t(text.otherCycle)}
          action={
            <Link to="/settings/$part" params={{ part: 'cycles' }} className={buttonClass({ look: 'primary' })}>
              {t(text.cycles)}
            </Link>
          }
        >
          {t(text.otherCycleHow)}
        </EmptyState>
      ) : (
        <ImportForm cycles={cycles} />
      )}
    </>
  );
}

function ImportForm({ cycles }: { cycles: readonly { id: string; name: string }[] }) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const goTo = useGoOn();
  const { teamId } = route.useParams();
  const { cycle: asked } = route.useSearch();
  const failed = useRefusalToast();
  const usual = cycles.find(({ id }) => id === (asked ?? me.cycle?.id)) ?? cycles[0];
  const kept = useKept(`okr-file:${teamId}`, { text: '', cycleId: usual?.id ?? '' });
  const cycleId = cycles.some(({ id }) => id === kept.value.cycleId) ? kept.value.cycleId : (usual?.id ?? '');
  const [decided, setDecided] = useState<Decided>(nothingDecided);
  const look = useMutation({ mutationFn: (body: Parameters<typeof readOkrFile>[1]) => readOkrFile(teamId, body) });
  const seen = look.data;
  const create = useMutation({
    mutationFn: (body: Parameters<typeof importOkrFile>[1]) =>
      importOkrFile(teamId, {
        ...body,
        people: seen === undefined ? [] : peopleOf(seen, decided),
        take: seen === undefined ? [] : takesOf(seen, decided),
      }),
    onSuccess: async ({ imported, cycle }) => {
      kept.forget();
      await goTo({ to: '/teams/$teamId', params: { teamId }, search: { cycle: cycle.id } });
      if (imported === null) return;
      toast(t(text.created, { count: imported.objectives.length }), () => {
        takeBackOkrFile({ teamId, cycleId: cycle.id, importId: imported.id })
          .then(({ removed, kept }) =>
            toast(
              kept.length === 0
                ? t(text.takenBack, { count: removed })
                : t(text.someStay, { count: removed, kept: kept.length }),
            ),
          )
          .catch(failed);
      });
    },
  });
  const form = useForm({
    first: { text: '', cycleId: usual?.id ?? '' },
    // Read is not sent: what is typed stays until drafts are made of it.
    kept: { ...kept, value: { ...kept.value, cycleId }, forget: () => undefined },
    required: ['text'],
    check: ({ text: said }) =>
      said.length > maxOkrText ? { text: t(text.tooLong, { limit: formatNumber(maxOkrText, lang) }) } : {},
    send: (body) => look.mutateAsync(body),
    alsoRefused: create.error ?? look.error,
  });
  // What was read is of what was typed.
  const change = (next: Partial<typeof kept.value>) => {
    form.set(next);
    look.reset();
    create.reset();
    setDecided(nothingDecided);
  };
  const chosen = seen === undefined ? 0 : takesOf(seen, decided).filter(({ take }) => take).length;
  return (
    <Form form={form} className={styles.form}>
      {cycles.length > 1 && (
        <Select
          label={t(text.cycle)}
          value={cycleId}
          choices={cycles.map(({ id, name }) => ({ value: id, label: cycleName(name, lang) }))}
          onChange={(id) => change({ cycleId: id })}
        />
      )}
      <FileText
        field={form.field('text')}
        onChange={(said) => change({ text: said })}
        onFile={(said) => {
          change({ text: said });
          if (said.length <= maxOkrText) look.mutate({ text: said, cycleId });
        }}
      />
      <FormNote form={form} />
      {seen !== undefined && <FileRead seen={seen} decided={decided} onDecide={setDecided} />}
      <div className={styles.acts}>
        {chosen > 0 && seen?.problems.length === 0 ? (
          <Button
            look="primary"
            busy={create.isPending}
            onClick={() => create.mutate({ text: kept.value.text, cycleId })}
          >
            {t(text.create, { count: chosen })}
          </Button>
        ) : (
          <Button type="submit" look={seen === undefined ? 'primary' : 'plain'} busy={look.isPending}>
            {t(text.look)}
          </Button>
        )}
      </div>
    </Form>
  );
}
