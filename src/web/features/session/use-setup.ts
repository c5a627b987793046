import { useState } from 'react';
import { setUpSample } from '../../data/sample.ts';
import { setUp } from '../../data/session.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { zoneProblem } from '../../parts/zone-field.tsx';
import { browserZone } from '../../lib/zone.ts';
import { type Remembered, useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';

const blank = { organization: '', name: '', email: '' };

type Secret = { token: string; password: string; zone: string; way: 'create' | 'look' };
type Typed = typeof blank & Secret;

/** The first run's form. Names outlive a reload; the token and the password are kept nowhere. */
export function useSetup(token: string, onSent: () => void) {
  const { lang } = useLanguage();
  const t = useText();
  const names = useRemembered('setup', blank, blank);
  const [secret, setSecret] = useState<Secret>({ token, password: '', zone: browserZone(), way: 'create' });
  const value = { ...names.value, ...secret };
  const kept: Remembered<Typed> = {
    ...names,
    touched: true,
    value,
    set: (next) => {
      const { organization, name, email, ...rest } = typeof next === 'function' ? next(value) : next;
      names.set({ organization, name, email });
      setSecret(rest);
    },
  };
  return useForm({
    first: value,
    kept,
    required: ({ way }) => (way === 'create' ? ['organization', 'zone', 'name', 'email', 'password'] : []),
    check: ({ way, zone }) => (way === 'create' ? { zone: zoneProblem(zone, t) } : {}),
    send: ({ way, token: pasted, ...account }) =>
      way === 'create'
        ? setUp({ token: tokenIn(pasted), lang, ...account })
        : setUpSample({ token: tokenIn(pasted), lang, zone: browserZone() }),
    onSent,
  });
}

/** People paste the whole link as often as the code. */
function tokenIn(pasted: string): string {
  return pasted.match(/[?&]token=([^&\s]+)/)?.[1] ?? pasted.trim();
}
