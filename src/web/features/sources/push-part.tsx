import { Link } from '@tanstack/react-router';
import { ciSnippets } from '../../../contract/ci-snippets.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Copyable } from '../../kit/copyable.tsx';
import { bindText } from './bind-text.ts';
import styles from './sources.module.css';
import { text } from './text.ts';

type Props = { keyResultId: string; formats: readonly string[]; measure: string };

/** For numbers that come with a report of the CI: what its job runs, ready to copy. */
export function PushPart({ keyResultId, formats, measure }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const snippets = ciSnippets({ url: location.origin, keyResultId, measure, files: ['report.xml'] });
  return (
    <section className={styles.section}>
      <p className={styles.how}>
        {t(bindText.pushInstead, { formats: formatList([...formats], lang), measure })}{' '}
        <Link to="/settings/$part" params={{ part: 'tokens' }}>
          {t(text.toTokens)}
        </Link>
      </p>
      <details className={styles.narrow}>
        <summary>{t(bindText.pushHow)}</summary>
        {snippets.map((one) => (
          <Copyable key={one.id} label={t(one.label)}>
            {t(one.text)}
          </Copyable>
        ))}
      </details>
    </section>
  );
}
