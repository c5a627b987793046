import { Link } from '@tanstack/react-router';
import { valueSnippet } from '../../../contract/ci-snippets.ts';
import { Column } from '../../kit/column.tsx';
import { Copyable } from '../../kit/copyable.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { useText } from '../../lib/language.tsx';
import { bindText } from './bind-text.ts';
import { text } from './text.ts';
import styles from './value-part.module.css';

/** For numbers that somebody's own script computes: what it runs, ready to copy. */
export function ValuePart({ keyResultId }: { keyResultId: string }) {
  const t = useText();
  return (
    <section className={styles.part}>
      <Column>
        <Fold summary={t(bindText.valueHow)}>
          <Quiet>
            {t(bindText.valueInstead)}{' '}
            <Link to="/settings/$part" params={{ part: 'tokens' }}>
              {t(text.toTokens)}
            </Link>
          </Quiet>
          <Copyable label="curl">{valueSnippet({ url: location.origin, keyResultId })}</Copyable>
          <Copyable label="crux">{`crux push --value "$VALUE" --kr ${keyResultId} --to ${location.origin}`}</Copyable>
        </Fold>
      </Column>
    </section>
  );
}
