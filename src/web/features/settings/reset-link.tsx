import { useMutation } from '@tanstack/react-query';
import type { Person } from '../../../contract/people.ts';
import { makeResetLink } from '../../data/people.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { text } from './text.ts';
import { ToldOnce } from './told-once.tsx';

/** For whoever forgot their password: an admin makes the link and passes it on. */
export function ResetLink({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useText();
  const make = useMutation({ mutationFn: () => makeResetLink(person.id) });
  const refused = useRefusal(make.error);
  const { resetLink, resetReady, copy, copied, done } = text;
  return (
    <Dialog title={t(text.resetOf, { name: person.name })} onClose={onClose}>
      {make.data === undefined ? (
        <>
          <Quiet lede>{t(text.resetHow, { name: person.name })}</Quiet>
          {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
          <Buttons>
            <Button look="primary" busy={make.isPending} onClick={() => make.mutate()}>
              {t(text.makeLink)}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {t(text.cancel)}
            </Button>
          </Buttons>
        </>
      ) : (
        <ToldOnce
          label={resetLink}
          hint={resetReady}
          words={make.data.link}
          copy={copy}
          copied={copied}
          next={done}
          onNext={onClose}
        />
      )}
    </Dialog>
  );
}
