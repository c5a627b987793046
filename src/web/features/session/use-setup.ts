import { useState } from 'react';
import { setUpSample } from '../../data/sample.ts';
import { setUp } from '../../data/session.ts';
import { useLanguage } from '../../lib/language.tsx';
import { type Remembered, useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';

const blank = { organization: '', name: '', email: '' };

type Secret = { token: string; password: string; way: 'create' | 'look' };
type Typed = typeof blank & Secret;

/** The first run's form. Names outlive a reload; the token and the password are kept nowhere. */
export function useSetup(token: string, onSent: () => void) {
  const { lang } = useLanguage();
  const names = useRemembered('setup', blank, blank);
  const [secret, setSecret] = useState<Secret>({ token, password: '', way: 'create' });
  const value = { ...names.value, ...secret };
  const kept: Remembered<Typed> = {
    ...names,
    value,
    set: (next) => {
      const { organization, name, email, ...rest } = typeof next === 'function' ? next(value) : next;
      names.set({ organization, name, email });
      setSecret(rest);
    },
  };
  const form = useForm({
    first: value,
    kept,
    required: ({ way }) => (way === 'create' ? ['organization', 'name', 'email', 'password'] : []),
    send: ({ way, token: pasted, ...account }) =>
      way === 'create'
        ? setUp({ token: tokenIn(pasted), lang, ...account })
        : setUpSample({ token: tokenIn(pasted), lang }),
    onSent,
  });
  return { form, older: names.older };
}

/** People paste the whole link as often as the code. */
function tokenIn(pasted: string): string {
  return pasted.match(/[?&]token=([^&\s]+)/)?.[1] ?? pasted.trim();
}
