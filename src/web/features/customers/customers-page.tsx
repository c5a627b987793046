import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { IdealCustomer } from '../../../contract/ideal-customers.ts';
import type { Gap } from '../../../contract/gaps.ts';
import { idealCustomersQuery } from '../../data/ideal-customers.ts';
import { gapsQuery } from '../../data/gaps.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { Some } from '../../kit/some.tsx';
import { useText } from '../../lib/language.tsx';
import { CustomerEntry } from './customer-entry.tsx';
import { CustomerForm } from './customer-form.tsx';
import { GapEntry } from './gap-entry.tsx';
import { GapForm } from './gap-form.tsx';
import { text } from './text.ts';

/** For whom the product is meant, and what is missing for them. */
export function CustomersPage() {
  const t = useText();
  const me = useMe();
  const customers = useSuspenseQuery(idealCustomersQuery).data;
  const gaps = useSuspenseQuery(gapsQuery).data;
  const [writing, setWriting] = useState<IdealCustomer | 'new'>();
  const [noting, setNoting] = useState<Gap | 'new'>();
  const mayWrite = me.person.role !== 'reader';
  const add = (
    <Button look={customers.length === 0 ? 'primary' : 'plain'} onClick={() => setWriting('new')}>
      {t(text.add)}
    </Button>
  );
  const addGap = (
    <Button look={customers.length > 0 && gaps.length === 0 ? 'primary' : 'plain'} onClick={() => setNoting('new')}>
      {t(text.addGap)}
    </Button>
  );
  const picked = gaps.filter((one) => one.chosen !== null && one.chosen.cycleId === me.cycle?.id).length;
  return (
    <>
      <PageHead
        name={t(text.title)}
        sub={t(text.sub)}
        actions={
          mayWrite &&
          customers.length > 0 && (
            <>
              {add}
              {gaps.length > 0 && addGap}
            </>
          )
        }
      />
      {customers.length === 0 ? (
        <EmptyState title={t(text.none)} action={mayWrite ? add : undefined}>
          {t(text.noneHow)}
        </EmptyState>
      ) : (
        <Section title={t(text.customers)}>
          <Some>
            {customers.map((one) => (
              <CustomerEntry key={one.id} customer={one} onChange={() => setWriting(one)} />
            ))}
          </Some>
        </Section>
      )}
      {gaps.length === 0 ? (
        customers.length > 0 && (
          <EmptyState title={t(text.noGaps)} action={mayWrite ? addGap : undefined}>
            {t(text.noGapsHow)}
          </EmptyState>
        )
      ) : (
        <Section title={t(text.gaps)}>
          <Quiet lede>{t(text.rule)}</Quiet>
          <Some as="ol">
            {gaps.map((one) => (
              <GapEntry key={one.id} gap={one} picked={picked} onEdit={() => setNoting(one)} />
            ))}
          </Some>
        </Section>
      )}
      {writing !== undefined && (
        <Dialog title={t(writing === 'new' ? text.add : text.change)} onClose={() => setWriting(undefined)}>
          <CustomerForm customer={writing === 'new' ? undefined : writing} onClose={() => setWriting(undefined)} />
        </Dialog>
      )}
      {noting !== undefined && (
        <Dialog title={t(noting === 'new' ? text.addGap : text.edit)} onClose={() => setNoting(undefined)}>
          <GapForm
            gap={noting === 'new' ? undefined : noting}
            customers={customers}
            onClose={() => setNoting(undefined)}
          />
        </Dialog>
      )}
    </>
  );
}
