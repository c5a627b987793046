import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { Task } from '../../../contract/tasks.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { iterationsQuery } from '../../data/iterations.ts';
import { taskFindingsQuery, tasksQuery } from '../../data/tasks.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { TaskItem } from './task-item.tsx';
import styles from './key-result-tasks.module.css';
import { text } from './task-text.ts';

type Props = { objective: Objective; keyResult: KeyResult };

/** The tasks under a key result, what the coach asks about them, and the way to design another. */
export function KeyResultTasks({ objective, keyResult }: Props) {
  const t = useText();
  const all = useQuery(tasksQuery(objective.id));
  const findings = useQuery(taskFindingsQuery(objective.id));
  const refused = useRefusal(all.error);
  const [open, setOpen] = useState<Task | 'new'>();
  const tasks = (all.data ?? []).filter((task) => task.keyResultId === keyResult.id);
  const asks = (findings.data ?? []).filter((finding) => finding.keyResultId === keyResult.id);
  const canEdit = keyResult.can.checkIn;
  const iterations = useQuery({ ...iterationsQuery(objective.teamId), enabled: tasks.length > 0 });
  if (refused !== undefined) return <ErrorNote what={refused.what} details={refused.details} />;
  if (all.data === undefined || (tasks.length === 0 && !canEdit && asks.length === 0)) return null;
  const asked = asks.find((finding) => finding.taskId === null);
  return (
    <section className={styles.tasks} aria-label={t(text.tasks)}>
      {tasks.map((task) => (
        <TaskItem
          key={task.id}
          task={task}
          objectiveId={objective.id}
          unit={keyResult.unit}
          ask={asks.find((finding) => finding.taskId === task.id)}
          iterations={iterations.data?.iterations ?? []}
          onChange={task.can.edit ? () => setOpen(task) : undefined}
        />
      ))}
      {asked !== undefined && (
        <Quiet>
          {t(asked.ask)} <small>{t(asked.what)}</small>
        </Quiet>
      )}
      {canEdit && (
        <Button look="link" onClick={() => setOpen('new')}>
          + {t(text.design)}
        </Button>
      )}
      {open !== undefined && (
        <TaskDialog
          task={open === 'new' ? undefined : open}
          keyResult={keyResult}
          teamId={objective.teamId}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
