import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { deputiesQuery } from '../../data/deputies.ts';
import { handOverQuery } from '../../data/hand-overs.ts';
import { peopleQuery } from '../../data/people.ts';
import { useMe } from '../../data/session.ts';
import { Column } from '../../kit/column.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { useText } from '../../lib/language.tsx';
import { DeputyList } from '../../parts/deputy-list.tsx';
import { deputyText } from '../../parts/deputy-text.ts';
import { HandOverForm } from '../../parts/hand-over-form.tsx';
import { handOverText } from '../../parts/hand-over-text.ts';
import { DeputyForm } from './deputy-form.tsx';

/** Being away for a time, and leaving: who stands in, and who takes over. */
export function AbsencePart() {
  const t = useText();
  const deputies = useSuspenseQuery(deputiesQuery).data;
  return (
    <Column>
      <Section title={t(deputyText.title)}>
        <Quiet lede>{t(deputyText.how)}</Quiet>
        {deputies.length === 0 ? <Quiet>{t(deputyText.none)}</Quiet> : <DeputyList deputies={deputies} />}
        <DeputyForm />
      </Section>
      <HandOverSection />
    </Column>
  );
}

/** All that somebody answers for, given to one person or each to another. */
function HandOverSection() {
  const t = useText();
  const me = useMe();
  const people = useSuspenseQuery(peopleQuery).data;
  const [personId, setPersonId] = useState(me.person.id);
  const owned = useQuery(handOverQuery(personId)).data;
  const leads = me.person.role === 'admin' || me.teams.some((team) => team.lead);
  return (
    <Section title={t(handOverText.title)}>
      <Quiet lede>{t(handOverText.how)}</Quiet>
      {leads && (
        <Picker
          label={t(handOverText.from)}
          value={personId}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPersonId}
        />
      )}
      {owned === undefined ? (
        <Bone />
      ) : owned.items.length === 0 ? (
        <Quiet>{t(handOverText.nothing)}</Quiet>
      ) : (
        <HandOverForm key={personId} of={owned} />
      )}
    </Section>
  );
}
