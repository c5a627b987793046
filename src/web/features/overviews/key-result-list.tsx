import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Overview, OverviewItem } from '../../../contract/overviews.ts';
import type { Count } from '../../../core/standing/counts.ts';
import { countRule } from '../../../core/standing/counts.ts';
import { formatAge, formatDay, formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { ConfidenceBars } from '../../parts/confidence-bars.tsx';
import { Pages } from '../../kit/pages.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { LinkChoices } from '../../kit/link-choices.tsx';
import styles from './key-result-list.module.css';
import { overviewItemsQuery } from '../../data/overviews.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/cycles/$cycleId');

/** Lists worth a link of their own; any other count can stand in the address as well. */
const lists = ['late', 'stale', 'no-progress', 'no-confidence', 'delivery'] as const;

/** Key results that want a look. They are the team's; nobody is named. */
export function KeyResultList({ overview }: { overview: Overview }) {
  const t = useText();
  const { cycleId } = route.useParams();
  const { list = 'late', page = 0, ...whose } = route.useSearch();
  const { data } = useQuery(overviewItemsQuery(cycleId, whose, list, page));
  const numbers: Record<(typeof lists)[number], number> = {
    late: overview.late,
    stale: overview.stale,
    'no-progress': overview.noProgress,
    'no-confidence': overview.noConfidence,
    delivery: overview.delivery.delivery,
  };
  return (
    <Section title={t(text.list)}>
      <LinkChoices label={t(text.list)}>
        {lists.map((one) => (
          <Link
            key={one}
            to="."
            resetScroll={false}
            search={(before) => ({ ...before, list: one === 'late' ? undefined : one, page: undefined })}
            aria-current={one === list ? 'true' : undefined}
          >
            {t(text[one])} {numbers[one]}
          </Link>
        ))}
      </LinkChoices>
      <Quiet>
        <span className={styles.rule}>{t(countRule(list))}</span>
      </Quiet>
      {data === undefined && <Bone height={160} />}
      {data?.all === 0 && <Quiet>{t(list === 'late' ? text.noneAtRisk : text.noneHere)}</Quiet>}
      <Rows className={styles.items}>
        {data?.items.map((item) => (
          <Item key={item.id} item={item} list={list} />
        ))}
      </Rows>
      {data !== undefined && <Pages all={data.all} perPage={data.perPage} page={page} name="page" />}
    </Section>
  );
}

function Item({ item, list }: { item: OverviewItem; list: Count }) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <li>
      <div>
        <Link to="/key-results/$keyResultId" params={{ keyResultId: item.id }}>
          {item.text}
        </Link>
        <Quiet>
          {item.team.name} · {list === 'stale' ? heardOf() : farOf()}
        </Quiet>
      </div>
      <ConfidenceBars value={item.confidence} />
      <StateTag state={item.status} />
    </li>
  );

  function heardOf(): string {
    return item.checkedInAt === null
      ? t(text.neverHeard)
      : t(text.lastHeard, { age: formatAge(item.checkedInAt, lang) });
  }

  function farOf(): string {
    const { progress, expected, objective, since } = item;
    if (progress === null || expected === null) return objective.text;
    const far = t(text.far, { share: formatShare(progress, lang), expected: formatShare(expected, lang) });
    return since === null ? far : `${far} · ${t(text.since, { day: formatDay(since, lang) })}`;
  }
}
