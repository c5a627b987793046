import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ComesFirst } from '../../../contract/week.ts';
import { labelsNow } from '../../../core/okr/labels.ts';
import { labelsQuery } from '../../data/labels.ts';
import { firstForMeQuery } from '../../data/week.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { LabelFilter } from '../../parts/label-filter.tsx';
import { LabelTags } from '../../parts/label-tags.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import styles from './first-for-me.module.css';
import { firstText as text } from './first-for-me-text.ts';

const route = getRouteApi('/shell/');

/** One order over all layers that reach me or over what of it bears a label, and a word where two of them hang together by nothing. */
export function FirstForMe() {
  const t = useText();
  const { lang } = useLanguage();
  const { label: asked } = route.useSearch();
  const navigate = route.useNavigate();
  const labels = useQuery({ ...labelsQuery, enabled: asked !== undefined });
  // An address may name what was never here.
  const label = asked === undefined ? undefined : labelsNow([asked], labels.data?.labels ?? [])[0]?.id;
  const first = useQuery({ ...firstForMeQuery(label), enabled: asked === undefined || !labels.isPending }).data;
  if (first === undefined || (label === undefined && first.objectives.length < 2)) return null;
  const isLabelled = first.more > 0 || first.objectives.some((one) => one.labels.length > 0);
  return (
    <Section title={t(text.title)}>
      <Quiet>{t(text.how)}</Quiet>
      {first.apart.length > 0 && (
        <p className={styles.apart}>
          {t(text.apart, {
            teams: formatList(
              first.apart.map((one) => one.name),
              lang,
            ),
          })}
          <SentenceGap />
          <Link to="/map">{t(text.toMap)}</Link>
        </p>
      )}
      {(label !== undefined || isLabelled) && (
        <p className={styles.filter}>
          <LabelFilter
            value={label ?? ''}
            onChange={(id) => void navigate({ search: { label: id || undefined }, resetScroll: false })}
          />
        </p>
      )}
      {first.objectives.length === 0 && <Quiet>{t(text.nothingBears)}</Quiet>}
      <Rows ordered>
        {first.objectives.map((one) => (
          <li key={one.id} className={styles.row}>
            <Link to="/objectives/$objectiveId" params={{ objectiveId: one.id }}>
              {one.text}
            </Link>
            <small className={styles.beside}>
              <span>{why(one, t)}</span>
              <LabelTags ids={one.labels} />
            </small>
            {one.status !== null && <StateTag state={one.status} />}
          </li>
        ))}
      </Rows>
      {first.more > 0 && <Quiet>{t(text.more, { count: first.more })}</Quiet>}
    </Section>
  );
}

/** Why it stands where it stands. */
function why({ team, steps, mine }: ComesFirst['objectives'][number], t: ReturnType<typeof useText>): string {
  const near = steps === null ? t(text.nowhere) : steps === 0 ? t(text.attacks) : t(text.leads, { count: steps });
  return [team.name, near, mine && t(text.mine)].filter(Boolean).join(' · ');
}
