import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ComesFirst } from '../../../contract/week.ts';
import { firstForMeQuery } from '../../data/week.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import styles from './first-for-me.module.css';
import { firstText as text } from './first-for-me-text.ts';

/** One order over all layers that reach me, and a word where two of them hang together by nothing. */
export function FirstForMe() {
  const t = useText();
  const { lang } = useLanguage();
  const first = useQuery(firstForMeQuery).data;
  if (first === undefined || first.objectives.length < 2) return null;
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
      <Rows ordered>
        {first.objectives.map((one) => (
          <li key={one.id} className={styles.row}>
            <Link to="/objectives/$objectiveId" params={{ objectiveId: one.id }}>
              {one.text}
            </Link>
            <small>{why(one, t)}</small>
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
