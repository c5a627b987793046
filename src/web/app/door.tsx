import { useQuery } from '@tanstack/react-query';
import { setupQuery } from '../data/session.ts';
import { JoinPage } from '../features/session/join-page.tsx';
import { ForgotPage } from '../features/session/forgot-page.tsx';
import { ResetPage } from '../features/session/reset-page.tsx';
import { SetupPage } from '../features/session/setup-page.tsx';
import { SignInPage } from '../features/session/sign-in-page.tsx';
import { PlainFrame } from '../kit/plain-frame.tsx';
import { PageSkeleton } from '../kit/skeleton.tsx';
import { refusedOf } from '../lib/refused-of.ts';
import { FramedError } from './page-error.tsx';
import { start } from './start.tsx';

start(<Door />);

/** The ways in: the first run, signing in, an invitation. */
function Door() {
  const [, way, token = ''] = location.pathname.split('/');
  const search = new URLSearchParams(location.search);
  if (way === 'setup') return <FirstRun token={search.get('token') ?? ''} />;
  if (way === 'join') return <JoinPage token={decodeURIComponent(token)} />;
  if (way === 'forgot-password') return <ForgotPage />;
  if (way === 'reset-password') return <ResetPage token={decodeURIComponent(token)} />;
  return <SignInPage next={search.get('next') ?? undefined} refused={refusedOf(Object.fromEntries(search))} />;
}

/** Where an organization is set up already, one signs in. */
function FirstRun({ token }: { token: string }) {
  const { data, error, refetch } = useQuery(setupQuery);
  if (error !== null) return <FramedError error={error} onRetry={() => void refetch()} />;
  if (data?.state === 'new') return <SetupPage token={token} />;
  if (data !== undefined) location.replace('/sign-in');
  return (
    <PlainFrame>
      <PageSkeleton rows={0} />
    </PlainFrame>
  );
}
