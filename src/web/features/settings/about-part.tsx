import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/language.tsx';
import styles from './settings.module.css';
import { text } from './text.ts';

export function AboutPart() {
  const t = useText();
  return (
    <div className={styles.narrow}>
      <p className={styles.statement}>{t(text.aboutText)}</p>
      <p className={styles.how}>{t(text.aboutPrivate)}</p>
      <ul className={styles.links}>
        <li>
          <Link to="/coach">{t(text.coachRules)}</Link>
        </li>
        <li>
          <a href="/api">{t(text.api)}</a>
        </li>
        <li>
          <a href="/openapi.json">{t(text.openApi)}</a>
        </li>
        <li>{t(text.licence)}</li>
      </ul>
    </div>
  );
}
