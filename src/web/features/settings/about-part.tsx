import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/language.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Column } from '../../kit/column.tsx';
import { Rows } from '../../kit/rows.tsx';
import styles from './about-part.module.css';
import { text } from './text.ts';

export function AboutPart() {
  const t = useText();
  return (
    <Column>
      <p className={styles.statement}>{t(text.aboutText)}</p>
      <Quiet lede>{t(text.aboutPrivate)}</Quiet>
      <Quiet lede>{t(text.aboutBackup)}</Quiet>
      <Rows>
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
      </Rows>
    </Column>
  );
}
