// Objectives: an intent with its key results, the coach's answered findings, agreements, publication, and how it ended.
import { growthLinks } from '../core/okr/growth-link.ts';
import { noImpactParts } from '../core/okr/impact.ts';
import { missingCodes } from '../core/okr/publishing.ts';
import { z } from 'zod';
import { agreementRoles, diagnosisKinds, objectiveStates, objectiveTypes, origins } from '../core/okr/words.ts';
import { alignments } from './alignment.ts';
import { restriction } from './restriction.ts';
import { dependency } from './dependency.ts';
import { agreement, answer, closure, midReviewEntry, publication, retrospective } from './consent.ts';
import { evidence, evidenceBody } from './evidence.ts';
import { cycle } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { draftStatement, drop, id, personRef, prose, span, time, version, onlyAfter } from './fields.ts';
import { keyResult, keyResultBody, targetChange } from './key-results.ts';

/** The fields a person writes on an objective. */
export const objectiveBody = z.object({
  text: draftStatement,
  type: z.enum(objectiveTypes).nullable().default(null),
  why: prose.default(''),
  problem: prose.default(''),
  /** Beyond delivery, how will we know? */
  success: prose.default(''),
  diagnosisId: id.nullable().default(null),
  /** The item of the debt register that it comes of. */
  debtId: id.nullable().default(null),
  /** Type `fit`: the record of the ideal customer, and the gap it closes. */
  idealCustomerId: id.nullable().default(null),
  gapId: id.nullable().default(null),
  /** Found by a diagnosis, or taken apart from a goal above; null: nobody has said. */
  origin: z.enum(origins).nullable().default(null),
  ownerId: id.nullable().default(null),
  /** Type `fit`. */
  idealCustomer: prose.default(''),
  /** Type `debt`: what is delayed, the risk and the way back, in one text; the parts say it better. */
  impact: prose.default(''),
  impactParts: z
    .object({
      delayed: prose.default(''),
      freeze: prose.default(''),
      risk: prose.default(''),
      rollback: prose.default(''),
    })
    .default(noImpactParts),
  /** Type `operations`: the link of the growth chain it moves, and by what. */
  growthLink: z.enum(growthLinks).nullable().default(null),
  lever: prose.default(''),
  /** Type `debt`: measured series and predictions, or a dated notice. */
  evidence: z.array(evidenceBody).max(20).default([]),
  keyResults: z.array(keyResultBody).max(20).default([]),
});
export type ObjectiveBody = z.input<typeof objectiveBody>;

/** Progress of an objective: mean of its key results by weight, with what contributes to it from elsewhere and what the mean hides. Shares 0–1. */
export const rollUp = z.object({
  progress: z.number().min(0).max(1).nullable(),
  /** Of its own key results alone. */
  own: z.number().min(0).max(1).nullable(),
  /** Objectives elsewhere that are counted in it. */
  contributors: z.number().int(),
  expected: z.number().min(0).max(1).nullable(),
  weakestId: id.nullable(),
  brokenGuards: z.array(id),
  unknown: z.number().int(),
  status: z.enum(['too-early', 'on-track', 'at-risk', 'off-track', 'unknown', 'met']),
});

/** What an objective serves, in short. */
export const servedRef = z.object({
  objectiveId: id,
  keyResultId: id.nullable(),
  text: z.string(),
  team: z.string(),
  share: z.number().nullable(),
  /** Everybody may read it: it is published and not restricted. */
  public: z.boolean(),
  /** What is served was given up or is gone. */
  dropped: z.boolean(),
});

export const objectiveCard = z.object({
  id,
  teamId: id,
  cycleId: id,
  text: z.string(),
  /** Where its end stands in the text; the rest is means. */
  goal: span,
  type: z.enum(objectiveTypes).nullable(),
  why: z.string(),
  state: z.enum(objectiveStates),
  owner: personRef.nullable(),
  diagnosis: z.object({ id, kind: z.enum(diagnosisKinds), text: z.string() }).nullable(),
  origin: z.enum(origins).nullable(),
  /** Accepted: what it serves, of what I may see. */
  serves: z.array(servedRef),
  /** It serves nothing, and why that is meant so; null: nobody has said. */
  standsAlone: drop.nullable(),
  /** Read by its team and those who are named alone; told to none but them. */
  restricted: z.boolean(),
  /** Ids of its labels; one that was merged since is listed by what it was. */
  labels: z.array(id),
  /** What its key results need of other teams. */
  dependencies: z.array(dependency),
  keyResults: z.array(keyResult),
  /** Promised and given up while the cycle ran: shown, never counted. */
  dropped: z.array(keyResult),
  /** The objective itself was given up; null for all that counts. */
  drop: drop.nullable(),
  rollUp,
  publishedAt: time.nullable(),
  acknowledgements: z.number().int(),
  waitingAgreements: z.array(z.object({ person: z.string(), role: z.enum(agreementRoles) })),
  closure: closure.nullable(),
  version: z.number().int(),
  can: z.object({
    edit: z.boolean(),
    publish: z.boolean(),
    remove: z.boolean(),
    checkIn: z.boolean(),
    /** Go on without a consent. */
    override: z.boolean(),
  }),
});
export type ObjectiveCard = z.infer<typeof objectiveCard>;

export const impactPartsShown = z.object({
  delayed: z.string(),
  freeze: z.string(),
  risk: z.string(),
  rollback: z.string(),
});

/** A thing that stands between a draft and its publication. */
export const missing = z.object({ code: z.enum(missingCodes), keyResult: z.number().int().nullable() });

/** Where a number that has readings goes by itself, towards the ends it was computed for. */
export const untouched = z.object({
  keyResultId: id,
  baseline: z.number().nullable(),
  target: z.number(),
  /** 0–1, never 0 or 1: that it reaches the target when nothing is done. */
  chance: z.number(),
  /** Three figures each: the likeliest value on the last day, and the range that holds it in eight of ten cases. */
  likeliest: z.number(),
  low: z.number(),
  high: z.number(),
  readings: z.number().int(),
});

export const objective = objectiveCard.extend({
  team: z.object({ id, name: z.string() }),
  cycle,
  problem: z.string(),
  success: z.string(),
  debtId: id.nullable(),
  gapId: id.nullable(),
  idealCustomerId: id.nullable(),
  /** The version it was written for; a newer one asks once whether it still fits. */
  idealCustomerVersion: z.number().int().nullable(),
  idealCustomer: z.string(),
  impact: z.string(),
  impactParts: impactPartsShown,
  growthLink: z.enum(growthLinks).nullable(),
  lever: z.string(),
  evidence: z.array(evidence),
  agreements: z.array(agreement),
  alignments,
  restriction: restriction.nullable(),
  answers: z.array(answer),
  publication: publication.nullable(),
  retrospective: retrospective.nullable(),
  /** What was decided in the middle of the cycle, newest first. */
  midReviews: z.array(midReviewEntry),
  /** Changes of what was frozen, oldest first. */
  targetChanges: z.array(targetChange),
  /** The objective of an earlier cycle that this one goes on with, and the later one that goes on with this. */
  continues: z
    .object({
      id,
      text: z.string(),
      cycle: z.string(),
      grade: z.number().nullable(),
      /** Links up from it, and what it needs of other teams, that may be taken along. */
      links: z.number().int(),
    })
    .nullable(),
  continuedBy: z.object({ id, cycle: z.string() }).nullable(),
  /** Other objectives of the team that are public in this cycle. */
  othersPublished: z.number().int(),
  /** People of the team who are in a team above, too, whose objectives this one serves in no way; by name. */
  inUnlinkedLayers: z.array(z.string()),
  /** All that it serves is of its own team with no bottleneck or driver above, and nobody has said why that is meant so. */
  servesItself: z.boolean(),
  /** Drafts: the numbers of its key results that have a past, and where they go by themselves. */
  untouched: z.array(untouched),
  /** What publishing would refuse now; empty = ready. */
  missing: z.array(missing),
  createdAt: time,
  updatedAt: time,
});
export type Objective = z.infer<typeof objective>;

export const wording = z.object({
  at: time,
  by: personRef.nullable(),
  text: z.string(),
  keyResults: z.array(z.string()),
});

export const objectivesEndpoints = {
  create: endpoint({
    method: 'POST',
    path: '/api/objectives',
    summary: 'Save a new draft',
    body: objectiveBody.extend({ teamId: id, cycleId: id }),
    reply: objective,
    refusals: ['cycle-closed'],
  }),
  show: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}',
    summary: 'One objective with everything on its page',
    reply: objective,
  }),
  save: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}',
    summary: 'Save the whole draft; `version` must be the one it was read with',
    body: objectiveBody.extend({ version }),
    reply: objective,
    refusals: [
      'version-conflict',
      'cycle-closed',
      'key-result-missing',
      'dropped',
      'owner-cannot-read',
      'published-incomplete',
      'plain-words-missing',
    ],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}',
    summary: 'Delete an objective (can be undone); a published one of a running cycle is dropped instead',
    refusals: ['drop-reason-missing', 'cycle-closed'],
  }),
  restore: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/restoration',
    summary: 'Undo the deletion',
    reply: objective,
    refusals: ['team-gone'],
  }),
  wordings: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}/wordings',
    summary: 'Earlier wordings, newest first',
    query: onlyAfter,
    page: { most: 100, by: 'after', key: ['at'] },
    reply: z.array(wording),
  }),
};
