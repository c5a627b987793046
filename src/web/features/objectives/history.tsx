import { lazy, Suspense } from 'react';
import type { Objective } from '../../../contract/objectives.ts';
import { useText } from '../../lib/language.tsx';
import { FoldedSection } from '../../kit/section.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { text } from './text.ts';

const Wordings = lazy(() => import('./wordings.tsx').then((module) => ({ default: module.Wordings })));
const Feed = lazy(() => import('./feed.tsx').then((module) => ({ default: module.Feed })));

/** Folded at the end: how the words changed, and what happened. */
export function History({ objective }: { objective: Objective }) {
  const t = useText();
  return (
    <>
      <FoldedSection title={t(text.history)}>
        <Suspense fallback={<Bone />}>
          <Wordings objective={objective} />
        </Suspense>
      </FoldedSection>
      <FoldedSection title={t(text.feed)}>
        <Suspense fallback={<Bone />}>
          <Feed objectiveId={objective.id} />
        </Suspense>
      </FoldedSection>
    </>
  );
}
