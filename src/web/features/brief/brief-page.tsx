import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Focus } from '../../../contract/focus.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { isImpactSaid } from '../../../core/okr/impact.ts';
import { unitOf } from '../../../core/numbers/unit.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { focusQuery } from '../../data/focus.ts';
import { objectiveQuery } from '../../data/objectives.ts';
import { Button } from '../../kit/button.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { formatDay, formatShare, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { agreementStateOf } from '../../parts/agreement-words.ts';
import { ControlNote } from '../../parts/control-note.tsx';
import { cycleName } from '../../parts/cycle.ts';
import { EvidenceList } from '../../parts/evidence-list.tsx';
import { GoalSentence } from '../../parts/goal-sentence.tsx';
import { ImpactLines } from '../../parts/impact-lines.tsx';
import { inReadingOrder } from '../../parts/in-reading-order.ts';
import { promiseBeside, valueNow } from '../../parts/key-result-words.ts';
import styles from './brief-page.module.css';
import { text } from './text.ts';

const route = getRouteApi('/shell/objectives/$objectiveId/brief');

/** One page for management: what is wanted, what it costs today, the team's numbers beside those of sales, what is asked. */
export function BriefPage() {
  const t = useText();
  const { lang } = useLanguage();
  const { objectiveId } = route.useParams();
  const objective = useSuspenseQuery(objectiveQuery(objectiveId)).data;
  const focus = useSuspenseQuery(focusQuery(objective.cycle.id)).data;
  const { team, cycle, why, problem, evidence } = objective;
  return (
    <>
      <PageHead
        tight
        name={t(text.title)}
        sub={t(text.sub, { team: team.name, cycle: cycleName(cycle.name, lang), day: formatDay(todayHere(), lang) })}
        crumbs={[
          <Link key="objective" to="/objectives/$objectiveId" params={{ objectiveId }}>
            {objective.text}
          </Link>,
        ]}
        actions={
          <Button look="quiet" onClick={() => window.print()}>
            {t(text.print)}
          </Button>
        }
      />
      <Section title={t(text.aim)}>
        <p className={styles.aim}>
          <GoalSentence {...objective} />
        </p>
        <ControlNote teamId={objective.teamId} />
      </Section>
      {(why || problem) !== '' && (
        <Section title={t(text.why)}>
          {[why, problem]
            .filter((words) => words !== '')
            .map((words) => (
              <p key={words}>{words}</p>
            ))}
        </Section>
      )}
      <Section title={t(text.cost)}>
        {evidence.length === 0 ? <Quiet>{t(text.costNone)}</Quiet> : <EvidenceList evidence={evidence} />}
      </Section>
      <div className={styles.beside}>
        <Section title={t(text.numbers)}>
          <Quality objective={objective} />
        </Section>
        <Section title={t(text.sales)}>
          <Sales focus={focus} />
        </Section>
      </div>
      {isImpactSaid(objective) && (
        <Section title={t(text.impact)}>
          <ImpactLines impact={objective.impact} impactParts={objective.impactParts} />
        </Section>
      )}
      <Section title={t(text.ask)}>
        <Asked objective={objective} />
      </Section>
    </>
  );
}

function Quality({ objective }: { objective: Objective }) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <Rows>
      {inReadingOrder(objective.keyResults).map((keyResult) => (
        <li key={keyResult.id}>
          {keyResult.text}
          <p className={styles.number}>
            <b>
              {keyResult.now.value === null ? t(text.notMeasured) : t(text.now, { value: valueNow(keyResult, lang) })}
            </b>
            <span>{promiseBeside(keyResult, lang)}</span>
          </p>
        </li>
      ))}
    </Rows>
  );
}

/** The stages of the business chain that have a number. */
function Sales({ focus: { chain, weakest } }: { focus: Focus }) {
  const t = useText();
  const { lang } = useLanguage();
  const measured = chain.filter(({ indicator }) => indicator !== null && !indicator.archived);
  if (measured.length === 0) {
    return (
      <Quiet>
        {t(text.salesNone)}
        <SentenceGap />
        <Link to="/focus">{t(text.toFocus)}</Link>
      </Quiet>
    );
  }
  return (
    <Rows>
      {measured.map(({ id, name, indicator, value, link: { conversion, usual, against } }) => (
        <li key={id}>
          {name} · {indicator?.name}
          <p className={styles.number}>
            <b>{value === null ? t(text.notMeasured) : formatValue(value, indicator?.unit, lang)}</b>
            {/* A share says already how much of the stage before it is. */}
            {conversion !== null && unitOf(indicator?.unit ?? '').kind !== 'share' && (
              <span>{t(text.goesOn, { share: formatShare(conversion, lang) })}</span>
            )}
            {conversion !== null && usual !== null && (
              <span>{t(against === 'expected' ? text.expected : text.usual, { share: formatShare(usual, lang) })}</span>
            )}
            {weakest?.stageId === id && weakest.ratio < 1 && <strong>{t(text.weakest)}</strong>}
          </p>
        </li>
      ))}
    </Rows>
  );
}

function Asked({ objective }: { objective: Objective }) {
  const t = useText();
  const asked = objective.agreements.filter(({ role }) => role === 'management');
  if (asked.length === 0) return <Quiet>{t(text.askNone)}</Quiet>;
  return (
    <Rows>
      {asked.map((agreement) => (
        <li key={agreement.id}>
          {agreement.question === '' ? t(wordNames.agreementRole[agreement.role]) : agreement.question}
          <p className={styles.number}>
            <b>{agreement.person.name}</b>
            <span>{agreementStateOf(agreement, t)}</span>
          </p>
        </li>
      ))}
    </Rows>
  );
}
