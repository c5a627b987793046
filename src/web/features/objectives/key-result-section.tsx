import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { useText } from '../../lib/language.tsx';
import { KeyResultRow } from '../../parts/key-result-row.tsx';
import { NeedsLine } from '../../parts/needs-line.tsx';
import { TargetChanges } from '../../parts/target-changes.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { Fold } from '../../kit/fold.tsx';
import { GentleQuestion } from '../../parts/gentle-question.tsx';
import { text } from './text.ts';

const WhyDialog = lazy(() => import('../../parts/why-dialog.tsx').then((module) => ({ default: module.WhyDialog })));
const KeyResultStory = lazy(() =>
  import('./key-result-story.tsx').then((module) => ({ default: module.KeyResultStory })),
);

const SourceTrouble = lazy(() => import('./source-trouble.tsx').then((module) => ({ default: module.SourceTrouble })));

const KeyResultNeeds = lazy(() =>
  import('./key-result-needs.tsx').then((module) => ({ default: module.KeyResultNeeds })),
);

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
  return (
    <>
      <KeyResultRow
        keyResult={keyResult}
        cycle={cycle}
        checksIn={keyResult.can.checkIn && objective.state === 'published'}
        onWhy={() => setAsked(true)}
      >
        <NeedsLine dependencies={objective.dependencies.filter((one) => one.keyResult.id === keyResult.id)} />
      </KeyResultRow>
      {keyResult.now.question !== null && <GentleQuestion>{t(keyResult.now.question)}</GentleQuestion>}
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
        <KeyResultNeeds objective={objective} keyResult={keyResult} />
        <KeyResultTasks objective={objective} keyResult={keyResult} />
      </Suspense>
      <Fold summary={t(text.more)} open={hash === keyResult.id}>
        <Suspense fallback={<Bone height={280} />}>
          <KeyResultStory
            keyResult={keyResult}
            cycle={cycle}
            teamId={teamId}
            isPublished={objective.state === 'published'}
          />
        </Suspense>
      </Fold>
      {asked && (
        <Suspense>
          <WhyDialog ask={{ keyResult: keyResult.id }} title={keyResult.text} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </>
  );
}
