import { useLanguage } from '../lib/language.tsx';
import styles from './language-switch.module.css';

/** Named in the language it leads to, so that whoever needs it can read it. */
export function LanguageSwitch() {
  const { lang, setLang } = useLanguage();
  const other = lang === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" className={styles.lang} lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => setLang(other)}>
      {other === 'zh' ? '中文' : 'English'}
    </button>
  );
}
