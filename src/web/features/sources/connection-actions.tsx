import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Connection } from '../../../contract/connections.ts';
import { useText } from '../../lib/language.tsx';
import { useGoOn } from '../../lib/go-on.ts';
import { removeConnection, restoreConnection, updateConnection } from '../../data/connections.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Menu } from '../../kit/menu.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { text } from './text.ts';

/** Pausing and removing, with what follows from it; both can be taken back. */
export function ConnectionActions({ connection }: { connection: Connection }) {
  const t = useText();
  const goTo = useGoOn();
  const failed = useRefusalToast();
  const [isAsking, setAsking] = useState(false);
  const { id: connectionId, name, disabledAt, health } = connection;
  const uses = health.keyResults + health.indicators;
  const setPaused = (disabled: boolean) => updateConnection(connectionId, { disabled });
  const pause = useMutation({
    mutationFn: () => setPaused(disabledAt === null),
    onSuccess: () =>
      toast(
        t(disabledAt === null ? text.pausedNow : text.resumed, { name }),
        () => void setPaused(disabledAt !== null),
      ),
    onError: failed,
  });
  const remove = useMutation({
    mutationFn: () => removeConnection(connectionId, () => goTo({ to: '/sources' })),
    onSuccess: () => toast(t(text.removed, { name }), () => void restoreConnection(connectionId)),
    onError: failed,
  });
  return (
    <>
      <Menu
        items={[
          {
            name: t(disabledAt === null ? text.pause : text.resume),
            note: t(text.pauseHow),
            onChoose: () => pause.mutate(),
            busy: pause.isPending,
          },
          { name: t(text.remove), onChoose: () => setAsking(true) },
        ]}
      />
      {isAsking && (
        <Dialog title={t(text.removeTitle, { name })} onClose={() => setAsking(false)}>
          <Quiet lede>{uses === 0 ? t(text.removeUnused) : t(text.removeHow, { count: uses })}</Quiet>
          <Buttons>
            <Button look="primary" busy={remove.isPending} onClick={() => remove.mutate()}>
              {t(text.removeAnyway)}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t(text.cancel)}
            </Button>
          </Buttons>
        </Dialog>
      )}
    </>
  );
}
