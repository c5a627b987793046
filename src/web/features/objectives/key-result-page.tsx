import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { keyResultQuery } from '../../data/key-results.ts';
import { objectiveQuery } from '../../data/objectives.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { DropBanner } from '../../parts/drop-banner.tsx';
import { DropDialog } from '../../parts/drop-dialog.tsx';
import { dropText } from '../../parts/drop-text.ts';
import { isRunning } from '../../parts/cycle.ts';
import { dropKeyResult, takeUpKeyResult } from '../../data/drops.ts';
import { PageHead } from '../../kit/page-head.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { AskedWhy } from '../../parts/asked-why.tsx';
import { goalOf, kindBefore, promiseBeside, unreadBaseline, valueNow } from '../../parts/key-result-words.ts';
import { AnswerAsked } from '../../parts/answer-asked.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { TargetChanges } from '../../parts/target-changes.tsx';
import { baselineOnly, WhichCounts } from '../../parts/which-counts.tsx';
import { GentleQuestion } from '../../parts/gentle-question.tsx';
import { EventForm } from './event-ahead.tsx';
import styles from './key-result-page.module.css';
import { KeyResultIterations } from './key-result-iterations.tsx';
import { KeyResultStory } from './key-result-story.tsx';
import { KeyResultTasks } from './key-result-tasks.tsx';
import { SourceTrouble } from './source-trouble.tsx';
import { text } from './text.ts';

const ShareDialog = lazy(() => import('./share-dialog.tsx').then((module) => ({ default: module.ShareDialog })));

const route = getRouteApi('/shell/key-results/$keyResultId');

/** One key result at its own address: where it stands, its chart, and everything that was said and read. */
export function KeyResultPage() {
  const t = useText();
  const { lang } = useLanguage();
  const { keyResultId } = route.useParams();
  const alone = useSuspenseQuery(keyResultQuery(keyResultId)).data;
  const objective = useSuspenseQuery(objectiveQuery(alone.objectiveId)).data;
  const keyResult = [...objective.keyResults, ...objective.dropped].find((one) => one.id === keyResultId) ?? alone;
  const beside = promiseBeside(keyResult, lang);
  return (
    <>
      <PageHead
        tight
        name={keyResult.text}
        title={
          <>
            <span className={styles.kind}>{kindBefore(keyResult, lang)}</span>
            {keyResult.text} {beside !== '' && <span className={styles.kind}>{beside}</span>}
          </>
        }
        crumbs={[
          <Link key="team" to="/teams/$teamId" params={{ teamId: objective.teamId }}>
            {objective.team.name}
          </Link>,
          <Link key="objective" to="/objectives/$objectiveId" params={{ objectiveId: objective.id }}>
            {objective.text || t(text.objective)}
          </Link>,
        ]}
      />
      {keyResult.drop !== null && (
        <DropBanner
          drop={keyResult.drop}
          name={keyResult.text}
          takeUp={keyResult.can.edit ? () => takeUpKeyResult(keyResultId) : undefined}
        />
      )}
      <Now keyResult={keyResult} />
      <AnswerAsked keyResult={keyResult} />
      <WhichCounts now={keyResult.now} />
      <Toolbar keyResult={keyResult} objective={objective} />
      {keyResult.now.question !== null && <GentleQuestion>{t(keyResult.now.question)}</GentleQuestion>}
      {keyResult.source?.config?.['connectionId'] !== undefined && <SourceTrouble keyResult={keyResult} />}
      <KeyResultStory
        keyResult={keyResult}
        cycle={objective.cycle}
        teamId={objective.teamId}
        isPublished={objective.state === 'published'}
        hasToolbar
      />
      <TargetChanges
        changes={objective.targetChanges.filter((change) => change.keyResultId === keyResult.id)}
        frozen={keyResult.frozen}
        unit={keyResult.unit}
      />
      <KeyResultTasks objective={objective} keyResult={keyResult} />
      <KeyResultIterations keyResult={keyResult} teamId={objective.teamId} />
    </>
  );
}

/** The number, large, and how it stands. */
function Now({ keyResult }: { keyResult: KeyResult }) {
  const t = useText();
  const { lang } = useLanguage();
  const goal = goalOf(keyResult, lang);
  const { now, owner } = keyResult;
  return (
    <p className={styles.now}>
      <AskedWhy ask={{ keyResult: keyResult.id }} title={keyResult.text}>
        <b>{valueNow(keyResult, lang)}</b>
      </AskedWhy>
      {unreadBaseline(keyResult) !== null && <span>{t(baselineOnly)}</span>}
      {goal !== '' && <span>→ {goal}</span>}
      {keyResult.drop === null && <StateTag state={now.status} />}
      {owner !== null && <span>{t(text.owner, { name: owner.name })}</span>}
    </p>
  );
}

/** What can be done with it, in one line. */
function Toolbar({ keyResult, objective }: { keyResult: KeyResult; objective: Objective }) {
  const t = useText();
  const [open, setOpen] = useState<'event' | 'share' | 'drop'>();
  const { id, can, kind, eventAhead } = keyResult;
  const params = { keyResultId: id };
  const isNumber = kind === 'metric' || kind === 'guard';
  const isDropped = keyResult.drop !== null || objective.drop !== null;
  const canShare = objective.state === 'published' && kind !== 'unknown' && !isDropped;
  const canDrop = can.edit && keyResult.frozen !== null && !isDropped && isRunning(objective.cycle);
  if (!can.checkIn && !canShare && !canDrop) return null;
  return (
    <div className={`${styles.tools} not-printed`} role="toolbar" aria-label={t(text.tools)}>
      {can.checkIn && objective.state === 'published' && (
        <Link to="/key-results/$keyResultId/check-in" params={params} className={buttonClass({ look: 'primary' })}>
          {t(text.checkIn)}
        </Link>
      )}
      {can.checkIn && isNumber && keyResult.indicatorId === null && (
        <Link to="/key-results/$keyResultId/source" params={params} className={buttonClass()}>
          {t(text.source)}
        </Link>
      )}
      {can.checkIn && eventAhead === null && kind !== 'unknown' && (
        <Button onClick={() => setOpen('event')}>{t(text.expectEvent)}</Button>
      )}
      {canShare && <Button onClick={() => setOpen('share')}>{t(text.shareIt)}</Button>}
      {canDrop && (
        <Button look="quiet" onClick={() => setOpen('drop')}>
          {t(dropText.drop)}
        </Button>
      )}
      {open === 'drop' && (
        <DropDialog
          name={keyResult.text}
          drop={(reason) => dropKeyResult(id, reason)}
          takeUp={() => takeUpKeyResult(id)}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'event' && (
        <Dialog title={t(text.expectEvent)} onClose={() => setOpen(undefined)}>
          <EventForm keyResult={keyResult} onClose={() => setOpen(undefined)} />
        </Dialog>
      )}
      {open === 'share' && (
        <Suspense>
          <ShareDialog keyResult={keyResult} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
