import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { idealCustomersQuery } from '../../data/ideal-customers.ts';
import { Picker } from '../../kit/picker.tsx';
import { useText } from '../../lib/language.tsx';
import type { DraftForm } from './draft-form.ts';

type Props = { form: DraftForm; onChange: (change: Partial<DraftForm>) => void };

/** The record of the ideal customer that a fit objective is for; of operations, whose numbers are to move. */
export function CustomerChoice({ form, onChange }: Props) {
  const t = useText();
  const customers = useQuery(idealCustomersQuery).data ?? [];
  return (
    <Picker
      label={t(
        form.type === 'fit'
          ? { en: 'Ideal customer', zh: '理想客户' }
          : { en: 'Which customers it is about', zh: '面向哪类客户' },
      )}
      optional={form.type !== 'fit'}
      hint={
        <Link to="/customers">
          {t(
            customers.length === 0
              ? { en: 'Write the ideal customer down first', zh: '先写下理想客户' }
              : { en: 'All ideal customers and gaps', zh: '所有理想客户与差距' },
          )}
        </Link>
      }
      value={form.idealCustomerId ?? ''}
      onChange={(id) => onChange({ idealCustomerId: id || null })}
      choices={[
        { value: '', label: t({ en: 'Not chosen', zh: '未选择' }) },
        ...customers.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
