import { useQuery } from '@tanstack/react-query';
import { whoeverQuery } from '../data/session.ts';
import { PlainFrame } from '../kit/plain-frame.tsx';
import { NotFound } from './page-error.tsx';
import { RoutedShell } from './routed-shell.tsx';

/** An address that no page has: inside the shell for those who are signed in. */
export function LostPage() {
  const me = useQuery(whoeverQuery);
  if (me.isPending) return null;
  if (!me.data) {
    return (
      <PlainFrame>
        <NotFound />
      </PlainFrame>
    );
  }
  return (
    <RoutedShell>
      <NotFound />
    </RoutedShell>
  );
}
