import { Link } from '@tanstack/react-router';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { buttonClass } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { formatDay } from '../../lib/format.ts';
import { joined } from '../../lib/joined.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { text } from './text.ts';

/** Nothing waits: when the next check-in is due, and where to look meanwhile. */
export function AllQuiet({ items }: { items: readonly WeekItem[] }) {
  const t = useText();
  const { lang } = useLanguage();
  const hasOwn = items.length > 0;
  const next = items
    .map((item) => item.snoozedUntil ?? item.keyResult.now.dueAt)
    .filter((day) => day !== null)
    .toSorted()[0];
  return (
    <EmptyState
      title={t(hasOwn ? text.nothing : text.noKeyResults)}
      action={
        <Link to="/teams" className={buttonClass({ look: hasOwn ? 'plain' : 'primary' })}>
          {t(text.toTeams)}
        </Link>
      }
    >
      {joined(
        [
          next !== undefined && t(text.nextOn, { day: formatDay(next, lang) }),
          t(hasOwn ? text.nothingHow : text.noKeyResultsHow),
        ],
        lang,
      )}
    </EmptyState>
  );
}
