import { useMutation } from '@tanstack/react-query';
import { addSample, removeSample } from '../../data/sample.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Column } from '../../kit/column.tsx';
import { OtherOrganizations } from './other-organizations.tsx';
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
    <Column>
      {inside && <Quiet lede>{t(text.sampleIn)}</Quiet>}
      {sample !== undefined && !inside && <Quiet lede>{t(text.sampleHere)}</Quiet>}
      <Quiet lede>{t(sample === undefined ? text.sampleAddHow : text.sampleRemoveHow)}</Quiet>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Buttons>
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
      </Buttons>
      <OtherOrganizations />
    </Column>
  );
}
