import { ownAddress } from '../../../contract/own-address.ts';
import { useMutation } from '@tanstack/react-query';
import { signInWithPasskey } from '../../data/passkeys.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { text } from './text.ts';

/** The way in with the lock of this device. */
export function PasskeyButton({ next }: { next: string | undefined }) {
  const t = useText();
  const enter = useMutation({
    mutationFn: signInWithPasskey,
    onSuccess: (me) => me !== undefined && location.assign(ownAddress(next)),
  });
  const refused = useRefusal(enter.error);
  const isStopped = enter.isSuccess && enter.data === undefined;
  if (typeof PublicKeyCredential === 'undefined') return null;
  return (
    <>
      <Buttons>
        <Button busy={enter.isPending} onClick={() => enter.mutate()}>
          {t(text.signInWithPasskey)}
        </Button>
      </Buttons>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {isStopped && <ErrorNote what={t(text.passkeyStopped)} />}
    </>
  );
}
