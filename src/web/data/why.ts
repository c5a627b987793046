import { queryOptions } from '@tanstack/react-query';
import type { CallInput } from '../../contract/client.ts';
import type { Text } from '../../core/text.ts';
import type { Trace } from '../../core/standing/trace.ts';
import { call } from './api.ts';

/** Which numbers a sheet explains: all of a key result, all of an objective, or one of a cycle. */
export type WhyAsk =
  | { keyResult: string }
  | { objective: string }
  | ({ cycle: string } & NonNullable<CallInput<'GET /api/cycles/{cycleId}/why'>['query']>);

/** `name`: which number, where a sheet explains several. */
export type Told = { name: Text | undefined; trace: Trace };

// Asked anew whenever it is opened: it explains the numbers as they are now.
export function whyQuery(ask: WhyAsk) {
  return queryOptions({
    queryKey: ['why', ask],
    queryFn: ({ signal }) => tell(ask, signal),
    staleTime: 0,
  });
}

async function tell(ask: WhyAsk, signal: AbortSignal): Promise<Told[]> {
  if ('cycle' in ask) {
    const { cycle: cycleId, ...query } = ask;
    const { trace } = await call('GET /api/cycles/{cycleId}/why', { params: { cycleId }, query, signal });
    return [{ name: undefined, trace }];
  }
  const told =
    'keyResult' in ask
      ? await call('GET /api/key-results/{keyResultId}/why', {
          params: { keyResultId: ask.keyResult },
          signal,
        })
      : await call('GET /api/objectives/{objectiveId}/why', { params: { objectiveId: ask.objective }, signal });
  const traces = { forecast: null, ...told };
  return Object.entries(names).flatMap(([name, words]) => {
    const trace = traces[name as keyof typeof names];
    return trace === null ? [] : [{ name: words, trace }];
  });
}

const names = {
  progress: { en: 'Progress', zh: '进度' },
  expected: { en: 'Expected by today', zh: '今日预期' },
  status: { en: 'Status', zh: '状态' },
  forecast: { en: 'Forecast for the end of the cycle', zh: '周期末的预测' },
} satisfies Record<string, Text>;
