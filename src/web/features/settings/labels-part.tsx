import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Label } from '../../../contract/labels.ts';
import { labelsQuery } from '../../data/labels.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { joined } from '../../lib/joined.ts';
import { LabelForm } from './label-form.tsx';
import { LabelMerge } from './label-merge.tsx';
import { LabelRow } from './label-row.tsx';
import { labelsText as text } from './labels-text.ts';

type Open = { what: 'form'; label: Label | undefined } | { what: 'merge'; label: Label };

/** The labels of the organization: made, renamed, merged, archived and brought back. */
export function LabelsPart() {
  const t = useText();
  const { lang } = useLanguage();
  const { labels, can } = useSuspenseQuery(labelsQuery).data;
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const inUse = labels.filter((one) => one.archivedAt === null);
  const old = labels.filter((one) => one.archivedAt !== null);
  const make = can.edit ? (
    <Button look="primary" onClick={() => setOpen({ what: 'form', label: undefined })}>
      {t(text.make)}
    </Button>
  ) : undefined;
  const row = (label: Label) => (
    <LabelRow
      key={label.id}
      label={label}
      now={labels.find((one) => one.id === label.mergedInto)}
      canEdit={can.edit}
      onChange={() => setOpen({ what: 'form', label })}
      onMerge={inUse.length > 1 ? () => setOpen({ what: 'merge', label }) : undefined}
    />
  );
  return (
    <>
      <Quiet lede>{joined([t(text.how), !can.edit && t(text.notYours)], lang)}</Quiet>
      {inUse.length === 0 ? (
        <EmptyState title={t(text.none)} action={make}>
          {t(text.noneHow)}
        </EmptyState>
      ) : (
        <>
          <Buttons>{make}</Buttons>
          <Rows>{inUse.map(row)}</Rows>
        </>
      )}
      {old.length > 0 && (
        <Fold summary={t(text.old)}>
          <Rows>{old.map(row)}</Rows>
        </Fold>
      )}
      {open?.what === 'form' && (
        <Dialog title={t(open.label === undefined ? text.make : text.change)} onClose={close}>
          <LabelForm label={open.label} onDone={close} />
        </Dialog>
      )}
      {open?.what === 'merge' && (
        <Dialog title={t(text.mergeTitle, { name: open.label.name })} onClose={close}>
          <LabelMerge label={open.label} others={inUse.filter((one) => one.id !== open.label.id)} onDone={close} />
        </Dialog>
      )}
    </>
  );
}
