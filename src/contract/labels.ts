// Labels: the strategic pillars of an organization, by which objectives are found together.
import { labelMarks } from '../core/okr/labels.ts';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { id, name, time } from './fields.ts';
import { objective } from './objectives.ts';

/** Short enough to stand on a card. */
const labelName = name.max(40);

export const label = z.object({
  id,
  name: z.string(),
  /** Its shape: labels are told apart without colour. */
  mark: z.enum(labelMarks),
  archivedAt: time.nullable(),
  /** What it was merged into: objectives that bear it bear that one. */
  mergedInto: id.nullable(),
  /** Objectives that bear it and are not deleted, of those I may see. */
  objectives: z.number().int(),
});
export type Label = z.infer<typeof label>;

/** Whoever bears everything is found by nothing. */
export const mostLabels = 8;

export const labelsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/labels',
    summary: 'Labels of the organization by name, archived and merged ones too',
    reply: z.object({ labels: z.array(label), can: z.object({ edit: z.boolean() }) }),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/labels',
    summary: 'Add a label, as an admin or whoever leads a team; without a mark it gets one that is used least',
    body: z.object({ name: labelName, mark: z.enum(labelMarks).optional() }),
    reply: label,
    refusals: ['label-exists', 'too-many-labels'],
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/api/labels/{labelId}',
    summary: 'Give a label another name or mark',
    body: z.object({ name: labelName, mark: z.enum(labelMarks) }).partial(),
    reply: label,
    refusals: ['label-exists'],
  }),
  archive: endpoint({
    method: 'PUT',
    path: '/api/labels/{labelId}/archive',
    summary: 'Archive a label: what bears it keeps it, nothing new gets it. With `into` it is merged into another one',
    body: z.object({ into: id.nullable().default(null) }),
    reply: label,
    refusals: ['label-circle'],
  }),
  restore: endpoint({
    method: 'DELETE',
    path: '/api/labels/{labelId}/archive',
    summary: 'Bring a label back; one that was merged is its own again, on all that bore it',
    reply: label,
    refusals: ['label-exists'],
  }),
  put: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/labels',
    summary: `Say which labels the objective bears (at most ${mostLabels}); the list replaces the one before`,
    body: z.object({ labels: z.array(id).max(mostLabels) }),
    reply: objective,
    refusals: ['label-archived', 'cycle-closed', 'dropped'],
  }),
};
