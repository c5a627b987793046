import { useMutation, useQuery } from '@tanstack/react-query';
import type { Team } from '../../../contract/teams.ts';
import { useText } from '../../lib/language.tsx';
import { putMember, removeMember } from '../../data/teams.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Picker } from '../../kit/picker.tsx';
import { personChoices } from '../../parts/person-choices.ts';
import { peopleQuery } from '../../data/people.ts';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Entry } from '../../kit/entry.tsx';
import { text } from './text.ts';

/** Who works in the team and who leads it. */
export function TeamMembers({ team }: { team: Team }) {
  const t = useText();
  const people = useQuery(peopleQuery).data ?? [];
  const put = useMutation({
    mutationFn: ({ personId, lead }: { personId: string; lead: boolean }) => putMember(team.id, personId, lead),
  });
  const takeOut = useMutation({ mutationFn: (personId: string) => removeMember(team.id, personId) });
  const refused = useRefusal(put.error ?? takeOut.error);
  const others = people.filter(
    (person) => person.role !== 'reader' && !team.members.some((member) => member.id === person.id),
  );
  return (
    <section>
      <h3>{t(text.members)}</h3>
      {team.members.length === 0 && <Quiet lede>{t(text.noMembers)}</Quiet>}
      <Rows>
        {team.members.map(({ id, name, lead }) => (
          <Entry
            key={id}
            words={name}
            end={
              <>
                <Checkbox
                  label={t(text.makeLead)}
                  checked={lead}
                  onChange={(checked) => put.mutateAsync({ personId: id, lead: checked })}
                />
                <Button look="quiet" icon aria-label={t(text.takeOut, { name })} onClick={() => takeOut.mutate(id)}>
                  <Icon name="close" size={16} />
                </Button>
              </>
            }
          />
        ))}
      </Rows>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {others.length > 0 && (
        <Picker
          label={t(text.addMember)}
          value=""
          choices={personChoices(others, t(text.choosePerson))}
          onChange={(personId) => personId !== '' && put.mutate({ personId, lead: false })}
        />
      )}
    </section>
  );
}
