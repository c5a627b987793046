import { QueryClient } from '@tanstack/react-query';
import { CallError } from '../../contract/client.ts';
import type { Key } from './keys.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Live updates say when something changed; this is only the net below them.
      staleTime: 30_000,
      retry: (count, error) => count < 2 && !(error instanceof CallError && error.status < 500),
    },
    mutations: { retry: false },
  },
});

/**
 * An optimistic write: `apply` shows the result at once in the cached record, a refusal puts it back.
 * Spread it into `useMutation`.
 */
export function optimistic<Data, Input>(key: Key, apply: (before: Data, input: Input) => Data) {
  return {
    onMutate: async (input: Input) => {
      await queryClient.cancelQueries({ queryKey: key });
      const before = queryClient.getQueryData<Data>(key);
      if (before !== undefined) queryClient.setQueryData<Data>(key, apply(before, input));
      return { before };
    },
    onError: (_error: unknown, _input: Input, kept: { before: Data | undefined } | undefined) => {
      if (kept?.before !== undefined) queryClient.setQueryData(key, kept.before);
      return queryClient.invalidateQueries({ queryKey: key });
    },
  };
}
