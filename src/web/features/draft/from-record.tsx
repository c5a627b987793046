import { useQuery } from '@tanstack/react-query';
import { gapQuery } from '../../data/gaps.ts';
import { debtItemQuery } from '../../data/debt.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { debtDraft } from './debt-draft.ts';
import { DraftEditor, type DraftEditorProps } from './draft-editor.tsx';
import { gapDraft } from './gap-draft.ts';

type Props = DraftEditorProps & {
  /** The item of the debt register, or the gap, that a new draft comes of. */
  debtId: string | undefined;
  gapId: string | undefined;
};

/** A new draft; one that comes of a record has its words and evidence already. */
export function FromRecord({ debtId, gapId, ...editor }: Props) {
  const t = useText();
  const debt = useQuery({ ...debtItemQuery(debtId ?? ''), enabled: debtId !== undefined });
  const gap = useQuery({ ...gapQuery(gapId ?? ''), enabled: gapId !== undefined });
  const refused = useRefusal(debt.error ?? gap.error);
  if (debtId === undefined && gapId === undefined) return <DraftEditor {...editor} />;
  if (refused !== undefined) return <ErrorNote what={refused.what} details={refused.details} />;
  if (debt.data !== undefined) return <DraftEditor {...editor} begins={debtDraft(debt.data, t)} />;
  if (gap.data !== undefined) return <DraftEditor {...editor} begins={gapDraft(gap.data)} />;
  return null;
}
