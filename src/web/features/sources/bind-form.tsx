import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Connection } from '../../../contract/connections.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { BoundSource } from '../../../contract/sources.ts';
import type { Metric } from '../../../core/catalog/metric.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { todayHere } from '../../lib/today.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { bindText, everyChoices } from './bind-text.ts';
import { ConnectorMark } from './connector-mark.tsx';
import { LiveValue } from './live-value.tsx';
import { connectorsQuery } from '../../data/connections.ts';
import { bindSource, trySource } from '../../data/sources.ts';
import { RecipeChoice } from './recipe-choice.tsx';
import { configOf, settingsFields, unfilled, valuesOf } from './settings-fields.ts';
import { SettingsForm } from './settings-form.tsx';
import styles from './sources.module.css';
import { text } from './text.ts';
import { ValueFits } from './value-fits.tsx';

type Props = {
  keyResult: KeyResult;
  objective: Objective;
  bound: BoundSource | null;
  connections: readonly Connection[];
  /** Just added for this key result. */
  wanted: string | undefined;
  metrics: readonly Metric[];
  mayConnect: boolean;
};

/** Connection, question, a look at the live value, and how often it is read. */
export function BindForm({ keyResult, objective, bound, connections, wanted, metrics, mayConnect }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const navigate = useNavigate();
  const connectors = useSuspenseQuery(connectorsQuery).data;
  const [connectionId, setConnectionId] = useState(wanted ?? bound?.connection.id ?? connections[0]?.id ?? '');
  const connection = connections.find((one) => one.id === connectionId) ?? connections[0];
  const connector = connectors.find((one) => one.id === connection?.connector);
  const fields = connector ? settingsFields(connector, 'question', lang) : [];
  const [values, setValues] = useState(() => valuesOf(fields, bound?.config));
  const [name, setName] = useState(bound?.name ?? '');
  const [everyMinutes, setEvery] = useState(bound?.everyMinutes ?? 60);
  const [withHistory, setWithHistory] = useState(bound === null);
  const [baseline, setBaseline] = useState<number | null>(null);
  const [isChecked, setChecked] = useState(false);
  const from = `${objective.cycle.start}T00:00:00.000Z`;
  const isPast = objective.cycle.start < todayHere();
  const asksPast = connector?.history === true && isPast;
  const ask = useMutation({
    mutationFn: () =>
      trySource({ connectionId, config: configOf(fields, values), historyFrom: asksPast ? from : null }),
  });
  const save = useMutation({
    mutationFn: () =>
      bindSource(keyResult.id, {
        connectionId,
        name,
        config: configOf(fields, values),
        everyMinutes,
        historyFrom: asksPast && withHistory ? from : null,
        baseline,
      }),
    onSuccess: () => {
      toast(t(bindText.bound));
      const params = { objectiveId: objective.id };
      if (objective.state === 'draft') void navigate({ to: '/objectives/$objectiveId/edit', params });
      else void navigate({ to: '/objectives/$objectiveId', params, hash: keyResult.id });
    },
  });
  const refused = useRefusal(save.error ?? ask.error);
  const missing = isChecked ? unfilled(fields, values) : [];
  const ifFilled = (go: () => void) => {
    setChecked(true);
    if (unfilled(fields, values).length === 0) go();
  };
  const change = (next: typeof values) => {
    setValues(next);
    // What was read belongs to the question that was asked.
    ask.reset();
    setBaseline(null);
  };
  const choose = (id: string) => {
    const chosen = connections.find((one) => one.id === id);
    const next = connectors.find((one) => one.id === chosen?.connector);
    setConnectionId(id);
    if (next) change(valuesOf(settingsFields(next, 'question', lang), next.id === connector?.id ? values : {}));
  };
  if (connector === undefined) return null;
  return (
    <form
      className={styles.narrow}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ifFilled(() => save.mutate());
      }}
    >
      <RadioCards
        label={t(bindText.which)}
        value={connectionId}
        onChange={choose}
        cards={connections.map((one) => ({
          value: one.id,
          title: one.name,
          note: (
            <span className={styles.cardNote}>
              <ConnectorMark connector={one.connector} />
              {one.disabledAt === null
                ? t(
                    connectors.find((kind) => kind.id === one.connector)?.label ?? {
                      en: one.connector,
                      zh: one.connector,
                    },
                  )
                : t(text.pausedWord)}
            </span>
          ),
        }))}
      />
      {mayConnect && (
        <p className={styles.aside}>
          <Link to="/sources/new" search={{ keyResult: keyResult.id }}>
            + {t(text.add)}
          </Link>
        </p>
      )}
      <h2 className={styles.heading}>{t(bindText.question)}</h2>
      <RecipeChoice connector={connector} metrics={metrics} onUse={(config) => change(valuesOf(fields, config))} />
      <SettingsForm
        key={connector.id}
        fields={fields}
        values={values}
        onChange={change}
        errors={{
          ...Object.fromEntries(
            Object.entries(refused?.fields ?? {}).map(([path, what]) => [path.replace(/^config\./, ''), what]),
          ),
          ...Object.fromEntries(missing.map((field) => [field.name, t(text.required)])),
        }}
      />
      <Button busy={ask.isPending} onClick={() => ifFilled(() => ask.mutate())}>
        {t(bindText.test)}
      </Button>
      {ask.data !== undefined && !ask.isPending && (
        <>
          <LiveValue outcome={ask.data} keyResult={keyResult} askedPast={asksPast} />
          {ask.data.reading !== null && (
            <ValueFits
              value={ask.data.reading.value}
              keyResult={keyResult}
              scale={fields.some((field) => field.name === 'scale') ? Number(values['scale'] ?? 1) : undefined}
              onScale={(scale) => change({ ...values, scale })}
              baseline={baseline}
              onBaseline={setBaseline}
            />
          )}
        </>
      )}
      <div className={styles.pair}>
        <Select
          label={t(bindText.every)}
          value={String(everyMinutes)}
          onChange={(minutes) => setEvery(Number(minutes))}
          choices={everyChoices.map((one) => ({ value: String(one.minutes), label: t(one.name) }))}
        />
        <TextInput
          label={t(bindText.sourceName)}
          hint={t(bindText.sourceNameHint)}
          optional
          value={name}
          onChange={setName}
          autoComplete="off"
        />
      </div>
      {asksPast && (
        <Checkbox
          label={t(bindText.history, { day: formatDay(objective.cycle.start, lang) })}
          checked={withHistory}
          onChange={setWithHistory}
        />
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <p className={styles.acts}>
        <Button look="primary" type="submit" busy={save.isPending}>
          {t(bound === null ? bindText.bind : bindText.rebind)}
        </Button>
      </p>
    </form>
  );
}
