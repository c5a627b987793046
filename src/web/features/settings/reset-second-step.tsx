import { useMutation } from '@tanstack/react-query';
import type { Person } from '../../../contract/people.ts';
import { resetSecondStep } from '../../data/second-steps.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { text } from './second-step-text.ts';

/** For whoever lost phone and recovery codes: an admin lets them in with the password again. */
export function ResetSecondStep({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useText();
  const { name } = person;
  const reset = useMutation({
    mutationFn: () => resetSecondStep(person.id),
    onSuccess: () => {
      toast(t(text.wasReset, { name }));
      onClose();
    },
  });
  const refused = useRefusal(reset.error);
  return (
    <Dialog title={t(text.resetOf, { name })} onClose={onClose}>
      <Quiet lede>{t(text.resetHow, { name })}</Quiet>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Buttons>
        <Button look="primary" busy={reset.isPending} onClick={() => reset.mutate()}>
          {t(text.reset)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t(text.cancel)}
        </Button>
      </Buttons>
    </Dialog>
  );
}
