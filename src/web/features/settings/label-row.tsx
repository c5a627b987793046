import { useMutation } from '@tanstack/react-query';
import type { Label } from '../../../contract/labels.ts';
import { archiveLabel, restoreLabel } from '../../data/labels.ts';
import { Button } from '../../kit/button.tsx';
import { Entry } from '../../kit/entry.tsx';
import { Menu } from '../../kit/menu.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { useText } from '../../lib/language.tsx';
import { LabelMark } from '../../parts/label-mark.tsx';
import { labelsText as text } from './labels-text.ts';

type Props = {
  label: Label;
  /** What it was merged into. */
  now: Label | undefined;
  canEdit: boolean;
  onChange: () => void;
  onMerge: (() => void) | undefined;
};

export function LabelRow({ label, now, canEdit, onChange, onMerge }: Props) {
  const t = useText();
  const failed = useRefusalToast();
  const { id, name, mark, archivedAt, objectives } = label;
  const restore = useMutation({ mutationFn: () => restoreLabel(id), onError: failed });
  const archive = useMutation({
    mutationFn: () => archiveLabel(id, null),
    onSuccess: () => toast(t(text.archived, { name }), () => restore.mutate()),
    onError: failed,
  });
  const state = now ? t(text.isNow, { name: now.name }) : archivedAt !== null && t(text.isArchived);
  return (
    <Entry
      words={
        <>
          <LabelMark mark={mark} />
          {name}
          <small>{[state, t(text.count, { count: objectives })].filter(Boolean).join(' · ')}</small>
        </>
      }
      end={
        canEdit &&
        (archivedAt === null ? (
          <Menu
            label={name}
            items={[
              { name: t(text.change), onChoose: onChange },
              ...(onMerge ? [{ name: t(text.merge), onChoose: onMerge }] : []),
              { name: t(text.archive), onChoose: () => archive.mutate(), busy: archive.isPending },
            ]}
          />
        ) : (
          <Button look="link" busy={restore.isPending} onClick={() => restore.mutate()}>
            {t(text.bring)}
            <span className="only-heard"> {name}</span>
          </Button>
        ))
      }
    />
  );
}
