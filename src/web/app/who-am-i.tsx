import { useMutation } from '@tanstack/react-query';
import { useText } from '../lib/language.tsx';
import { signOut, useMe, viewAs } from '../data/session.ts';
import { usePlace } from './place.tsx';
import { wordNames } from '../../core/okr/words.ts';
import { Button } from '../kit/button.tsx';
import { Select } from '../kit/select.tsx';
import styles from './who-am-i.module.css';
import { text } from './text.ts';

/** Who is signed in and the way out; in the sample also the way into somebody else's shoes. */
export function WhoAmI() {
  const t = useText();
  const me = useMe();
  const { Link } = usePlace();
  const leave = useMutation({
    mutationFn: signOut,
    // A full load: nothing of the account stays in memory.
    onSuccess: () => location.assign('/sign-in'),
  });
  const look = useMutation({ mutationFn: viewAs, onSuccess: () => location.assign('/') });
  if (me.viewAs.length > 0) {
    return (
      <Select
        label={t(text.viewAs)}
        value={me.person.id}
        choices={me.viewAs.map((person) => ({
          value: person.id,
          // The closed list is narrow: who I am now needs no role.
          label: person.id === me.person.id ? person.name : `${person.name} · ${t(wordNames.role[person.role])}`,
        }))}
        onChange={(personId) => look.mutate(personId)}
      />
    );
  }
  return (
    <div className={styles.me}>
      <Link href="/settings/account">{me.person.name}</Link> ·{' '}
      <Button look="link" busy={leave.isPending} onClick={() => leave.mutate()}>
        {t(text.signOut)}
      </Button>
    </div>
  );
}
