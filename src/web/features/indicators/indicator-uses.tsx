import { Link } from '@tanstack/react-router';
import type { IndicatorUse } from '../../../contract/indicators.ts';
import { Entry } from '../../kit/entry.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { cycleName } from '../../parts/cycle.ts';
import { text } from './text.ts';

/** The key results of all cycles that take its readings, the newest cycle first. */
export function IndicatorUses({ uses, unit }: { uses: readonly IndicatorUse[]; unit: string }) {
  const t = useText();
  const { lang } = useLanguage();
  if (uses.length === 0) return <Quiet lede>{t(text.usedByNone)}</Quiet>;
  return (
    <Rows>
      {uses.map((one) => (
        <Entry
          key={one.id}
          words={
            <>
              <Link to="/key-results/$keyResultId" params={{ keyResultId: one.id }}>
                {one.text}
              </Link>
              <small>
                {cycleName(one.cycle.name, lang)} · {one.team.name} · {one.objective}
              </small>
            </>
          }
          end={
            one.baseline !== null && one.target !== null
              ? t(text.fromTo, {
                  from: formatValue(one.baseline, unit, lang),
                  to: formatValue(one.target, unit, lang),
                })
              : undefined
          }
        />
      ))}
    </Rows>
  );
}
