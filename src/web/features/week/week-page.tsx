import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Week, WeekItem } from '../../../contract/check-ins.ts';
import { useKeys } from '../../lib/keyboard.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { useCycleWords } from '../../parts/cycle-line.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { dayAt } from '../../../core/calendar/zones.ts';
import { todayHere } from '../../lib/today.ts';
import { ourDays } from '../../lib/zone.ts';
import { ZoneQuestion } from './zone-question.tsx';
import { AllQuiet } from './all-quiet.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { AgreementRow } from './agreement-row.tsx';
import { AlignmentRow } from './alignment-row.tsx';
import { ConditionRow } from './condition-row.tsx';
import { ConfirmationRow } from './confirmation-row.tsx';
import { FirstForMe } from './first-for-me.tsx';
import { FirstPath, useLeads } from './first-path.tsx';
import { text as pathText } from './first-path-text.ts';
import { CheckInRow } from './check-in-row.tsx';
import { useOlderUnsent, useUnsent } from './outbox.ts';
import { Rows } from '../../kit/rows.tsx';
import { DependencyEntry } from '../../parts/dependency-entry.tsx';
import { DutyOf } from '../../parts/duty-of.tsx';
import { NextCycle } from '../../parts/next-cycle.tsx';
import { LeftBehind } from '../../parts/left-behind.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { Section } from '../../kit/section.tsx';
import { TaskRow } from './task-row.tsx';
import { StandingIn } from './standing-in.tsx';
import { ShutOutRow } from './shut-out-row.tsx';
import { StageRow } from './stage-row.tsx';
import { LearningRow } from './learning-row.tsx';
import { weekQuery } from '../../data/week.ts';
import { unsnooze } from '../../data/check-ins.ts';
import { text } from './text.ts';
import { countAsked, MoreAsked } from './more-asked.tsx';
import { MoreItems } from './more-items.tsx';
import { useWeekItems } from './use-week-items.ts';
import { UnsentList } from './unsent-list.tsx';
import styles from './week-page.module.css';

/** The row that the keyboard speaks to, and how the keyboard came there. */
type Active = { activeId: string | undefined; arrived?: 'row' | 'value' };

/** All that waits for me, on one screen. */
export function WeekPage() {
  const t = useText();
  const me = useMe();
  const week = useSuspenseQuery(weekQuery).data;
  const leads = useLeads();
  const unsent = useUnsent(me.person.id);
  const older = useOlderUnsent(me.person.id);
  const { items, waiting, waitingCount, putOff, left, more } = useWeekItems(week, unsent);
  const [{ activeId: chosenId, arrived }, setActive] = useState<Active>({ activeId: undefined });
  // Until one is chosen it is the first, also when the first arrives later.
  const activeId = chosenId ?? waiting[0]?.keyResult.id;
  const setActiveId = (id: string | undefined) =>
    setActive((before) => (before.activeId === id ? before : { activeId: id }));
  const at = waiting.findIndex((item) => item.keyResult.id === activeId);
  const move = (step: number) =>
    setActive({
      activeId: waiting[Math.max(0, Math.min(waiting.length - 1, at + step))]?.keyResult.id,
      arrived: 'row',
    });
  useKeys([
    { keys: 'ArrowDown', label: text.down, run: () => move(1) },
    { keys: 'ArrowUp', label: text.up, run: () => move(-1) },
  ]);
  const undecided = unsent.filter((one) => one.refused !== undefined).length;
  const count = waitingCount + undecided + countAsked(week);
  const { name } = me.person;
  const title = count === 0 ? text.upToDate : count === 1 ? text.oneWaiting : text.waiting;
  const row = (item: WeekItem, index: number, all: readonly WeekItem[]) => (
    <CheckInRow
      key={item.keyResult.id}
      item={item}
      cycle={week.cycle !== null && item.until === week.cycle.end ? week.cycle : spanOf(item)}
      active={item.keyResult.id === activeId}
      onActivate={() => setActiveId(item.keyResult.id)}
      arrived={item.keyResult.id === activeId ? arrived : undefined}
      onDone={(from) => setActive({ activeId: (all[index + 1] ?? all[index - 1])?.keyResult.id, arrived: from })}
    />
  );
  return (
    <>
      <TopLine week={week} />
      <PageHead
        name={t(text.week)}
        title={leads && week.items.length === 0 ? t(pathText.welcome, { name }) : t(title, { name, count })}
        sub={waiting.length > 0 ? t(text.how) : undefined}
      />
      <UnsentList
        unsent={unsent}
        older={older}
        canChange={(id) => [...week.items, ...items].some((item) => item.keyResult.id === id)}
        onChange={(id) => setActive({ activeId: id, arrived: 'row' })}
      />
      <ZoneQuestion />
      <StandingIn deputies={week.deputies} />
      {leads && <FirstPath />}
      {waiting.map(row)}
      <AskedOfMe week={week} />
      <Reminders week={week} />
      <NextCycle />
      {week.leftBehind.map((one) => (
        <LeftBehind key={one.person.id} of={one} />
      ))}
      <MoreAsked week={week} />
      {count === 0 && unsent.length === 0 && !leads && <AllQuiet items={items} />}
      <MyTasks tasks={week.tasks.filter((task) => task.quiet === null)} />
      <PutOff items={putOff} row={row} />
      <UpToDate
        items={items.filter((item) => !item.waiting && item.snoozedUntil === null)}
        holds={(id) => id === activeId}
        row={row}
      />
      <MoreItems items={items} left={left} more={more} />
      <FirstForMe />
    </>
  );
}

/** What somebody else, a new stage or a task of mine asks of me. */
function AskedOfMe({ week }: { week: Week }) {
  return (
    <>
      {week.agreements.map((agreement) => (
        <AgreementRow key={agreement.id} agreement={agreement} />
      ))}
      {week.conditions.map((one) => (
        <ConditionRow key={one.id} of={one} />
      ))}
      {week.confirmations.map((one) => (
        <ConfirmationRow key={one.keyResultId} of={one} />
      ))}
      {week.dependencies.length > 0 && (
        <Rows>
          {week.dependencies.map((one) => (
            <DependencyEntry key={one.id} dependency={one} side="asked" dutyOf={one.dutyOf} />
          ))}
        </Rows>
      )}
      {week.alignments.map((alignment) => (
        <AlignmentRow key={alignment.id} alignment={alignment} />
      ))}
      {week.shutOut.map((one) => (
        <ShutOutRow key={one.objectiveId} of={one} />
      ))}
      {week.stages.map((question) => (
        <StageRow key={question.id} question={question} />
      ))}
      {week.tasks
        .filter((task) => task.quiet !== null)
        .map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
    </>
  );
}

/** What I do that was heard of lately, beside what waits. */
function MyTasks({ tasks }: { tasks: Week['tasks'] }) {
  const t = useText();
  if (tasks.length === 0) return null;
  return (
    <Section title={t(text.myTasks)}>
      {tasks.map((task) => (
        <TaskRow key={task.id} task={task} />
      ))}
    </Section>
  );
}

function TopLine({ week }: { week: Week }) {
  const t = useText();
  const words = useCycleWords();
  const [focus] = week.focus;
  if (week.cycle === null && focus === undefined) return null;
  return (
    <p className={styles.crumb}>
      {week.cycle !== null && words(week.cycle)}
      {focus !== undefined && ` · ${t(text.focusOf, { kind: t(text[focus.kind]), text: focus.text })}`}
    </p>
  );
}

/** Findings that were put off until today, and what we wanted to learn. */
function Reminders({ week }: { week: Week }) {
  const t = useText();
  return (
    <>
      {week.findings.map((finding) => (
        <AskRow key={`${finding.objectiveId}-${finding.fingerprint}`}>
          <div>
            <AskDot />
            <DutyOf of={finding.dutyOf} />
            {t(finding.dutyOf === null ? text.finding : text.findingPutOff)}
            <SentenceGap />
            {t(finding.ask)}
            <AskDetail>{finding.objective}</AskDetail>
          </div>
          <Link
            to="/objectives/$objectiveId/edit"
            params={{ objectiveId: finding.objectiveId }}
            className={buttonClass()}
          >
            {t(text.look)}
          </Link>
        </AskRow>
      ))}
      {week.learning.map((item) => (
        <LearningRow key={item.id} item={item} />
      ))}
    </>
  );
}

type RowOf = (item: WeekItem, index: number, all: readonly WeekItem[]) => ReactNode;

/** What I put off, with the day it comes back. */
function PutOff({ items, row }: { items: readonly WeekItem[]; row: RowOf }) {
  const t = useText();
  const { lang } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <details className={styles.others} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(text.putOffCount, { count: items.length })}</summary>
      {isOpen &&
        items.map((item, index) => (
          <div key={item.keyResult.id}>
            <p className={styles.until}>
              {t(text.isPutOff, { day: formatDay(item.snoozedUntil ?? '', lang) })} ·{' '}
              <AskNow keyResultId={item.keyResult.id} />
            </p>
            {row(item, index, items)}
          </div>
        ))}
    </details>
  );
}

function AskNow({ keyResultId }: { keyResultId: string }) {
  const t = useText();
  const ask = useMutation({ mutationFn: () => unsnooze(keyResultId) });
  return (
    <Button look="link" busy={ask.isPending} onClick={() => ask.mutate()}>
      {t(text.askNow)}
    </Button>
  );
}

type UpToDateProps = { items: readonly WeekItem[]; row: RowOf; holds: (keyResultId: string) => boolean };

/** What needs nothing this week, folded; whoever has news can still say it. */
function UpToDate({ items, row, holds }: UpToDateProps) {
  const t = useText();
  // Somebody goes on with words that belong to one of them: it is shown.
  const [isOpen, setOpen] = useState(() => items.some((item) => holds(item.keyResult.id)));
  if (items.length === 0) return null;
  return (
    <details className={styles.others} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(items.length === 1 ? text.oneOther : text.others, { count: items.length })}</summary>
      {isOpen && items.map(row)}
    </details>
  );
}

/** In a year beside the quarter, the line spans what was read. */
function spanOf(item: WeekItem): { start: string; end: string } {
  const { points } = item.keyResult.now;
  const today = todayHere();
  const first = points[0];
  return { start: first === undefined ? today : dayAt(first.at, ourDays()), end: today };
}
