import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../contract/people.ts';
import { spokenRoles, wordNames } from '../../../core/okr/words.ts';
import { useMe } from '../../data/session.ts';
import { updatePerson } from '../../data/people.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import styles from './speaks-for.module.css';

const text = {
  label: { en: 'Agrees to objectives for', zh: '代表谁确认目标' },
  says: { en: 'Agrees to objectives for {roles}', zh: '代表{roles}确认目标' },
  leads: { en: 'As its lead, agrees for {teams}', zh: '作为负责人，代表 {teams} 确认' },
  set: { en: 'Agrees for…', zh: '指定代表谁' },
  change: { en: 'Change', zh: '更改' },
  done: { en: 'Done', zh: '完成' },
};

/** For whom a person agrees to objectives: the organization says so, not whoever asks. */
export function SpeaksFor({ person, admin }: { person: Person; admin: boolean }) {
  const t = useText();
  const { lang } = useLanguage();
  const failed = useRefusalToast();
  const [isOpen, setOpen] = useState(false);
  const change = useMutation({
    mutationFn: (speaksFor: Person['speaksFor']) => updatePerson(person.id, { speaksFor }),
    onError: failed,
  });
  const now = change.isPending ? change.variables : person.speaksFor;
  const roles = now.map((role) => t(wordNames.agreementRole[role])).join(t({ en: ', ', zh: '、' }));
  const { teams } = useMe();
  const led = person.teams
    .filter(({ lead }) => lead)
    .flatMap(({ id }) => teams.find((one) => one.id === id)?.name ?? []);
  const leads = led.length > 0 && <span>{t(text.leads, { teams: formatList(led, lang) })}</span>;
  if (!admin)
    return now.length === 0 && led.length === 0 ? null : (
      <div className={styles.roles}>
        {now.length > 0 && <span>{t(text.says, { roles })}</span>}
        {leads}
      </div>
    );
  return (
    <div className={styles.roles}>
      {isOpen ? (
        <fieldset className={styles.choice}>
          <legend>{t(text.label)}</legend>
          {spokenRoles.map((role) => (
            <Checkbox
              key={role}
              label={t(wordNames.agreementRole[role])}
              checked={now.includes(role)}
              onChange={(on) =>
                change.mutateAsync(spokenRoles.filter((one) => (one === role ? on : now.includes(one))))
              }
            />
          ))}
        </fieldset>
      ) : (
        now.length > 0 && <span>{t(text.says, { roles })}</span>
      )}
      {leads}
      <Button look="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? text.done : now.length > 0 ? text.change : text.set)}
      </Button>
    </div>
  );
}
