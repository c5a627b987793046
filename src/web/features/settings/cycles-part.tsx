import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import { calendarYear, fiscalPeriod, followingPeriod } from '../../../core/calendar/fiscal-year.ts';
import { type CycleState, wordNames } from '../../../core/okr/words.ts';
import { cycleName } from '../../parts/cycle.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { todayHere } from '../../lib/today.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { toast } from '../../kit/toast.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Entry } from '../../kit/entry.tsx';
import { cyclesText } from './cycles-text.ts';
import { FiscalForm } from './fiscal-form.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { CycleForm } from './cycle-form.tsx';
import { ReopenForm } from './reopen-form.tsx';
import { createCycle, cyclesQuery, fiscalYearQuery, removeCycle, updateCycle } from '../../data/cycles.ts';
import styles from './cycles-part.module.css';
import { text } from './text.ts';

type Steps = Record<CycleState, { to: CycleState; word: keyof typeof text }>;

const steps: Steps = {
  drafting: { to: 'running', word: 'start' },
  running: { to: 'closing', word: 'toClosing' },
  closing: { to: 'closed', word: 'close' },
  closed: { to: 'closing', word: 'reopen' },
};

/** The periods objectives belong to: opened for drafting, started, closed. */
export function CyclesPart() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const cycles = useSuspenseQuery(cyclesQuery).data;
  const [other, setOther] = useState(false);
  const admin = me.person.role === 'admin';
  const fiscal = useQuery(fiscalYearQuery).data ?? calendarYear;
  const quarters = cycles.filter((cycle) => cycle.level === 'quarter');
  const newest = quarters.toSorted((a, b) => (a.end < b.end ? 1 : -1))[0];
  const next =
    newest === undefined ? fiscalPeriod('quarter', todayHere(), fiscal) : followingPeriod('quarter', newest, fiscal);
  const open = useMutation({
    mutationFn: () => createCycle({ ...next, level: 'quarter' }),
  });
  const refused = useRefusal(open.error);
  const buttons = admin && (
    <Buttons>
      <Button look={newest === undefined ? 'primary' : 'plain'} busy={open.isPending} onClick={() => open.mutate()}>
        {t(text.openCycle, { name: ` ${cycleName(next.name, lang)}`.replace(lang === 'en' ? /^ / : /^$/, '') })}
      </Button>
      <Button look="quiet" onClick={() => setOther(true)}>
        {t(text.otherDays)}
      </Button>
    </Buttons>
  );
  return (
    <>
      {newest === undefined ? (
        <EmptyState title={t(text.noCycles)} action={buttons || undefined}>
          {t(text.noCyclesHow)}
        </EmptyState>
      ) : (
        <>
          <Quiet lede>{t(text.noCyclesHow)}</Quiet>
          {buttons}
        </>
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Rows>
        {cycles.map((cycle) => (
          <CycleRow key={cycle.id} cycle={cycle} admin={admin} />
        ))}
      </Rows>
      {admin && <FiscalForm />}
      {other && (
        <Dialog title={t(text.otherDays)} onClose={() => setOther(false)}>
          <CycleForm proposed={{ ...next, name: '' }} onDone={() => setOther(false)} />
        </Dialog>
      )}
    </>
  );
}

function CycleRow({ cycle, admin }: { cycle: Cycle; admin: boolean }) {
  const t = useText();
  const { lang } = useLanguage();
  const step = steps[cycle.state];
  const name = cycleName(cycle.name, lang);
  const [asking, setAsking] = useState(false);
  const [isCorrecting, setCorrecting] = useState(false);
  const failed = useRefusalToast();
  const remove = useMutation({
    mutationFn: () => removeCycle(cycle.id),
    onSuccess: () =>
      toast(
        t(cyclesText.removed, { name }),
        () => void createCycle({ name: cycle.name, start: cycle.start, end: cycle.end, level: cycle.level }),
      ),
    onError: failed,
  });
  const onMoved = (moved: Cycle) => {
    setAsking(false);
    toast(t(text.moved, { name, state: t(wordNames.cycleState[moved.state]) }));
  };
  const move = useMutation({
    mutationFn: () => updateCycle(cycle.id, { state: step.to, reason: '' }),
    onSuccess: onMoved,
  });
  const refused = useRefusal(move.error);
  return (
    <Entry
      words={
        <>
          {name}
          <small>
            <span className={cycle.state === 'running' ? styles.running : undefined}>
              {t(wordNames.cycleState[cycle.state])}
            </span>
            {' · '}
            {cycle.level === 'year' && `${t(wordNames.cycleLevel.year)} · `}
            {formatDay(cycle.start, lang)} – {formatDay(cycle.end, lang)}
          </small>
        </>
      }
      beside={cycle.state === 'drafting' && admin ? <small>{t(text.startHow)}</small> : undefined}
      end={
        admin && (
          <>
            {cycle.state !== 'closed' && (
              <Button small look="link" onClick={() => setCorrecting(true)}>
                {t(cyclesText.correct)}
              </Button>
            )}
            {cycle.state === 'drafting' && (
              <Button small look="link" busy={remove.isPending} onClick={() => remove.mutate()}>
                {t(cyclesText.remove)}
              </Button>
            )}
            <Button
              small
              look={cycle.state === 'closed' ? 'link' : 'plain'}
              busy={move.isPending}
              onClick={() => (cycle.state === 'closed' ? setAsking(true) : move.mutate())}
            >
              {t(text[step.word])}
            </Button>
          </>
        )
      }
    >
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {isCorrecting && (
        <Dialog title={t(cyclesText.correctOf, { name })} onClose={() => setCorrecting(false)}>
          <CycleForm proposed={cycle} cycle={cycle} onDone={() => setCorrecting(false)} />
        </Dialog>
      )}
      {asking && (
        <Dialog title={t(text.reopenOf, { name })} onClose={() => setAsking(false)}>
          <ReopenForm cycle={cycle} onReopened={onMoved} />
        </Dialog>
      )}
    </Entry>
  );
}
