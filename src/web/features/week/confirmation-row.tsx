import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Week } from '../../../contract/check-ins.ts';
import { confirmKeyResult } from '../../data/key-results.ts';
import { Button } from '../../kit/button.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { useText } from '../../lib/language.tsx';
import { AskDetail, AskDot, AskRow } from './ask-row.tsx';

const text = {
  asks: {
    en: '{name} proposes this number to {team}. Does it show how the work goes?',
    zh: '{name} 给 {team} 提了这个指标，能说明事情做得怎样吗？',
  },
  confirm: { en: 'Yes, it shows it', zh: '确认' },
  confirmed: { en: 'Confirmed: {name}', zh: '已确认：{name}' },
};

/** A key result was handed down to my team: whoever does the work says whether the number shows it. */
export function ConfirmationRow({ of }: { of: Week['confirmations'][number] }) {
  const t = useText();
  const { keyResultId, keyResult, objective, team, proposedBy } = of;
  const confirm = useMutation({
    mutationFn: () => confirmKeyResult(keyResultId),
    onSuccess: () => toast(t(text.confirmed, { name: keyResult })),
  });
  const failed = useRefusalToast();
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
      <Button busy={confirm.isPending} onClick={() => confirm.mutate(undefined, { onError: failed })}>
        {t(text.confirm)}
      </Button>
    </AskRow>
  );
}
