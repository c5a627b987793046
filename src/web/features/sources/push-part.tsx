import { Link } from '@tanstack/react-router';
import { ciSnippets } from '../../../contract/ci-snippets.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Copyable } from '../../kit/copyable.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Column } from '../../kit/column.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { bindText } from './bind-text.ts';
import styles from './push-part.module.css';
import { text } from './text.ts';

type Props = { keyResultId: string; formats: readonly string[]; measure: string };

/** For numbers that come with a report of the CI: what its job runs, ready to copy. */
export function PushPart({ keyResultId, formats, measure }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const snippets = ciSnippets({ url: location.origin, keyResultId, measure, files: ['report.xml'] });
  return (
    <section className={styles.push}>
      <Quiet lede>
        {t(bindText.pushInstead, { formats: formatList([...formats], lang), measure })}
        <SentenceGap />
        <Link to="/settings/$part" params={{ part: 'tokens' }}>
          {t(text.toTokens)}
        </Link>
      </Quiet>
      <Column>
        <Fold summary={t(bindText.pushHow)}>
          {snippets.map((one) => (
            <Copyable key={one.id} label={t(one.label)}>
              {t(one.text)}
            </Copyable>
          ))}
        </Fold>
      </Column>
    </section>
  );
}
