import { Link } from '@tanstack/react-router';
import type { Focus } from '../../../contract/focus.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { useText } from '../../lib/language.tsx';
import { text } from './text.ts';

/** Objectives that serve nothing: on the page of each it is tied in one step, or said why it stands alone. */
export function Orphans({ orphans, moreOrphans }: Pick<Focus, 'orphans' | 'moreOrphans'>) {
  const t = useText();
  if (orphans.length === 0) return null;
  return (
    <Section title={t(text.orphans)}>
      <Quiet>{t(text.orphansHow)}</Quiet>
      <Rows>
        {orphans.map(({ id, text: words, team }) => (
          <li key={id}>
            <Link to="/objectives/$objectiveId" params={{ objectiveId: id }}>
              {words}
            </Link>
            <div>
              <small>{team}</small>
            </div>
          </li>
        ))}
      </Rows>
      {moreOrphans && <Quiet>{t(text.moreOrphans, { count: orphans.length })}</Quiet>}
    </Section>
  );
}
