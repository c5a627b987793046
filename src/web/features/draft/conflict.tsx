import type { Objective } from '../../../contract/objectives.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import styles from './conflict.module.css';
import { text } from './text.ts';

type Props = {
  /** The newer version, as the server keeps it. */
  current: Objective | undefined;
  onKeepMine: (version: number) => void;
  onTakeTheirs: (theirs: Objective) => void;
};

/** Two people wrote: both versions are shown, nothing is overwritten without a word. */
export function Conflict({ current, onKeepMine, onTakeTheirs }: Props) {
  const t = useText();
  if (current === undefined) return <ErrorNote what={t(text.conflict)} />;
  return (
    <ErrorNote what={t(text.conflict)}>
      <p>{t(text.conflictHow, { text: current.text })}</p>
      <ul>
        {current.keyResults.map((keyResult) => (
          <li key={keyResult.id}>{keyResult.text}</li>
        ))}
      </ul>
      <div className={styles.choices}>
        <Button small onClick={() => onKeepMine(current.version)}>
          {t(text.keepMine)}
        </Button>
        <Button small look="quiet" onClick={() => onTakeTheirs(current)}>
          {t(text.takeTheirs)}
        </Button>
      </div>
    </ErrorNote>
  );
}
