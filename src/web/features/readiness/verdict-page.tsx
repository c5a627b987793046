import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Readiness } from '../../../contract/readiness.ts';
import { verdictText } from '../../../core/readiness/verdict.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { TeamTabs } from '../../parts/team-tabs.tsx';
import { toast } from '../../kit/toast.tsx';
import { Section } from '../../kit/section.tsx';
import { askedQuestions, isAnswered, type NotedAnswers } from './answers.ts';
import { Differences } from './differences.tsx';
import { Lines } from './lines.tsx';
import { StageSection } from './stage-section.tsx';
import { useMe } from '../../data/session.ts';
import { answerReadiness, withdrawReadiness } from '../../data/readiness.ts';
import styles from './verdict-page.module.css';
import { text } from './text.ts';

const route = getRouteApi('/shell/teams/$teamId/readiness');

/** The verdict, line by line, with what to do; made to be printed and passed on. */
export function VerdictPage({ readiness }: { readiness: Readiness }) {
  const t = useText();
  const { teamId } = route.useParams();
  const { team, mine, respondents, verdict, alternative, can } = readiness;
  const kind = useMe().teams.find((one) => one.id === teamId)?.kind;
  const asked = askedQuestions(mine ?? {}, kind);
  const open = asked.find((question) => !question.optional && !isAnswered(question, mine ?? {}));
  const first = (mine === null ? asked[0] : (open ?? asked[0]))?.id;
  const shown = respondents.length > 0;
  const answerLink = can.answer && (
    <Link
      to="/teams/$teamId/readiness"
      params={{ teamId }}
      search={first === undefined ? {} : { q: first }}
      className={buttonClass({ look: mine === null || open !== undefined ? 'primary' : 'quiet' })}
    >
      {t(mine === null ? text.begin : open === undefined ? text.change : text.goOn)}
    </Link>
  );
  return (
    <>
      <PageHead
        name={`${team.name} · ${t(text.title)}`}
        title={t(text.question, { team: team.name })}
        crumbs={[
          <Link key="teams" to="/teams">
            {t(text.teams)}
          </Link>,
          <Link key="team" to="/teams/$teamId" params={{ teamId }}>
            {team.name}
          </Link>,
          t(text.title),
        ]}
        actions={shown ? <Share /> : undefined}
        sub={shown ? undefined : t(text.how, { count: asked.length })}
      />
      <TeamTabs teamId={teamId} />
      <section className={styles.verdict}>
        <p className={styles.label}>{t(shown ? text.verdict : text.verdictNow)}</p>
        <p className={styles.name}>{t(verdictText[verdict].name)}</p>
        <p className={styles.alternative}>{t(alternative)}</p>
        <div className={`${styles.onward} not-printed`}>
          {answerLink}
          {(verdict === 'fits' || verdict === 'fits-with-conditions') && (
            <Link to="/focus" className={buttonClass({ look: open === undefined ? 'primary' : 'plain' })}>
              {t(text.toFocus)}
            </Link>
          )}
        </div>
        {!can.answer && <p className={`${styles.cannot} not-printed`}>{t(text.cannot)}</p>}
      </section>
      {shown && <Lines lines={readiness.lines} />}
      <Differences respondents={respondents} />
      <StageSection teamId={teamId} />
      {shown && <Respondents readiness={readiness} />}
    </>
  );
}

function Share() {
  const t = useText();
  const copy = () =>
    void navigator.clipboard.writeText(location.href.split('?')[0] ?? '').then(() => toast(t(text.copied)));
  return (
    <span className="not-printed">
      <Button look="quiet" onClick={copy}>
        {t(text.share)}
      </Button>
      <Button look="quiet" onClick={() => window.print()}>
        {t(text.print)}
      </Button>
    </span>
  );
}

function Respondents({ readiness }: { readiness: Readiness }) {
  const t = useText();
  const { lang } = useLanguage();
  const { mine, respondents, team } = readiness;
  const restore = useMutation({ mutationFn: (answers: NotedAnswers) => answerReadiness(team.id, answers) });
  const takeBack = useMutation({
    mutationFn: () => withdrawReadiness(team.id),
    onSuccess: () => {
      if (mine !== null) toast(t(text.takenBack), () => restore.mutate(mine));
    },
  });
  const refused = useRefusal(takeBack.error ?? restore.error);
  return (
    <Section title={t(text.who)}>
      <ul className={styles.people}>
        {respondents.map(({ person, updatedAt }) => (
          <li key={person.id}>
            {person.name} <span>{formatDay(updatedAt, lang)}</span>
          </li>
        ))}
      </ul>
      {mine !== null && (
        <span className="not-printed">
          <Button look="link" busy={takeBack.isPending} onClick={() => takeBack.mutate()}>
            {t(text.takeBack)}
          </Button>
        </span>
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </Section>
  );
}
