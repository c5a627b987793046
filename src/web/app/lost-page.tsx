import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../data/query-client.ts';
import { meQuery, sessionState } from '../data/session.ts';
import { PlainFrame } from '../kit/plain-frame.tsx';
import { NotFound } from './route-error.tsx';
import { Shell } from './shell.tsx';

/** An address that no page has: inside the shell for those who are signed in. */
export function LostPage() {
  const me = useQuery({
    queryKey: ['me', 'lost'],
    queryFn: async () => ((await sessionState()).signedIn ? queryClient.ensureQueryData(meQuery) : null),
  });
  if (me.isPending) return null;
  if (!me.data) {
    return (
      <PlainFrame>
        <NotFound />
      </PlainFrame>
    );
  }
  return (
    <Shell>
      <NotFound />
    </Shell>
  );
}
