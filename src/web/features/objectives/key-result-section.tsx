import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { useText } from '../../lib/language.tsx';
import { KeyResultRow } from '../../parts/key-result-row.tsx';
import { TargetChanges } from '../../parts/target-changes.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import styles from './objective-page.module.css';
import { text } from './text.ts';

const WhyDialog = lazy(() => import('../../parts/why-dialog.tsx').then((module) => ({ default: module.WhyDialog })));
const KeyResultStory = lazy(() =>
  import('./key-result-story.tsx').then((module) => ({ default: module.KeyResultStory })),
);

const SourceTrouble = lazy(() => import('./source-trouble.tsx').then((module) => ({ default: module.SourceTrouble })));

const KeyResultTasks = lazy(() =>
  import('./key-result-tasks.tsx').then((module) => ({ default: module.KeyResultTasks })),
);

type Props = { keyResult: KeyResult; objective: Objective };

/** One key result on the objective's page: the row, its tasks, and folded under them its course. */
export function KeyResultSection({ keyResult, objective }: Props) {
  const t = useText();
  const { cycle, teamId } = objective;
  const hash = useLocation({ select: (location) => location.hash });
  const [asked, setAsked] = useState(false);
  const [isOpen, setOpen] = useState(hash === keyResult.id);
  return (
    <>
      <KeyResultRow
        keyResult={keyResult}
        cycle={cycle}
        checksIn={keyResult.can.checkIn && objective.state === 'published'}
        onWhy={() => setAsked(true)}
      />
      {keyResult.now.question !== null && <p className={styles.question}>{t(keyResult.now.question)}</p>}
      {keyResult.source?.config?.['connectionId'] !== undefined && (
        <Suspense>
          <SourceTrouble keyResult={keyResult} />
        </Suspense>
      )}
      <TargetChanges
        changes={objective.targetChanges.filter((change) => change.keyResultId === keyResult.id)}
        frozen={keyResult.frozen}
        unit={keyResult.unit}
      />
      <Suspense>
        <KeyResultTasks objective={objective} keyResult={keyResult} />
      </Suspense>
      <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t(text.more)}</summary>
        {isOpen && (
          <Suspense fallback={<Bone height={280} />}>
            <KeyResultStory
              keyResult={keyResult}
              cycle={cycle}
              teamId={teamId}
              isPublished={objective.state === 'published'}
            />
          </Suspense>
        )}
      </details>
      {asked && (
        <Suspense>
          <WhyDialog ask={{ keyResult: keyResult.id }} title={keyResult.text} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </>
  );
}
