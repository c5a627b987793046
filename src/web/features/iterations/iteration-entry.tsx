import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ListedIteration } from '../../../contract/iterations.ts';
import { removeIteration, restoreIteration } from '../../data/iterations.ts';
import { Button } from '../../kit/button.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { iterationText } from '../../parts/iteration-text.ts';
import { iterationDays } from '../../parts/iteration-words.ts';
import styles from './iteration-entry.module.css';
import { text } from './text.ts';

type Props = { iteration: ListedIteration; onChange: (() => void) | undefined };

/** One iteration: its name and days, whether it runs, and the key results it pushes. */
export function IterationEntry({ iteration, onChange }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const failed = useRefusalToast();
  const { id, name, url, current, keyResults } = iteration;
  const remove = useMutation({
    mutationFn: () => removeIteration(id),
    onSuccess: () => toast(t(text.removed, { name }), () => void restoreIteration(id).catch(failed)),
    onError: failed,
  });
  return (
    <li>
      <div className={styles.head}>
        <h3>{name}</h3>
        <span className={styles.days}>{iterationDays(iteration, lang)}</span>
        {current && <span className={styles.now}>{t(iterationText.now)}</span>}
        {url !== null && (
          <a href={url} rel="noreferrer" target="_blank" className={styles.days}>
            {t(text.elsewhere)}
          </a>
        )}
        {onChange !== undefined && (
          <span className={`${styles.acts} not-printed`}>
            <Button look="link" onClick={onChange} aria-label={t(text.changeOf, { name })}>
              {t(text.change)}
            </Button>
            <Button
              look="link"
              busy={remove.isPending}
              onClick={() => remove.mutate()}
              aria-label={t(text.removeOf, { name })}
            >
              {t(text.remove)}
            </Button>
          </span>
        )}
      </div>
      {keyResults.length === 0 && current && <Quiet>{t(text.nothing)}</Quiet>}
      {keyResults.length > 0 && (
        <ul className={styles.pushed}>
          {keyResults.map((one) => (
            <li key={one.id}>
              <Link to="/key-results/$keyResultId" params={{ keyResultId: one.id }}>
                {one.text}
              </Link>
              <small>
                {one.tasks === 0 ? t(text.itself) : t(text.tasks, { tasks: one.tasks, done: one.done })} ·{' '}
                {one.objective.text}
              </small>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
