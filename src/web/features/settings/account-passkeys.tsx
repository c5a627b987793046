import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { passkeysQuery, removePasskey } from '../../data/passkeys.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Entry } from '../../kit/entry.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { toast } from '../../kit/toast.tsx';
import { formatAge, formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { AddPasskey } from './add-passkey.tsx';
import { text } from './passkeys-text.ts';

type Passkey = { id: string; name: string; since: string; lastUsed: string | null };

/** Devices that sign in for me. */
export function AccountPasskeys() {
  const t = useText();
  const { passkeys, possible } = useSuspenseQuery(passkeysQuery).data;
  const [isAdding, setAdding] = useState(false);
  return (
    <Section title={t(text.title)}>
      <Quiet lede>{t(possible ? text.how : text.off)}</Quiet>
      {passkeys.length > 0 && (
        <Rows>
          {passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} />
          ))}
        </Rows>
      )}
      {possible && (
        <Buttons>
          <Button onClick={() => setAdding(true)}>{t(text.add)}</Button>
        </Buttons>
      )}
      {isAdding && <AddPasskey onClose={() => setAdding(false)} />}
    </Section>
  );
}

function PasskeyRow({ passkey: { id, name, since, lastUsed } }: { passkey: Passkey }) {
  const t = useText();
  const { lang } = useLanguage();
  const remove = useMutation({
    mutationFn: () => removePasskey(id),
    onSuccess: () => toast(t(text.removed, { name })),
  });
  const refused = useRefusal(remove.error);
  const used = lastUsed === null ? t(text.unused) : t(text.lastUsed, { age: formatAge(lastUsed, lang) });
  return (
    <Entry
      words={
        <>
          {name}
          <small>{[used, t(text.since, { day: formatDay(since, lang) })].join(' · ')}</small>
        </>
      }
      end={
        <Button look="link" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t(text.remove)}
          <span className="only-heard"> {name}</span>
        </Button>
      }
    >
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </Entry>
  );
}
