// Diagnosis and focus: the business chain, the bottlenecks and drivers on it, the chosen few, and what we will not do.
import { missingConversions } from '../core/standing/chain.ts';
import { diagnosisKinds } from '../core/okr/words.ts';
import { z } from 'zod';
import { cycle } from './cycles.ts';
import { evidence } from './evidence.ts';
import { endpoint } from './endpoint.ts';
import { id, name, personRef, prose, statement, time } from './fields.ts';

/** What of the stage before goes on to it: shares of one; null where it cannot be told, and then why. */
const chainLink = z.object({
  conversion: z.number().nullable(),
  /** What is expected of it, or the median of its own earlier conversions. */
  usual: z.number().nullable(),
  against: z.enum(['expected', 'history']).nullable(),
  /** `conversion` over `usual`. */
  ratio: z.number().nullable(),
  missing: z.enum(missingConversions).nullable(),
});

export const chainStage = z.object({
  id,
  name: z.string(),
  note: z.string(),
  /** The number of the stage; archived ones are read no more. */
  indicator: z.object({ id, name: z.string(), unit: z.string(), archived: z.boolean() }).nullable(),
  /** Its newest reading; null: not measured yet. */
  value: z.number().nullable(),
  valueAt: time.nullable(),
  /** The conversion one counts on, a share of one. */
  expected: z.number().nullable(),
  link: chainLink,
});

/** The stage that the weakest link leads to, compared with so many of so many links. */
const weakestLink = z.object({
  stageId: id,
  ratio: z.number(),
  compared: z.number().int(),
  links: z.number().int(),
});

const stageBody = z.object({
  id: id.optional(),
  name,
  note: prose.default(''),
  /** Left out, a stage with an id keeps its number and what is expected. */
  indicatorId: id.nullable().optional(),
  expected: z.number().gt(0).max(1).nullable().optional(),
});

export const diagnosis = z.object({
  id,
  kind: z.enum(diagnosisKinds),
  text: z.string(),
  stageId: id.nullable(),
  teamId: id.nullable(),
  evidence: z.array(evidence),
  chosen: z.boolean(),
  /** Why it was chosen beyond the few, or without evidence. */
  tradeOff: z.string(),
  proposedBy: personRef.nullable(),
  /** Declined for the cycle, with the reason its proposer reads; null: open, or chosen. */
  declined: z.object({ reason: z.string(), by: personRef.nullable(), at: time }).nullable(),
  /** Objectives that point at it, of those I may see. */
  objectives: z.array(z.object({ id, text: z.string(), team: z.string() })),
});
export type Diagnosis = z.infer<typeof diagnosis>;

export const focus = z.object({
  cycle: cycle.nullable(),
  cycles: z.array(cycle),
  chain: z.array(chainStage),
  weakest: weakestLink.nullable(),
  diagnoses: z.array(diagnosis),
  notDoing: z.array(z.object({ id, text: z.string(), reason: z.string() })),
  /** Public objectives of the cycle that serve neither a diagnosis nor anything that goes on, and nobody has said why. */
  orphans: z.array(z.object({ id, text: z.string(), team: z.string() })),
  /** There are others: these are the 200 that were written first. */
  moreOrphans: z.boolean(),
  can: z.object({ edit: z.boolean(), propose: z.boolean() }),
});
export type Focus = z.infer<typeof focus>;

const diagnosisBody = z.object({
  cycleId: id,
  kind: z.enum(diagnosisKinds),
  text: statement,
  stageId: id.nullable().default(null),
  teamId: id.nullable().default(null),
  evidence: z.array(evidence).max(20).default([]),
});

export const focusEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/focus',
    summary: 'Business chain, bottlenecks, drivers and the chosen few of a cycle',
    query: z.object({ cycle: id.optional() }),
    reply: focus,
  }),
  setChain: endpoint({
    method: 'PUT',
    path: '/api/focus/chain',
    summary: 'Replace the business chain; stages with an id keep their diagnoses, and their number where none is said',
    body: z.object({ stages: z.array(stageBody).max(20) }),
    reply: focus,
  }),
  propose: endpoint({
    method: 'POST',
    path: '/api/diagnoses',
    summary: 'Pin a bottleneck or driver',
    body: diagnosisBody,
    reply: diagnosis,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/diagnoses/{diagnosisId}',
    summary: 'Change a bottleneck or driver',
    body: diagnosisBody.omit({ cycleId: true }).partial(),
    reply: diagnosis,
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/diagnoses/{diagnosisId}',
    summary: 'Remove a bottleneck or driver',
    refusals: ['diagnosis-in-use'],
  }),
  choose: endpoint({
    method: 'PUT',
    path: '/api/diagnoses/{diagnosisId}/choice',
    summary:
      'Choose it for the cycle’s focus; of others’ proposals, beyond the few, or without evidence, with the reason and what gives way',
    body: z.object({ tradeOff: prose.default('') }),
    reply: diagnosis,
    refusals: ['choice-needs-reason'],
  }),
  unchoose: endpoint({
    method: 'DELETE',
    path: '/api/diagnoses/{diagnosisId}/choice',
    summary: 'Take it out of the focus',
    reply: diagnosis,
  }),
  decline: endpoint({
    method: 'PUT',
    path: '/api/diagnoses/{diagnosisId}/decline',
    summary: 'Decline it for the cycle, with a reason; takes it out of the focus',
    body: z.object({ reason: statement }),
    reply: diagnosis,
  }),
  reconsider: endpoint({
    method: 'DELETE',
    path: '/api/diagnoses/{diagnosisId}/decline',
    summary: 'Open a declined one again',
    reply: diagnosis,
  }),
  addNotDoing: endpoint({
    method: 'POST',
    path: '/api/not-doing',
    summary: 'Say what we will not do this cycle, and why',
    body: z.object({ cycleId: id, text: statement, reason: prose.default('') }),
    reply: z.object({ id, text: z.string(), reason: z.string() }),
  }),
  removeNotDoing: endpoint({
    method: 'DELETE',
    path: '/api/not-doing/{notDoingId}',
    summary: 'Take a line off the not-doing list',
  }),
};
