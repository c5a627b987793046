import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Week, WeekItem } from '../../../contract/check-ins.ts';
import { queryClient } from '../../data/query-client.ts';
import { furtherWeekQuery } from '../../data/week.ts';
import type { Unsent } from './kept-unsent.ts';

/** My key results, those that were asked for beyond the first included, and what is left of them. */
export function useWeekItems(week: Week, unsent: readonly Unsent[]) {
  const [isAsked, ask] = useState(() => queryClient.getQueryData(furtherWeekQuery.queryKey) !== undefined);
  const further = useInfiniteQuery({ ...furtherWeekQuery, enabled: isAsked });
  const show = async () => {
    ask(true);
    // The first page is the one that the week tells.
    if (!isAsked) await further.refetch();
    await further.fetchNextPage();
  };
  const first = new Set(week.items.map((item) => item.keyResult.id));
  const told: WeekItem[] = [...week.items, ...(further.data ?? []).filter((item) => !first.has(item.keyResult.id))];
  // What was confirmed is out of the way at once, whether or not the server has it yet.
  const items = told.filter((item) => !unsent.some((one) => one.keyResultId === item.keyResult.id));
  const left = Math.max(0, week.itemCount - told.length);
  const waiting = items.filter((item) => item.waiting);
  const waitingLeft = Math.max(0, week.waitingCount - told.filter((item) => item.waiting).length);
  return {
    items,
    waiting,
    /** Those that are not shown yet included. */
    waitingCount: waiting.length + (left === 0 ? 0 : waitingLeft),
    putOff: items.filter((item) => item.snoozedUntil !== null),
    left,
    more: { isAsked, busy: further.isFetching, show: () => void show() },
  };
}
