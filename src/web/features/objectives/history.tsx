import { lazy, Suspense, useState } from 'react';
import type { Objective } from '../../../contract/objectives.ts';
import { useText } from '../../lib/language.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import styles from './objective-page.module.css';
import { text } from './text.ts';

const Wordings = lazy(() => import('./wordings.tsx').then((module) => ({ default: module.Wordings })));
const Feed = lazy(() => import('./feed.tsx').then((module) => ({ default: module.Feed })));

/** Folded at the end: how the words changed, and what happened. */
export function History({ objective }: { objective: Objective }) {
  const t = useText();
  const [shown, setShown] = useState({ wordings: false, feed: false });
  return (
    <>
      <details
        className={styles.section}
        onToggle={(event) => setShown({ ...shown, wordings: event.currentTarget.open })}
      >
        <summary className={styles.heading}>{t(text.history)}</summary>
        {shown.wordings && (
          <Suspense fallback={<Bone />}>
            <Wordings objective={objective} />
          </Suspense>
        )}
      </details>
      <details className={styles.section} onToggle={(event) => setShown({ ...shown, feed: event.currentTarget.open })}>
        <summary className={styles.heading}>{t(text.feed)}</summary>
        {shown.feed && (
          <Suspense fallback={<Bone />}>
            <Feed objectiveId={objective.id} />
          </Suspense>
        )}
      </details>
    </>
  );
}
