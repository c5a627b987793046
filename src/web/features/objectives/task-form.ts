import type { Task, TaskBody } from '../../../contract/tasks.ts';
import type { TaskLink } from '../../../core/okr/task-link.ts';
import type { ProblemKind, TaskOutcome, TaskStatus } from '../../../core/okr/words.ts';

/** A task as its dialog holds it: words are strings, empty = not said; effects are numbers in the unit of the key result. */
export type TaskForm = Record<
  'text' | 'ifWe' | 'moves' | 'because' | 'ownerId' | 'due' | 'iterationId' | 'problem' | 'improvement' | 'outcomeNote',
  string
> & {
  links: TaskLink[];
  expectedEffect: number | null;
  effect: number | null;
  status: TaskStatus;
  problemKind: ProblemKind | '';
  outcome: TaskOutcome | '';
};

export function formOf(task: Task | undefined, myId: string): TaskForm {
  return {
    text: task?.text ?? '',
    ifWe: task?.ifWe ?? '',
    moves: task?.moves ?? '',
    because: task?.because ?? '',
    status: task?.status ?? 'open',
    // Whoever designs a task usually does it.
    ownerId: task === undefined ? myId : (task.owner?.id ?? ''),
    due: task?.due ?? '',
    iterationId: task?.iteration?.id ?? '',
    links: task?.links ?? [],
    problem: task?.problem ?? '',
    problemKind: task?.problemKind ?? '',
    improvement: task?.improvement ?? '',
    outcome: task?.outcome ?? '',
    outcomeNote: task?.outcomeNote ?? '',
    expectedEffect: task?.expectedEffect ?? null,
    effect: task?.effect ?? null,
  };
}

/** What the dialog holds, its lists with one item: what was typed in another shape does not fit it. */
export const shapeOfForm: TaskForm = { ...formOf(undefined, ''), links: [{ url: '', title: '' }] };

/**
 * `task`: as it was. Its iteration is sent only when another one was chosen: a deleted one is not shown, and may come back.
 * So are its links: somebody else may have added one meanwhile.
 */
export function bodyOf(form: TaskForm, task: Task | undefined): TaskBody {
  const { iterationId, links, ...rest } = form;
  const given = links.filter(isGiven);
  return {
    ...rest,
    ...(iterationId !== (task?.iteration?.id ?? '') && { iterationId: iterationId || null }),
    ...(JSON.stringify(given) !== JSON.stringify(task?.links ?? []) && { links: given }),
    ownerId: form.ownerId || null,
    due: form.due || null,
    problemKind: form.problem.trim() === '' ? null : form.problemKind || null,
    outcome: form.outcome || null,
  };
}

/** An empty row is no link. */
export function isGiven({ url, title }: TaskLink): boolean {
  return url.trim() !== '' || title.trim() !== '';
}
