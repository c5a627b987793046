import type { Hono } from 'hono';
import { tasksEndpoints } from '../../../../contract/tasks.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { createTask, removeTask, restoreTask, showTasks, updateTask } from './actions.ts';
import { reportHypotheses } from './report.ts';

export function serveTasks(app: Hono, services: Services): void {
  serve(app, services, tasksEndpoints, {
    report: (call) => reportHypotheses(call, call.query),
    list: (call) => showTasks(call, call.params.objectiveId),
    create: (call) => createTask(call, call.params.keyResultId, call.body),
    update: (call) => updateTask(call, call.params.taskId, call.body),
    remove: (call) => removeTask(call, call.params.taskId),
    restore: (call) => restoreTask(call, call.params.taskId),
  });
}
