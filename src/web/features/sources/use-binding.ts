import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../../core/calendar/day.ts';
import type { Connection } from '../../../contract/connections.ts';
import type { BoundSource } from '../../../contract/sources.ts';
import { connectorsQuery } from '../../data/connections.ts';
import { type Binding as Bound, trySource } from '../../data/sources.ts';
import { useMe } from '../../data/session.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { useForm } from '../../lib/use-form.ts';
import { toast } from '../../kit/toast.tsx';
import { bindText } from './bind-text.ts';
import { configOf, missingIn, settingsFields, type Values, valuesOf } from './settings-fields.ts';
import { text } from './text.ts';
import { triedQuestion } from './tried-question.ts';

type ToBind = {
  /** Since when its past may be read. */
  since: Day;
  bound: BoundSource | null;
  connections: readonly Connection[];
  wanted: string | undefined;
  send: (body: Required<Bound>) => Promise<unknown>;
  onBound: () => void;
};

/** What is typed to bind a number to a source, what was asked of it, and what is wrong or missing. */
export function useBinding({ since, bound, connections, wanted, send, onBound }: ToBind) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const connectors = useSuspenseQuery(connectorsQuery).data;
  const [connectionId, setConnectionId] = useState(wanted ?? bound?.connection.id ?? connections[0]?.id ?? '');
  const connection = connections.find((one) => one.id === connectionId) ?? connections[0];
  const connector = connectors.find((one) => one.id === connection?.connector);
  const fields = connector ? settingsFields(connector, 'question', lang) : [];
  const from = `${since}T00:00:00.000Z`;
  const asksPast = connector?.history === true && since < todayHere();
  const ask = useMutation({
    mutationFn: (config: Values) =>
      trySource({ connectionId, config: configOf(fields, config), historyFrom: asksPast ? from : null }),
  });
  const form = useForm({
    first: {
      config: valuesOf(fields, bound?.config ?? triedQuestion(me.person.id, connection?.id ?? '')),
      name: bound?.name ?? '',
      everyMinutes: bound?.everyMinutes ?? 60,
      withHistory: bound === null,
      baseline: null as number | null,
    },
    check: ({ config }) => missingIn(fields, config, t(text.required)),
    send: ({ config, name, everyMinutes, withHistory, baseline }) =>
      send({
        connectionId,
        name,
        config: configOf(fields, config),
        everyMinutes,
        historyFrom: asksPast && withHistory ? from : null,
        baseline,
      }),
    alsoRefused: ask.error,
    onSent: () => {
      toast(t(bindText.bound));
      onBound();
    },
  });
  const { config } = form.values;
  const change = (next: Values) => {
    // What was read belongs to the question that was asked.
    form.set({ config: next, baseline: null });
    ask.reset();
  };
  return {
    connectors,
    connector,
    connectionId,
    engine: connection?.config['engine'],
    form,
    fields,
    change,
    since,
    asksPast,
    asked: ask.isPending ? undefined : ask.data,
    isAsking: ask.isPending,
    ask: () => form.ifRight(() => ask.mutate(config)),
    choose: (id: string) => {
      const chosen = connections.find((one) => one.id === id);
      const next = connectors.find((one) => one.id === chosen?.connector);
      setConnectionId(id);
      if (next)
        change(
          valuesOf(
            settingsFields(next, 'question', lang),
            next.id === connector?.id ? config : triedQuestion(me.person.id, id),
          ),
        );
    },
  };
}

export type Binding = ReturnType<typeof useBinding>;
