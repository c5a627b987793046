import { useMutation } from '@tanstack/react-query';
import type { Iteration } from '../../../contract/iterations.ts';
import type { Task } from '../../../contract/tasks.ts';
import { updateTask } from '../../data/tasks.ts';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { WordSelect } from '../../kit/word-select.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { iterationText } from '../../parts/iteration-text.ts';
import { iterationChoices } from '../../parts/iteration-words.ts';
import { iterationsText as text } from './iterations-text.ts';

type Props = { task: Task; iterations: readonly Iteration[] };

/** In which iteration a task is done, chosen in its row. */
export function TaskIteration({ task, iterations }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const failed = useRefusalToast();
  const before = task.iteration?.id ?? null;
  const move = useMutation({
    mutationFn: (iterationId: string | null) => updateTask(task.id, { iterationId }),
    onSuccess: ({ iteration }) =>
      toast(
        iteration === null ? t(text.unscheduled, { name: task.text }) : t(text.put, { name: iteration.name }),
        () => void updateTask(task.id, { iterationId: before }).catch(failed),
      ),
    onError: failed,
  });
  return (
    <small aria-busy={move.isPending || undefined}>
      <WordSelect
        label={`${t(iterationText.iteration)} · ${task.text}`}
        value={before ?? ''}
        shown={task.iteration?.name ?? t(iterationText.none)}
        choices={iterationChoices(iterations, todayHere(), lang)}
        onChange={(id) => move.mutate(id || null)}
      />
    </small>
  );
}
