import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { CallError } from '../../contract/client.ts';

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
export function optimistic<Data, Input>(key: QueryKey, apply: (before: Data, input: Input) => Data) {
  return {
    onMutate: async (input: Input) => {
      await queryClient.cancelQueries({ queryKey: key });
      const before = queryClient.getQueryData<Data>(key);
      if (before !== undefined) queryClient.setQueryData<Data>(key, apply(before, input));
      return { before };
    },
    onError: (_error: unknown, _input: Input, kept: { before: Data | undefined } | undefined) => {
      if (kept?.before !== undefined) queryClient.setQueryData(key, kept.before);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: key }),
  };
}

/** Reads again everything that shows one of these nouns. */
export function refresh(...heads: string[]): Promise<unknown> {
  return Promise.all(heads.map((head) => queryClient.invalidateQueries({ queryKey: [head] })));
}
