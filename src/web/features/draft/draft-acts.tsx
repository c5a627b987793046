import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { ToCoach } from './to-coach.tsx';
import styles from './draft-acts.module.css';
import { text } from './text.ts';
import type { DraftActions } from './use-draft-actions.ts';
import type { Draft } from './use-draft.ts';

type Props = { draft: Draft; actions: DraftActions; missing: number };

/** Publish, save, and how much is still missing. */
export function DraftActs({ draft, actions, missing }: Props) {
  const t = useText();
  const { objective, isDirty, save } = draft;
  const isPublic = objective?.state === 'published';
  // What is public may lack what it lacked before, and nothing else.
  const lacking = isPublic ? Math.max(0, missing - objective.missing.length) : 0;
  return (
    <div className={styles.acts}>
      {!isPublic && (
        <Button look="primary" busy={actions.isPublishing} onClick={actions.publish}>
          {t(text.publish)}
        </Button>
      )}
      <Button busy={save.isPending} onClick={actions.save}>
        {t(isPublic ? text.saveChanges : text.save)}
      </Button>
      <span className={styles.note} role="status">
        {!isPublic && missing === 1 && t(text.oneMissing)}
        {!isPublic && missing > 1 && t(text.missing, { count: missing })}
        {lacking > 0 && t(text.lacking, { count: lacking })}
        {(isPublic ? lacking : missing) === 0 && objective !== undefined && !isDirty && t(text.savedAlready)}
      </span>
      <ToCoach>{t(text.toCoach)}</ToCoach>
    </div>
  );
}
