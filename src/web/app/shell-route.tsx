import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { isSignedOut, meQuery, wayIn } from '../data/session.ts';
import { queryClient } from '../data/query-client.ts';
import { LostPage } from './lost-page.tsx';
import { FramedRouteError } from './route-error.tsx';
import { RoutedShell } from './routed-shell.tsx';
import { ShellSkeleton } from './shell.tsx';

export const root = createRootRoute({
  component: Outlet,
  errorComponent: FramedRouteError,
  notFoundComponent: LostPage,
});

/** Everything behind it needs somebody who is signed in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: RoutedShell,
  pendingComponent: ShellSkeleton,
  errorComponent: FramedRouteError,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (!isSignedOut(error)) throw error;
      window.location.replace(await wayIn(location.href));
      // The ways in are pages of their own: this one ends here.
      await new Promise(() => {});
    }
  },
});
