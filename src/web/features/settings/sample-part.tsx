import { useMutation } from '@tanstack/react-query';
import { addSample, removeSample } from '../../data/sample.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { OtherOrganizations } from './other-organizations.tsx';
import styles from './settings.module.css';
import { text } from './text.ts';

/** In and out of the sample company, each in one step. */
export function SamplePart() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const sample = me.organizations.find((organization) => organization.sample);
  const inside = me.organization.sample;
  const add = useMutation({
    mutationFn: () => addSample({ lang }),
    // Another organization: everything that was read belongs to the one before.
    onSuccess: () => location.assign('/'),
  });
  const remove = useMutation({
    mutationFn: removeSample,
    onSuccess: ({ me: left, setupToken }) =>
      location.assign(left === null ? `/setup${setupToken === null ? '' : `?token=${setupToken}`}` : '/'),
  });
  const refused = useRefusal(add.error ?? remove.error);
  return (
    <div className={styles.narrow}>
      {inside && <p className={styles.how}>{t(text.sampleIn)}</p>}
      {sample !== undefined && !inside && <p className={styles.how}>{t(text.sampleHere)}</p>}
      <p className={styles.how}>{t(sample === undefined ? text.sampleAddHow : text.sampleRemoveHow)}</p>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <div className={styles.acts}>
        {sample === undefined && me.person.role === 'admin' && (
          <Button look="primary" busy={add.isPending} onClick={() => add.mutate()}>
            {t(text.sampleAdd)}
          </Button>
        )}
        {sample !== undefined && (
          <Button busy={remove.isPending} onClick={() => remove.mutate()}>
            {t(text.sampleRemove)}
          </Button>
        )}
      </div>
      <OtherOrganizations />
    </div>
  );
}
