import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isSignedOut, meQuery, wayIn } from '../data/session.ts';
import { publicationQuery } from '../data/publications.ts';
import { OpenPage } from '../features/publications/open-page.tsx';
import { PageSkeleton } from '../kit/skeleton.tsx';
import { FramedError, PageError } from './page-error.tsx';
import { Shell } from './shell.tsx';
import { start } from './start.tsx';

const objectiveId = decodeURIComponent(location.pathname.split('/')[2] ?? '');

start(<Open />);

/** An objective in plain words, inside the shell, on a page of its own. */
function Open() {
  const me = useQuery(meQuery);
  const page = useQuery({ ...publicationQuery(objectiveId), enabled: !isSignedOut(me.error) });
  const isOut = isSignedOut(me.error);
  useEffect(() => {
    if (isOut) void wayIn(location.pathname).then((way) => location.replace(way));
  }, [isOut]);
  if (isOut) return null;
  if (me.data === undefined) {
    return me.error === null ? null : <FramedError error={me.error} onRetry={() => void me.refetch()} />;
  }
  if (page.data !== undefined) {
    return (
      <Shell>
        <OpenPage page={page.data} />
      </Shell>
    );
  }
  return (
    <Shell>
      {page.error === null ? <PageSkeleton /> : <PageError error={page.error} onRetry={() => void page.refetch()} />}
    </Shell>
  );
}
