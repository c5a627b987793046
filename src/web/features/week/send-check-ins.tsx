import { useEffect, useRef } from 'react';
import type { Week } from '../../../contract/check-ins.ts';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { removeCheckIn } from '../../data/check-ins.ts';
import { queryClient } from '../../data/query-client.ts';
import { toast } from '../../kit/toast.tsx';
import { sendAll, useUnsent } from './outbox.ts';
import { readWeekAgain, weekQuery } from '../../data/week.ts';
import { text } from './text.ts';

const againAfterMs = 10_000;

/** On every page: sends confirmed check-ins as soon as there is a connection, whatever page was open when it broke. */
export function SendCheckIns() {
  const t = useText();
  const personId = useMe().person.id;
  const unsent = useUnsent(personId);
  const send = useRef(() => {});
  useEffect(() => {
    send.current = () =>
      void sendAll(personId, ({ name }, { checkIn, keyResult }) => {
        queryClient.setQueryData(
          weekQuery.queryKey,
          (week: Week | undefined) => week && taken(week, keyResult, checkIn),
        );
        toast(t(text.done, { name }), () => void removeCheckIn(checkIn.id));
      });
  });
  const waiting = unsent.filter((one) => one.refused === undefined);
  const refused = unsent.length - waiting.length;
  // The keys stand for what waits.
  const waits = waiting.map((one) => one.key).join();
  useEffect(() => {
    if (waits === '') return;
    const again = () => send.current();
    again();
    const timer = setInterval(again, againAfterMs);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [waits]);
  useEffect(() => {
    // What was refused was written about an older state: show the newer one beside it.
    if (refused > 0) void readWeekAgain();
  }, [refused]);
  return null;
}

type Items = Week['items'];

function taken(week: Week, keyResult: Items[number]['keyResult'], last: Items[number]['last']): Week {
  const done = { keyResult, last, waiting: false, state: 'up-to-date' as const, snoozedUntil: null };
  const waited = week.items.some((item) => item.keyResult.id === keyResult.id && item.waiting);
  return {
    ...week,
    waitingCount: week.waitingCount - (waited ? 1 : 0),
    items: week.items.map((item) => (item.keyResult.id === keyResult.id ? { ...item, ...done } : item)),
  };
}
