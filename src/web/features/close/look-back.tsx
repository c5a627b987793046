import { useState } from 'react';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { wordNames } from '../../../core/model/words.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './close.module.css';
import { LookBackForm } from './look-back-form.tsx';
import { text } from './text.ts';

const parts = ['goalAgain', 'happened', 'why', 'learned'] as const;

/** What the team says of how it went; a form while nobody has said anything. */
export function LookBack({ objective, open }: { objective: ReviewObjective; open: boolean }) {
  const t = useText();
  const { lang } = useLanguage();
  const { retrospective, closing } = objective;
  const [wanted, setWriting] = useState<boolean>();
  const writing = closing.lookBack && (wanted ?? (open && retrospective === null));
  return (
    <section className={styles.part}>
      <h3>{t(text.lookBack)}</h3>
      {writing && <LookBackForm objective={objective} onDone={() => setWriting(false)} />}
      {!writing && retrospective === null && <p className={styles.quiet}>{t(text.notLookedBack)}</p>}
      {!writing && retrospective !== null && (
        <dl className={styles.told}>
          {parts
            .filter((part) => retrospective[part] !== '')
            .map((part) => (
              <div key={part}>
                <dt>{t(text[part])}</dt>
                <dd>{retrospective[part]}</dd>
              </div>
            ))}
          {retrospective.lacked.length > 0 && (
            <div>
              <dt>{t(text.lacked)}</dt>
              <dd>
                {formatList(
                  retrospective.lacked.map((kind) => t(wordNames.problemKind[kind])),
                  lang,
                )}
              </dd>
            </div>
          )}
        </dl>
      )}
      {!writing && closing.lookBack && (
        <Button small look="quiet" onClick={() => setWriting(true)}>
          {t(retrospective === null ? text.startLookBack : text.change)}
        </Button>
      )}
    </section>
  );
}
