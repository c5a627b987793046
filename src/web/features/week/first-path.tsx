import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { boardQuery } from '../../data/boards.ts';
import { cyclesQuery } from '../../data/cycles.ts';
import { focusQuery } from '../../data/focus.ts';
import { invitationsQuery } from '../../data/invitations.ts';
import { peopleQuery } from '../../data/people.ts';
import { readinessQuery } from '../../data/readiness.ts';
import { useMe } from '../../data/session.ts';
import { buttonClass } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { useText } from '../../lib/language.tsx';
import { StartCycle } from '../../parts/start-cycle.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { FirstInvitation, InvitationLink } from './first-invitation.tsx';
import styles from './first-path.module.css';
import { text } from './first-path-text.ts';
import { FirstTeam } from './first-team.tsx';
import { usePostponed } from './use-postponed.ts';
import { WhichQuarter } from './which-quarter.tsx';

type Step = { id: keyof typeof text; done: boolean; act: ReactNode; note?: ReactNode };

/** Has a cycle ever run here? Until then, My week leads there. */
export function useLeads(): boolean {
  const me = useMe();
  const cycles = useQuery({ ...cyclesQuery, enabled: me.cycle === null || me.cycle.state === 'drafting' }).data;
  if (me.organization.sample || me.person.role === 'reader') return false;
  return cycles !== undefined && cycles.every((cycle) => cycle.state === 'drafting');
}

/** The way to the first running cycle: what is done, and the one thing that comes next. */
export function FirstPath() {
  const me = useMe();
  const isAdmin = me.person.role === 'admin';
  return isAdmin ? <FoundersPath /> : <InvitedPath />;
}

function FoundersPath() {
  const t = useText();
  const me = useMe();
  const { cycle } = me;
  const team = me.teams.find((one) => one.mine) ?? me.teams[0];
  const [postponed, postpone] = usePostponed();
  const [link, setLink] = useState<string>();
  const readiness = useQuery({ ...readinessQuery(team?.id ?? ''), enabled: team !== undefined }).data;
  const focus = useQuery(focusQuery(cycle?.id)).data;
  const board = useQuery({ ...boardQuery(team?.id ?? '', cycle?.id), enabled: team !== undefined }).data;
  const people = useQuery(peopleQuery).data ?? [];
  const invitations = useQuery(invitationsQuery).data ?? [];
  const draft = board?.objectives.find((objective) => objective.state === 'draft');
  const published = board?.objectives.some((objective) => objective.state === 'published') === true;
  const isReady = readiness !== undefined && readiness.verdict !== 'not-shown';
  const steps: Step[] = [
    { id: 'team', done: team !== undefined, act: <FirstTeam />, note: team?.name },
    {
      id: 'readiness',
      done: isReady || postponed.includes('readiness'),
      act: team && <Go to={`/teams/${team.id}/readiness`} label={t(text.readinessGo)} />,
      note: !isReady && postponed.includes('readiness') ? t(text.later) : undefined,
    },
    {
      id: 'focus',
      done: focus?.diagnoses.some((one) => one.chosen) === true || postponed.includes('focus'),
      act: <Go to="/focus" label={t(text.focusGo)} />,
    },
    {
      id: 'objective',
      done: published,
      act: draft ? (
        <Go to={`/objectives/${draft.id}/edit`} label={t(text.objectiveFinish)} />
      ) : (
        <Go to="/objectives/new" search={team && { teamId: team.id }} label={t(text.objectiveGo)} />
      ),
    },
    {
      id: 'invite',
      done: people.length > 1 || invitations.length > 0 || postponed.includes('invite'),
      act: <FirstInvitation teamIds={team === undefined ? [] : [team.id]} onLink={setLink} />,
      note: link !== undefined && <InvitationLink link={link} />,
    },
    { id: 'start', done: false, act: cycle && <StartCycle cycle={cycle} /> },
  ];
  const next = steps.find((step) => !step.done);
  return (
    <>
      {cycle !== null && !published && <WhichQuarter cycle={cycle} />}
      <Steps steps={steps} onLater={(id) => postpone(id)} canWait={['readiness', 'focus', 'invite']} next={next?.id} />
    </>
  );
}

function InvitedPath() {
  const t = useText();
  const me = useMe();
  const { cycle } = me;
  const team = me.teams.find((one) => one.mine);
  const board = useQuery({ ...boardQuery(team?.id ?? '', cycle?.id), enabled: team !== undefined }).data;
  const people = useQuery(peopleQuery).data ?? [];
  const admins = people.filter((person) => person.role === 'admin').map((person) => person.name);
  const [postponed, postpone] = usePostponed();
  const objective = board?.objectives[0];
  const steps: Step[] = [
    {
      id: 'join',
      done: team !== undefined,
      act: <Quiet>{t(text.joinAsk, { names: admins.join(t({ en: ', ', zh: '、' })) })}</Quiet>,
      note: team?.name,
    },
    {
      id: 'read',
      done: postponed.includes('read'),
      act: (
        <Go
          to={objective === undefined ? '/teams' : `/teams/${team?.id}`}
          label={t(text.readGo)}
          onGo={() => postpone('read')}
        />
      ),
    },
    {
      id: 'propose',
      done: board?.objectives.some((one) => one.keyResults.some((kr) => kr.proposedBy?.id === me.person.id)) === true,
      act: (
        <Go
          to={objective === undefined ? '/objectives/new' : `/objectives/${objective.id}/edit`}
          label={t(text.proposeGo)}
        />
      ),
    },
    {
      id: 'waitForStart',
      done: false,
      act: <Quiet>{t(text.waitHow, { names: admins.join(t({ en: ', ', zh: '、' })) })}</Quiet>,
    },
  ];
  return <Steps steps={steps} onLater={postpone} canWait={['join']} next={steps.find((step) => !step.done)?.id} />;
}

type StepsProps = {
  steps: readonly Step[];
  next: string | undefined;
  canWait: readonly string[];
  onLater: (id: string) => void;
};

function Steps({ steps, next, canWait, onLater }: StepsProps) {
  const t = useText();
  return (
    <ol className={styles.steps} aria-label={t(text.path)}>
      {steps.map((step) => {
        const how = text[`${step.id}How` as keyof typeof text];
        return (
          <li key={step.id} className={step.id === next ? styles.next : step.done ? styles.done : undefined}>
            <span className={styles.mark}>
              {step.done && <Icon name="check" size={14} />}
              <span className="only-heard">{t(step.done ? text.isDone : text.isOpen)}</span>
            </span>
            <div>
              <b>{t(text[step.id])}</b>
              {step.done && typeof step.note === 'string' && <span className={styles.note}>{step.note}</span>}
              {step.done && typeof step.note !== 'string' && step.note}
              {step.id === next && (
                <>
                  {how !== undefined && <Quiet>{t(how)}</Quiet>}
                  <div className={styles.acts}>
                    {step.act}
                    {canWait.includes(step.id) && step.id !== 'join' && (
                      <button type="button" className={buttonClass({ look: 'quiet' })} onClick={() => onLater(step.id)}>
                        {t(text.notNow)}
                      </button>
                    )}
                  </div>
                </>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

type GoProps = { to: string; search?: { teamId: string } | undefined; label: string; onGo?: () => void };

function Go({ to, search, label, onGo }: GoProps) {
  return (
    <Link to={to} search={search} className={buttonClass({ look: 'primary' })} onClick={onGo}>
      {label}
    </Link>
  );
}
