// OKR files over HTTP: a cycle's objectives out of a team as a file, and out of a file into a team as drafts.
import { z } from 'zod';
import { leftFields, leftReasons } from '../core/okr/left-out.ts';
import { judgements, keyResultKinds, objectiveTypes } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { id, personRef, text } from './fields.ts';
import { finding } from './lint.ts';
import { maxOkrText } from './okr-files-limits.ts';

const index = z.number().int().min(0).max(100_000);
const line = z.number().int();

const okrFileBody = z.object({
  cycleId: id,
  /** An OKR file (YAML), or a document in Markdown or plain text. */
  text: z.string().max(maxOkrText),
  /** Read it, tell what would become of it, and keep nothing. */
  dryRun: z.boolean().default(false),
  /** Who is meant by a name of the file that nobody here has, or several; null: nobody. */
  people: z
    .array(z.object({ said: z.string().max(1000), personId: id.nullable() }))
    .max(1000)
    .default([]),
  /** Whether the objective at this place of the file becomes a draft; without a word each does whose title is new here. */
  take: z
    .array(z.object({ index, take: z.boolean() }))
    .max(1000)
    .default([]),
});
export type OkrFileBody = z.input<typeof okrFileBody>;

/** What is not taken over, and why; `said`: as the file says it. */
const leftOut = z.object({ line, field: z.enum(leftFields), said: z.string(), reason: z.enum(leftReasons) });
export type LeftOut = z.infer<typeof leftOut>;

const readKeyResult = z.object({
  line,
  text: z.string(),
  kind: z.enum(keyResultKinds),
  measure: z.enum(judgements),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
  /** As the file says it. */
  owner: z.string().nullable(),
  source: z.string().nullable(),
  indicator: z.string().nullable(),
  steps: z.number().int(),
  tasks: z.number().int(),
  /** What it asks of other teams. */
  dependencies: z.number().int(),
});
export type ReadKeyResult = z.infer<typeof readKeyResult>;

const readObjective = z.object({
  /** Its place in the file, from 0. */
  index,
  line,
  text: z.string(),
  type: z.enum(objectiveTypes).nullable(),
  owner: z.string().nullable(),
  /** Would it become a draft, as things are decided? `ask`: its title is there already, and nobody has decided. */
  take: z.enum(['yes', 'no', 'ask']),
  /** Given up in the file: it is told, and no draft. */
  givenUp: z.boolean(),
  /** An objective of this title that the team has in this cycle; null with `twice`: it stands in the file twice. */
  same: z.object({ id, text: z.string() }).nullable(),
  twice: z.boolean(),
  /** How many objectives or key results here it serves. */
  serves: z.number().int(),
  /** Read by those named alone. */
  restricted: z.boolean(),
  keyResults: z.array(readKeyResult),
  findings: z.array(finding),
  left: z.array(leftOut),
});
export type ReadObjective = z.infer<typeof readObjective>;

export const okrFileRead = z.object({
  team: z.object({ id, name: z.string() }),
  cycle: z.object({ id, name: z.string() }),
  /** What the file says of team and cycle, where it is something else; null: the same, or nothing. */
  says: z.object({ team: z.string().nullable(), cycle: z.string().nullable() }),
  objectives: z.array(readObjective),
  /** Names that nobody here has, or several; `person`: who was chosen. */
  people: z.array(
    z.object({
      said: z.string(),
      line,
      candidates: z.array(personRef),
      person: personRef.nullable(),
      decided: z.boolean(),
    }),
  ),
  /** Lines that look like goals and were not read, or not whole. */
  unread: z.array(z.object({ line, text: z.string(), reason: text })),
  /** What makes the file unusable: where, what, and what to do. */
  problems: z.array(z.object({ line, column: z.number().int(), what: text, remedy: text })),
  /** The drafts that were made; null for a dry run. */
  imported: z.object({ id, objectives: z.array(z.object({ id, text: z.string() })) }).nullable(),
});
export type OkrFileRead = z.infer<typeof okrFileRead>;

export const okrFilesEndpoints = {
  ofObjective: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}/okr-file',
    summary: 'One objective as an OKR file; with a token without people',
    reply: z.string(),
    type: 'application/yaml',
  }),
  ofTeam: endpoint({
    method: 'GET',
    path: '/api/teams/{teamId}/okr-file',
    summary:
      'What a team has in a cycle (absent: the current one), as far as I see it, as an OKR file; with a token without people',
    query: z.object({ cycle: id.optional() }),
    reply: z.string(),
    type: 'application/yaml',
  }),
  import: endpoint({
    method: 'POST',
    path: '/api/teams/{teamId}/okr-file',
    summary: 'Make drafts of an OKR file or a document, all or none; with `dryRun` tell what would become of it',
    body: okrFileBody,
    bodyLimit: 4_000_000,
    reply: okrFileRead,
    refusals: ['okr-file-wrong', 'okr-file-empty', 'okr-file-twice', 'okr-file-people', 'cycle-closed'],
  }),
  takeBack: endpoint({
    method: 'DELETE',
    path: '/api/teams/{teamId}/cycles/{cycleId}/okr-file-imports/{importId}',
    summary: 'Delete the drafts of an import that nobody has touched since; the others stay and are told',
    reply: z.object({ removed: z.number().int(), kept: z.array(z.object({ id, text: z.string() })) }),
    refusals: ['cycle-closed'],
  }),
};
