import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { FramedError, PageError } from './page-error.tsx';

/** What stands on a page that the router could not read. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  return <PageError error={error} onRetry={useAgain(reset)} />;
}

export function FramedRouteError({ error, reset }: ErrorComponentProps) {
  return <FramedError error={error} onRetry={useAgain(reset)} />;
}

function useAgain(reset: () => void): () => void {
  const router = useRouter();
  return () => {
    reset();
    void router.invalidate();
  };
}
