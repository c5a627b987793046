import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import type { Objective } from '../../../contract/objectives.ts';
import { decidedOn } from '../../../core/coach/policy.ts';
import { noRetro } from '../../../core/coach/rules/set/no-retro.ts';
import { policyQuery } from '../../data/coach.ts';
import { cycleDay, cycleName } from '../../parts/cycle.ts';
import { formatDay, formatNumber } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { MidDecisions } from '../../parts/mid-decisions.tsx';
import { RetrospectiveWords } from '../../parts/retrospective-words.tsx';
import { Section } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import { ValidationLine } from '../../parts/validation-line.tsx';
import { verdictNames } from '../../parts/verdict-names.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { text } from './text.ts';

/** From this share of the cycle on the page leads to the mid-cycle review, and from the second to the close. */
const middle = 0.4;
const nearEnd = 0.85;

/** The middle and the end of an objective: what was decided, what was learned, what came before it and after. */
export function Ending({ objective }: { objective: Objective }) {
  const t = useText();
  const { cycle, teamId, state, midReviews, retrospective, closure } = objective;
  if (state !== 'published' || cycle.state === 'drafting') return <Neighbours objective={objective} />;
  const { share } = cycleDay(cycle);
  const isOpen = cycle.state !== 'closed';
  const showsMid = midReviews.length > 0 || (isOpen && share >= middle);
  const isEnding = cycle.state === 'closing' || share >= nearEnd;
  const isAsked = objective.keyResults.some(({ kind, now }) => kind !== 'unknown' && now.answerDue !== null);
  const showsEnd = retrospective !== null || closure !== null || isEnding || isAsked || !isOpen;
  return (
    <>
      {showsMid && (
        <Section title={t(text.mid)}>
          {midReviews.length === 0 && <Quiet>{t(text.noMid)}</Quiet>}
          <MidDecisions entries={midReviews} />
          <Quiet>
            <Link to="/teams/$teamId/mid-review" params={{ teamId }} search={{ cycle: cycle.id }}>
              {t(midReviews.length === 0 ? text.toMid : text.seeMid)}
            </Link>
          </Quiet>
        </Section>
      )}
      {showsEnd && (
        <Section title={t(text.lookBack)} id="look-back">
          {closure?.keyResults.map(({ id, verdict }) => {
            const keyResult = objective.keyResults.find((one) => one.id === id);
            if (verdict === null || keyResult === undefined) return null;
            return (
              <Fragment key={id}>
                <p>
                  {keyResult.text} · {t(verdictNames[verdict])}
                </p>
                <ValidationLine keyResult={keyResult} result />
              </Fragment>
            );
          })}
          {retrospective === null && cycle.state !== 'running' && <LookBackAsked />}
          {retrospective !== null && (
            <>
              <RetrospectiveWords retrospective={retrospective} />
              <Learning items={retrospective.learning} />
            </>
          )}
          <Quiet>
            <Link
              to="/cycles/$cycleId/close"
              params={{ cycleId: cycle.id }}
              search={{ scope: 'all', objective: objective.id, ...(isAsked && { step: 'grade' as const }) }}
            >
              {t(isOpen ? text.toClose : text.seeClose)}
            </Link>
          </Quiet>
        </Section>
      )}
      <Neighbours objective={objective} />
    </>
  );
}

/** What the coach asks of a cycle that ends and that nobody has looked back on, unless the organization has turned it off. */
function LookBackAsked() {
  const t = useText();
  const policy = useQuery(policyQuery).data;
  if (policy === undefined || decidedOn(noRetro.id, policy) === 'off') return null;
  return (
    <Quiet>
      {t(noRetro.ask)} <small>{t(noRetro.why)}</small>
    </Quiet>
  );
}

function Learning({ items }: { items: NonNullable<Objective['retrospective']>['learning'] }) {
  const t = useText();
  const { lang } = useLanguage();
  if (items.length === 0) return null;
  return (
    <>
      <h3>{t(text.learning)}</h3>
      <Rows>
        {items.map((item) => (
          <li key={item.id}>
            {item.text}{' '}
            <small>
              {[item.owner?.name, item.done ? t(text.learnedDone) : item.due && formatDay(item.due, lang)]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </Rows>
    </>
  );
}

/** Which objective it goes on with, and which goes on with it. */
function Neighbours({ objective }: { objective: Objective }) {
  const t = useText();
  const { lang } = useLanguage();
  const { continues, continuedBy, teamId } = objective;
  if (continues === null && continuedBy === null) return null;
  return (
    <Section title={t(text.goesOn)}>
      {continues !== null && (
        <Quiet>
          <Link to="/objectives/$objectiveId" params={{ objectiveId: continues.id }}>
            {t(continues.grade === null ? text.continues : text.continuesGraded, {
              text: continues.text,
              cycle: cycleName(continues.cycle, lang),
              grade: continues.grade === null ? '' : formatNumber(continues.grade, lang, 1),
            })}
          </Link>
        </Quiet>
      )}
      {continuedBy !== null && (
        <Quiet>
          <Link to="/objectives/$objectiveId" params={{ objectiveId: continuedBy.id }}>
            {t(text.continuedBy, { cycle: cycleName(continuedBy.cycle, lang) })}
          </Link>
        </Quiet>
      )}
      <Quiet>
        <Link to="/teams/$teamId/long-term" params={{ teamId }}>
          {t(text.longTerm)}
        </Link>
      </Quiet>
    </Section>
  );
}
