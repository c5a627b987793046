import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Connection } from '../../../contract/connections.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { BoundSource } from '../../../contract/sources.ts';
import { connectorsQuery } from '../../data/connections.ts';
import { bindSource, trySource } from '../../data/sources.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useGoOn } from '../../lib/go-on.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { todayHere } from '../../lib/today.ts';
import { toast } from '../../kit/toast.tsx';
import { bindText } from './bind-text.ts';
import { configOf, settingsFields, unfilled, valuesOf } from './settings-fields.ts';

type Around = {
  keyResult: KeyResult;
  objective: Objective;
  bound: BoundSource | null;
  connections: readonly Connection[];
  wanted: string | undefined;
};

/** What is typed to bind a key result to a source, what was asked of it, and what is wrong or missing. */
export function useBinding({ keyResult, objective, bound, connections, wanted }: Around) {
  const t = useText();
  const { lang } = useLanguage();
  const goTo = useGoOn();
  const connectors = useSuspenseQuery(connectorsQuery).data;
  const [connectionId, setConnectionId] = useState(wanted ?? bound?.connection.id ?? connections[0]?.id ?? '');
  const connection = connections.find((one) => one.id === connectionId) ?? connections[0];
  const connector = connectors.find((one) => one.id === connection?.connector);
  const fields = connector ? settingsFields(connector, 'question', lang) : [];
  const [values, setValues] = useState(() => valuesOf(fields, bound?.config));
  const [reading, setReading] = useState({
    name: bound?.name ?? '',
    everyMinutes: bound?.everyMinutes ?? 60,
    withHistory: bound === null,
  });
  const [baseline, setBaseline] = useState<number | null>(null);
  const [isChecked, setChecked] = useState(false);
  const from = `${objective.cycle.start}T00:00:00.000Z`;
  const asksPast = connector?.history === true && objective.cycle.start < todayHere();
  const ask = useMutation({
    mutationFn: () =>
      trySource({ connectionId, config: configOf(fields, values), historyFrom: asksPast ? from : null }),
  });
  const save = useMutation({
    mutationFn: () =>
      bindSource(keyResult.id, {
        connectionId,
        name: reading.name,
        config: configOf(fields, values),
        everyMinutes: reading.everyMinutes,
        historyFrom: asksPast && reading.withHistory ? from : null,
        baseline,
      }),
    onSuccess: () => {
      toast(t(bindText.bound));
      const params = { objectiveId: objective.id };
      if (objective.state === 'draft') void goTo({ to: '/objectives/$objectiveId/edit', params });
      else void goTo({ to: '/objectives/$objectiveId', params, hash: keyResult.id });
    },
  });
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
  return {
    connectors,
    connector,
    connectionId,
    fields,
    values,
    change,
    reading,
    changeReading: (part: Partial<typeof reading>) => setReading((before) => ({ ...before, ...part })),
    baseline,
    setBaseline,
    asksPast,
    missing: isChecked ? unfilled(fields, values) : [],
    refused: useRefusal(save.error ?? ask.error),
    asked: ask.isPending ? undefined : ask.data,
    isAsking: ask.isPending,
    isSaving: save.isPending,
    ask: () => ifFilled(() => ask.mutate()),
    save: () => ifFilled(() => save.mutate()),
    choose: (id: string) => {
      const chosen = connections.find((one) => one.id === id);
      const next = connectors.find((one) => one.id === chosen?.connector);
      setConnectionId(id);
      if (next) change(valuesOf(settingsFields(next, 'question', lang), next.id === connector?.id ? values : {}));
    },
  };
}

export type Binding = ReturnType<typeof useBinding>;
