import { Link } from '@tanstack/react-router';
import type { Overview } from '../../../contract/overviews.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { text } from './text.ts';

/** What was to be known by now and is not, the longest due first; nothing when there is none. */
export function AnswersDue({ answersDue, moreAnswersDue }: Pick<Overview, 'answersDue' | 'moreAnswersDue'>) {
  const t = useText();
  const { lang } = useLanguage();
  if (answersDue.length === 0) return null;
  return (
    <Section title={t(text.answersDue)}>
      <Quiet>{t(text.answersDueHow)}</Quiet>
      <Rows>
        {answersDue.map(({ id, text: words, team, knowBy }) => (
          <li key={id}>
            <small>{team.name}</small>{' '}
            <Link to="/key-results/$keyResultId" params={{ keyResultId: id }}>
              {words}
            </Link>{' '}
            <small>{t(text.wasToBeKnown, { day: formatDay(knowBy, lang) })}</small>
          </li>
        ))}
      </Rows>
      {moreAnswersDue && <Quiet>{t(text.moreAnswersDue, { count: answersDue.length })}</Quiet>}
    </Section>
  );
}
