import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { type Lang, say, type Text } from '../../core/text.ts';
import { readCookie, writeCookie } from './cookie.ts';

export type Say = (text: Text, values?: Record<string, string | number>) => string;

type Language = { lang: Lang; setLang: (lang: Lang) => void };

const LanguageContext = createContext<Language | undefined>(undefined);

/** Holds the language of the interface; what people wrote stays as they wrote it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [lang, setState] = useState<Lang>(firstLang);
  const setLang = useCallback((next: Lang) => {
    writeCookie('crux-lang', next);
    setState(next);
  }, []);
  useEffect(() => {
    document.documentElement.lang = htmlLang(lang);
  }, [lang]);
  const value = useMemo(() => ({ lang, setLang }), [lang, setLang]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (language === undefined) throw new Error('useLanguage outside of LanguageProvider');
  return language;
}

/** The function that says a Text in the language of the interface. */
export function useText(): Say {
  const { lang } = useLanguage();
  return useCallback((text, values) => say(text, lang, values), [lang]);
}

export function htmlLang(lang: Lang): 'zh-CN' | 'en' {
  return lang === 'zh' ? 'zh-CN' : 'en';
}

function firstLang(): Lang {
  const chosen = readCookie('crux-lang');
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
