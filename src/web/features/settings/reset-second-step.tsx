import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../contract/people.ts';
import { resetSecondStep } from '../../data/second-steps.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
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
  const count = person.passkeys ?? 0;
  const [removes, setRemoves] = useState(count > 0);
  const reset = useMutation({
    mutationFn: () => resetSecondStep(person.id, removes ? 'remove' : 'keep'),
    onSuccess: () => {
      toast(t(text.wasReset, { name }));
      onClose();
    },
  });
  const refused = useRefusal(reset.error);
  return (
    <Dialog title={t(text.resetOf, { name })} onClose={onClose}>
      <Quiet lede>{t(text.resetHow, { name })}</Quiet>
      {count > 0 && <Checkbox label={t(text.passkeysToo, { count })} checked={removes} onChange={setRemoves} />}
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
