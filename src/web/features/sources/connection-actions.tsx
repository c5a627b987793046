import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Connection } from '../../../contract/connections.ts';
import { call } from '../../lib/api.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { refresh } from '../../data/query-client.ts';
import { refusalOf } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './sources.module.css';
import { text } from './text.ts';

const shown = ['connections', 'source', 'board', 'objective', 'week'] as const;

/** Pausing and removing, with what follows from it; both can be taken back. */
export function ConnectionActions({ connection }: { connection: Connection }) {
  const t = useText();
  const { lang } = useLanguage();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const { id: connectionId, name, disabledAt, health } = connection;
  const params = { connectionId };
  const setPaused = (disabled: boolean) =>
    call('PATCH /api/connections/{connectionId}', { params, body: { disabled } }).then(() =>
      refresh(...shown, 'connection'),
    );
  const pause = useMutation({
    mutationFn: () => setPaused(disabledAt === null),
    onSuccess: () =>
      toast(
        t(disabledAt === null ? text.pausedNow : text.resumed, { name }),
        () => void setPaused(disabledAt !== null),
      ),
    onError: (error) => toast(refusalOf(error, lang).what),
  });
  const remove = useMutation({
    mutationFn: async () => {
      // Its own page is left first: what is told live would make it read itself again and find nothing.
      await navigate({ to: '/sources' });
      await call('DELETE /api/connections/{connectionId}', { params, query: { unbind: 'yes' } });
    },
    onSuccess: async () => {
      await refresh(...shown);
      toast(t(text.removed, { name }), () => {
        void call('PUT /api/connections/{connectionId}/restoration', { params }).then(() =>
          refresh(...shown, 'connection'),
        );
      });
    },
    onError: (error) => toast(refusalOf(error, lang).what),
  });
  return (
    <>
      <Button look="quiet" busy={pause.isPending} onClick={() => pause.mutate()} title={t(text.pauseHow)}>
        {t(disabledAt === null ? text.pause : text.resume)}
      </Button>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {t(text.remove)}
      </Button>
      {isAsking && (
        <Dialog title={t(text.removeTitle, { name })} onClose={() => setAsking(false)}>
          <p className={styles.how}>
            {health.keyResults === 0 ? t(text.removeUnused) : t(text.removeHow, { count: health.keyResults })}
          </p>
          <p className={styles.acts}>
            <Button look="primary" busy={remove.isPending} onClick={() => remove.mutate()}>
              {t(text.removeAnyway)}
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              {t(text.cancel)}
            </Button>
          </p>
        </Dialog>
      )}
    </>
  );
}
