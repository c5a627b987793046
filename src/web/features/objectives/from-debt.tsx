import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { debtItemQuery } from '../../data/debt.ts';
import { useText } from '../../lib/language.tsx';

/** The item of the debt register that an objective came of. */
export function FromDebt({ debtId }: { debtId: string }) {
  const t = useText();
  const item = useQuery(debtItemQuery(debtId)).data;
  if (item === undefined) return null;
  return (
    <div>
      <dt>{t({ en: 'From the debt register', zh: '来自技术债登记' })}</dt>
      <dd>
        <Link to="/debt" search={{ team: item.team.id }} hash={item.id}>
          {item.text}
        </Link>
      </dd>
    </div>
  );
}
