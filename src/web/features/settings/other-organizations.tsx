import { useMutation } from '@tanstack/react-query';
import { useText } from '../../lib/language.tsx';
import { switchOrganization, useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Section } from '../../kit/section.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { text } from './text.ts';

/** The way to another organization of the same account. */
export function OtherOrganizations() {
  const t = useText();
  const me = useMe();
  const others = me.organizations.filter((organization) => organization.id !== me.organization.id);
  const go = useMutation({
    mutationFn: switchOrganization,
    onSuccess: () => location.assign('/'),
  });
  const refused = useRefusal(go.error);
  if (others.length === 0) return null;
  return (
    <Section title={t(text.organizations)}>
      <Buttons>
        {others.map((organization) => (
          <Button key={organization.id} busy={go.isPending} onClick={() => go.mutate(organization.id)}>
            {t(text.goThere, { name: organization.name })}
          </Button>
        ))}
      </Buttons>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </Section>
  );
}
