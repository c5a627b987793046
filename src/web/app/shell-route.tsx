import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { CallError } from '../../contract/client.ts';
import { meQuery, setupState } from '../data/session.ts';
import { queryClient } from '../data/query-client.ts';
import { LostPage } from './lost-page.tsx';
import { FramedError } from './route-error.tsx';
import { Shell } from './shell.tsx';

export const root = createRootRoute({ component: Outlet, errorComponent: FramedError, notFoundComponent: LostPage });

/** Everything behind it needs somebody who is signed in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  errorComponent: FramedError,
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (!(error instanceof CallError) || error.status !== 401) throw error;
      const { state } = await setupState();
      if (state === 'new') throw redirect({ to: '/setup' });
      throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { next: location.href } });
    }
  },
});
