import { Link } from '@tanstack/react-router';
import type { Week } from '../../../contract/check-ins.ts';
import { meetCondition } from '../../data/agreements.ts';
import { Button } from '../../kit/button.tsx';
import { useText } from '../../lib/language.tsx';
import { DutyOf } from '../../parts/duty-of.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { useTickedOff } from './use-ticked-off.ts';

const text = {
  asks: { en: '{name} agreed on a condition: {condition}', zh: '{name} 有条件同意：{condition}' },
  nobody: { en: 'Agreed on a condition: {condition}', zh: '有条件同意：{condition}' },
  done: { en: 'It is done', zh: '已做到' },
  marked: { en: 'Condition ticked off', zh: '条件已勾掉' },
};

/** Somebody said yes on a condition, and my objective has still to meet it. */
export function ConditionRow({ of }: { of: Week['conditions'][number] }) {
  const t = useText();
  const { id, condition, setBy } = of;
  const ticked = useTickedOff((met) => meetCondition(id, met), t(text.marked));
  return (
    <AskRow>
      <div>
        <AskDot />
        <DutyOf of={of.dutyOf} />
        {t(setBy === null ? text.nobody : text.asks, { name: setBy?.name ?? '', condition })}
        <AskDetail>
          <Link to="/objectives/$objectiveId" params={{ objectiveId: of.objectiveId }}>
            {of.objective}
          </Link>
        </AskDetail>
      </div>
      <Button {...ticked}>{t(text.done)}</Button>
    </AskRow>
  );
}
