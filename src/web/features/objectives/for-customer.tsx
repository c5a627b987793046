import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Objective } from '../../../contract/objectives.ts';
import { idealCustomersQuery, stillFits } from '../../data/ideal-customers.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';

const text = {
  customer: { en: 'Ideal customer (record)', zh: '理想客户记录' },
  changed: {
    en: 'It was changed since this objective was written for version {n}. Does the objective still fit?',
    zh: '写这个目标时是第 {n} 版，之后改过。目标还适用吗？',
  },
  fits: { en: 'It still fits', zh: '确认仍适用' },
};

type Props = { objective: Objective; customerId: string };

/** For whom it is; a newer version asks once whether the objective still fits. */
export function ForCustomer({ objective, customerId }: Props) {
  const t = useText();
  const customer = useQuery(idealCustomersQuery).data?.find((one) => one.id === customerId);
  const fits = useMutation({ mutationFn: () => stillFits(objective.id) });
  const refused = useRefusal(fits.error);
  if (customer === undefined) return null;
  const version = objective.idealCustomerVersion ?? customer.version;
  return (
    <div>
      <dt>{t(text.customer)}</dt>
      <dd>
        <Link to="/customers" hash={customer.id}>
          {customer.name}
        </Link>
        {version < customer.version && (
          <p>
            {t(text.changed, { n: version })}{' '}
            {objective.can.edit && (
              <Button look="link" busy={fits.isPending} onClick={() => fits.mutate()}>
                {t(text.fits)}
              </Button>
            )}
          </p>
        )}
        {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      </dd>
    </div>
  );
}
