import { Link } from '@tanstack/react-router';
import type { Week } from '../../../contract/check-ins.ts';
import { confirmKeyResult, unconfirmKeyResult } from '../../data/key-results.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { useText } from '../../lib/language.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';
import { useTickedOff } from './use-ticked-off.ts';

const text = {
  asks: {
    en: '{name} proposes this number to {team}. Does it show how the work goes?',
    zh: '{name} 给 {team} 提了这个指标，能说明事情做得怎样吗？',
  },
  confirm: { en: 'Yes, it shows it', zh: '确认' },
  another: { en: 'Propose another', zh: '换个指标' },
  confirmed: { en: 'Confirmed: {name}', zh: '已确认：{name}' },
};

/** A key result was handed down to my team: whoever does the work says whether the number shows it. */
export function ConfirmationRow({ of }: { of: Week['confirmations'][number] }) {
  const t = useText();
  const { keyResultId, keyResult, objectiveId, objective, team, proposedBy } = of;
  const ticked = useTickedOff(
    (holds) => (holds ? confirmKeyResult(keyResultId) : unconfirmKeyResult(keyResultId)),
    t(text.confirmed, { name: keyResult }),
  );
  return (
    <AskRow>
      <div>
        <AskDot />
        {t(text.asks, { name: proposedBy, team })}{' '}
        <Link to="/key-results/$keyResultId" params={{ keyResultId }}>
          {keyResult}
        </Link>
        <AskDetail>{objective}</AskDetail>
      </div>
      <Buttons>
        <Button {...ticked}>{t(text.confirm)}</Button>
        <Link to="/objectives/$objectiveId/edit" params={{ objectiveId }} className={buttonClass({ look: 'quiet' })}>
          {t(text.another)}
        </Link>
      </Buttons>
    </AskRow>
  );
}
