import type { CycleMove } from '../../../contract/cycles.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { cycleName } from '../../parts/cycle.ts';
import { formatDay, formatMoment } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Section } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import { text } from './text.ts';

/** How the cycle came here: who started it, closed it, and opened it again, when and why. */
export function CycleSteps({ moves }: { moves: readonly CycleMove[] }) {
  const t = useText();
  const { lang } = useLanguage();
  if (moves.length === 0) return null;
  const state = (name: CycleMove['to']) => t(wordNames.cycleState[name]);
  const named = (one: { name: string; start: string; end: string }) =>
    t(text.named, {
      name: cycleName(one.name, lang),
      start: formatDay(one.start, lang),
      end: formatDay(one.end, lang),
    });
  return (
    <Section title={t(text.steps)}>
      <Rows ordered>
        {moves.map(({ from, to, at, by, reason, corrected }) => (
          <li key={at}>
            {(corrected === null || from !== to) && t(text.step, { from: state(from), to: state(to) })}
            {corrected !== null &&
              t(text.corrected, { before: named(corrected.before), after: named(corrected.after) })}
            {from === 'closed' && ` · ${t(text.reopened)}`}
            {reason !== '' && (
              <>
                {' '}
                · <q>{reason}</q>
              </>
            )}{' '}
            <small>
              {by?.name ?? t(text.somebody)} · {formatMoment(at, lang)}
            </small>
          </li>
        ))}
      </Rows>
    </Section>
  );
}
