import { Link, Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { isServerPage } from '../../contract/web-pages.ts';
import { PlaceContext, type PlaceLinkProps } from './place.tsx';
import { Shell } from './shell.tsx';

const SendCheckIns = lazy(() =>
  import('../features/week/send-check-ins.tsx').then((module) => ({ default: module.SendCheckIns })),
);

/** The shell around the pages that the router turns. */
export function RoutedShell({ children = <Outlet /> }: { children?: ReactNode }) {
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const place = useMemo(
    () => ({
      path,
      go: (href: string) => (isServerPage(href) ? location.assign(href) : router.history.push(href)),
      Link: RoutedLink,
    }),
    [path, router],
  );
  return (
    <PlaceContext value={place}>
      <Shell>{children}</Shell>
      <Suspense>
        <SendCheckIns />
      </Suspense>
    </PlaceContext>
  );
}

function RoutedLink({ href, above = false, ...link }: PlaceLinkProps) {
  return <Link to={href} activeOptions={{ exact: !above }} {...link} />;
}
