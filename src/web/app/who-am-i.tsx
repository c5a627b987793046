import { useMutation } from '@tanstack/react-query';
import { call } from '../lib/api.ts';
import { useText } from '../lib/language.tsx';
import { useMe } from '../data/me.ts';
import { queryClient } from '../data/query-client.ts';
import { wordNames } from '../../core/okr/words.ts';
import { Button } from '../kit/button.tsx';
import { Select } from '../kit/select.tsx';
import styles from './shell.module.css';
import { text } from './text.ts';

/** Who is signed in and the way out; in the sample also the way into somebody else's shoes. */
export function WhoAmI() {
  const t = useText();
  const me = useMe();
  const signOut = useMutation({
    mutationFn: () => call('DELETE /api/session', {}),
    // A full load: nothing of the account stays in memory.
    onSuccess: () => location.assign('/sign-in'),
  });
  const viewAs = useMutation({
    mutationFn: (personId: string) => call('PUT /api/me/person', { body: { personId } }),
    onSuccess: (next) => {
      queryClient.clear();
      queryClient.setQueryData(['me'], next);
      location.assign('/');
    },
  });
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
        onChange={(personId) => viewAs.mutate(personId)}
      />
    );
  }
  return (
    <div className={styles.me}>
      {me.person.name} ·{' '}
      <Button look="link" busy={signOut.isPending} onClick={() => signOut.mutate()}>
        {t(text.signOut)}
      </Button>
    </div>
  );
}
