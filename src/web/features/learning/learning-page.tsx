import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { PlannedItem } from '../../../contract/learning.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { cycleName } from '../../parts/cycle.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { TeamTabs } from '../../parts/team-tabs.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { Section, FoldedSection } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import styles from './learning-page.module.css';
import { Needs } from './needs.tsx';
import { learningQuery } from '../../data/learning.ts';
import { markLearned } from '../../data/retrospectives.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/teams/$teamId/learning');

/** What a team wants to learn, of all cycles, and whom or what it lacks. */
export function LearningPage() {
  const t = useText();
  const { teamId } = route.useParams();
  const { team, items, needs, lacked, can } = useSuspenseQuery(learningQuery(teamId)).data;
  const open = items.filter((item) => !item.done);
  const done = items.filter((item) => item.done);
  return (
    <>
      <PageHead
        name={t(text.title)}
        sub={t(text.how)}
        crumbs={[
          <Link key="team" to="/teams/$teamId" params={{ teamId }}>
            {team.name}
          </Link>,
          t(text.title),
        ]}
      />
      <TeamTabs teamId={teamId} />
      {open.length === 0 ? (
        <EmptyState title={t(text.nothing)}>{t(text.nothingHow)}</EmptyState>
      ) : (
        <Section narrow title={t(text.toLearn)}>
          <Items items={open} />
        </Section>
      )}
      <Needs teamId={teamId} needs={needs} canEdit={can.edit} />
      {lacked.length > 0 && (
        <Section narrow title={t(text.lacked)}>
          <ul className={styles.lacked}>
            {lacked.map(({ kind, count }) => (
              <li key={kind}>
                {t(wordNames.problemKind[kind])} <small>{t(text.times, { count })}</small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {done.length > 0 && (
        <FoldedSection narrow title={`${t(text.learned)} · ${done.length}`}>
          <Items items={done} />
        </FoldedSection>
      )}
    </>
  );
}

function Items({ items }: { items: readonly PlannedItem[] }) {
  return (
    <Rows>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </Rows>
  );
}

function Item({ item }: { item: PlannedItem }) {
  const t = useText();
  const { lang } = useLanguage();
  const settle = useMutation({
    mutationFn: (done: boolean) => markLearned(item.objective.id, item.id, done),
    onError: useRefusalToast(),
  });
  const { objective, owner, due, cycle } = item;
  return (
    <li>
      {item.canSettle ? (
        <Checkbox label={item.text} checked={item.done} onChange={(done) => settle.mutateAsync(done)} />
      ) : (
        <span>{item.text}</span>
      )}
      <small>
        {owner !== null && `${owner.name} · `}
        {due !== null && !item.done && `${t(text.until, { day: formatDay(due, lang) })} · `}
        <Link to="/objectives/$objectiveId" params={{ objectiveId: objective.id }}>
          {t(text.from, { cycle: cycleName(cycle, lang), text: objective.text })}
        </Link>
      </small>
    </li>
  );
}
