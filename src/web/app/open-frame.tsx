import { getRouteApi, Outlet } from '@tanstack/react-router';
import { PlainFrame } from '../kit/plain-frame.tsx';
import { RoutedShell } from './routed-shell.tsx';

const route = getRouteApi('/frame');

/** Pages that everyone may read: inside the shell for those who are signed in, on a plain page for the rest. */
export function OpenFrame() {
  const { signedIn } = route.useLoaderData();
  if (signedIn) return <RoutedShell />;
  return (
    <PlainFrame wide>
      <Outlet />
    </PlainFrame>
  );
}
