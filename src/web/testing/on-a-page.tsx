import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** `node` where links lead somewhere. */
export async function onAPage(node: ReactNode): Promise<ReactNode> {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => node }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await router.load();
  return <RouterProvider router={router as never} />;
}
