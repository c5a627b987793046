import { useMutation } from '@tanstack/react-query';
import type { Person } from '../../../contract/people.ts';
import { spokenRoles, wordNames } from '../../../core/okr/words.ts';
import { updatePerson } from '../../data/people.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { Checkbox } from '../../kit/checkbox.tsx';
import styles from './speaks-for.module.css';

const text = {
  label: { en: 'Agrees to objectives for', zh: '代表谁确认目标' },
  says: { en: 'agrees for {roles}', zh: '代表{roles}' },
};

/** For whom a person agrees to objectives: the organization says so, not whoever asks. */
export function SpeaksFor({ person, admin }: { person: Person; admin: boolean }) {
  const t = useText();
  const failed = useRefusalToast();
  const change = useMutation({
    mutationFn: (speaksFor: Person['speaksFor']) => updatePerson(person.id, { speaksFor }),
    onError: failed,
  });
  const now = change.isPending ? change.variables : person.speaksFor;
  if (!admin) {
    if (now.length === 0) return null;
    const names = now.map((role) => t(wordNames.agreementRole[role])).join(t({ en: ', ', zh: '、' }));
    return <small>{t(text.says, { roles: names })}</small>;
  }
  return (
    <fieldset className={styles.roles}>
      <legend>{t(text.label)}</legend>
      {spokenRoles.map((role) => (
        <Checkbox
          key={role}
          label={t(wordNames.agreementRole[role])}
          checked={now.includes(role)}
          onChange={(on) => change.mutate(spokenRoles.filter((one) => (one === role ? on : now.includes(one))))}
        />
      ))}
    </fieldset>
  );
}
