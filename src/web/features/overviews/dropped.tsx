import { Link } from '@tanstack/react-router';
import type { Overview } from '../../../contract/overviews.ts';
import { useText } from '../../lib/language.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { dropText } from '../../parts/drop-text.ts';
import { DropWords } from '../../parts/drop-words.tsx';

/** What was promised in this cycle and given up, with the reasons; nothing when there is none. */
export function Dropped({ dropped, moreDropped }: Pick<Overview, 'dropped' | 'moreDropped'>) {
  const t = useText();
  if (dropped.length === 0) return null;
  return (
    <Section title={t(dropText.dropped)}>
      <Rows>
        {dropped.map(({ kind, id, text, team, drop }) => (
          <li key={id}>
            <small>{team.name}</small>{' '}
            {kind === 'objective' ? (
              <Link to="/objectives/$objectiveId" params={{ objectiveId: id }}>
                <s>{text}</s>
              </Link>
            ) : (
              <Link to="/key-results/$keyResultId" params={{ keyResultId: id }}>
                <s>{text}</s>
              </Link>
            )}
            <DropWords drop={{ ...drop, by: null }} />
          </li>
        ))}
      </Rows>
      {moreDropped && <Quiet>{t(dropText.others, { count: dropped.length })}</Quiet>}
    </Section>
  );
}
