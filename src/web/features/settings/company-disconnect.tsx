import { useMutation } from '@tanstack/react-query';
import { removeCompanyTie } from '../../data/company-ties.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { text } from './company-text.ts';

export function CompanyDisconnect({ company, onClose }: { company: string; onClose: () => void }) {
  const t = useText();
  const remove = useMutation({
    mutationFn: removeCompanyTie,
    onSuccess: () => {
      toast(t(text.disconnected, { company }));
      onClose();
    },
  });
  const refused = useRefusal(remove.error);
  return (
    <Dialog title={t(text.disconnectTitle)} onClose={onClose}>
      <Quiet lede>{t(text.disconnectHow, { company })}</Quiet>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Buttons>
        <Button look="primary" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t(text.disconnect)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t(text.cancel)}
        </Button>
      </Buttons>
    </Dialog>
  );
}
