import { useEffect, useRef } from 'react';
import { keep, readKept } from '../lib/kept.ts';
import { readCookie } from '../lib/cookie.ts';
import { useLanguage } from '../lib/language.tsx';
import { updateMe, useMe } from '../data/session.ts';

/**
 * A browser that never chose follows the account, and so does one that sees the account's language changed elsewhere; a
 * choice made while signed in is kept with the account.
 */
export function useAccountLanguage(): void {
  const { person } = useMe();
  const { lang, setLang } = useLanguage();
  const known = useRef(lang);
  useEffect(() => {
    const name = `crux-account-lang:${person.id}`;
    const seen = readKept(name);
    if (seen !== person.lang) keep(name, person.lang);
    const isChangedElsewhere = seen !== undefined && seen !== person.lang && known.current === lang;
    if (isChangedElsewhere || readCookie('crux-lang') === undefined) {
      known.current = person.lang;
      setLang(person.lang);
    } else if (known.current !== lang) {
      known.current = lang;
      updateMe({ lang }).catch((error: unknown) => {
        // The choice holds in this browser either way; the next one is sent again.
        console.warn('the language is not kept with the account yet', error);
      });
    }
  }, [lang, person.id, person.lang, setLang]);
}
