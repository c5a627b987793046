import { useMutation, useQuery } from '@tanstack/react-query';
import type { PageShows } from '../../../contract/public-pages.ts';
import { publicPageQuery, sharePage, unsharePage } from '../../data/public-pages.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Copyable } from '../../kit/copyable.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import styles from './outside-dialog.module.css';
import { outsideText as text } from './outside-text.ts';

/** Lets people outside read a publication, or stops it; says plainly what they read. */
export function OutsideDialog({ objectiveId, onClose }: { objectiveId: string; onClose: () => void }) {
  const t = useText();
  const { lang } = useLanguage();
  const state = useQuery(publicPageQuery(objectiveId));
  const sharing = useMutation({ mutationFn: (body: Partial<PageShows>) => sharePage(objectiveId, body) });
  const ending = useMutation({ mutationFn: () => unsharePage(objectiveId) });
  const refused = useRefusal(state.error ?? sharing.error ?? ending.error);
  const { link, isAllowed, can } = state.data ?? { link: null, isAllowed: true, can: { change: false } };
  const shown = link && { ...link, ...(sharing.isPending && sharing.variables) };
  return (
    <Dialog title={t(text.title)} onClose={onClose} shape="wide">
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {state.isPending && <Bone height={120} />}
      {state.data !== undefined && !isAllowed && <p>{t(text.forbidden)}</p>}
      {state.data !== undefined && isAllowed && shown === null && (
        <>
          <p className={styles.words}>{t(can.change ? text.how : text.askLead)}</p>
          {can.change && (
            <Button look="primary" busy={sharing.isPending} onClick={() => sharing.mutate({})}>
              {t(text.switchOn)}
            </Button>
          )}
        </>
      )}
      {shown !== null && (
        <>
          <Copyable label={t(text.address)}>{`${location.origin}${shown.path}`}</Copyable>
          {can.change && (
            <fieldset className={styles.shows}>
              <legend>{t(text.shows)}</legend>
              <Checkbox
                label={t(text.lines)}
                checked={shown.lines}
                onChange={(lines) => sharing.mutateAsync({ lines })}
              />
              <Checkbox
                label={t(text.keyResults)}
                checked={shown.keyResults}
                onChange={(keyResults) => sharing.mutateAsync({ keyResults })}
              />
            </fieldset>
          )}
          <Buttons>
            <a href={`${shown.path}?lang=${lang}`} target="_blank" rel="noreferrer">
              {t(text.look)}
            </a>
            {can.change && (
              <Button busy={ending.isPending} onClick={() => ending.mutate()}>
                {t(text.switchOff)}
              </Button>
            )}
          </Buttons>
        </>
      )}
    </Dialog>
  );
}
