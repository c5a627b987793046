import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { Day } from '../../../core/calendar/day.ts';
import type { Connection } from '../../../contract/connections.ts';
import type { BoundSource } from '../../../contract/sources.ts';
import { connectorsQuery } from '../../data/connections.ts';
import { type Binding as Bound, trySource } from '../../data/sources.ts';
import { useMe } from '../../data/session.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { toast } from '../../kit/toast.tsx';
import { bindText } from './bind-text.ts';
import { configOf, missingIn, settingsFields, type Values, valuesOf } from './settings-fields.ts';
import { text } from './text.ts';
import { triedQuestion } from './tried-question.ts';

type Typed = {
  connectionId: string;
  config: Values;
  name: string;
  everyMinutes: number;
  withHistory: boolean;
  baseline: number | null;
};

type ToBind = {
  /** What it is bound for: what is typed is kept under its id. */
  of: string;
  /** Since when its past may be read. */
  since: Day;
  bound: BoundSource | null;
  connections: readonly Connection[];
  wanted: string | undefined;
  send: (body: Required<Bound>) => Promise<unknown>;
  onBound: () => void;
};

/** What is typed to bind a number to a source, what was asked of it, and what is wrong or missing. */
export function useBinding({ of, since, bound, connections, wanted, send, onBound }: ToBind) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const connectors = useSuspenseQuery(connectorsQuery).data;
  const settingsOf = (connection: Connection | undefined) => {
    const connector = connectors.find((one) => one.id === connection?.connector);
    return connector === undefined ? [] : settingsFields(connector, 'question', lang);
  };
  const wantedOne = connections.find((one) => one.id === (wanted ?? bound?.connection.id)) ?? connections[0];
  const first: Typed = {
    connectionId: wantedOne?.id ?? '',
    config: valuesOf(settingsOf(wantedOne), bound?.config ?? triedQuestion(me.person.id, wantedOne?.id ?? '')),
    name: bound?.name ?? '',
    everyMinutes: bound?.everyMinutes ?? 60,
    withHistory: bound === null,
    baseline: null,
  };
  const kept = useKept<Typed>(`bind:${of}:${wanted ?? ''}`, first, { ...first, config: {} });
  // What was typed for a connection that is gone is asked of the first there is.
  const connection = connections.find((one) => one.id === kept.value.connectionId) ?? connections[0];
  const connectionId = connection?.id ?? '';
  const connector = connectors.find((one) => one.id === connection?.connector);
  const fields = settingsOf(connection);
  const from = `${since}T00:00:00.000Z`;
  const asksPast = connector?.history === true && since < todayHere();
  const ask = useMutation({
    mutationFn: (config: Values) =>
      trySource({ connectionId, config: configOf(fields, config), historyFrom: asksPast ? from : null }),
  });
  const form = useForm({
    first,
    kept,
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
      const next = settingsOf(chosen);
      const isSameKind = chosen?.connector === connector?.id;
      form.set({ connectionId: id });
      change(valuesOf(next, isSameKind ? config : triedQuestion(me.person.id, id)));
    },
  };
}

export type Binding = ReturnType<typeof useBinding>;
