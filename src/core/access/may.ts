// Who may do what: one table of actions by relation, and one function that reads it.
import { type AccessRecord, type Actor, type Relation, relationOf } from './relation.ts';

/** Everything a person can do to a record. A record is an objective with all under it, a team, a focus, a cycle or the organization. */
export const actions = [
  'read',
  'create-objective',
  'edit-objective',
  'propose-key-result',
  'bind-source',
  'answer-finding',
  'publish-objective',
  'delete-objective',
  'check-in',
  'edit-task',
  'agree',
  'override-consent',
  'acknowledge',
  'offer-support',
  'grade',
  'write-retrospective',
  'read-calibration',
  'answer-readiness',
  'edit-focus',
  'manage-team',
  'manage-cycle',
  'manage-sources',
  'manage-people',
  'read-audit',
  'manage-organization',
] as const;
export type Action = (typeof actions)[number];

/** `not-found`: may not see it, so it does not exist for them. `forbidden`: may see it, but not do this. */
export type Access = 'yes' | 'forbidden' | 'not-found';

const team: readonly Relation[] = ['member', 'owner', 'leader', 'admin'];
const steering: readonly Relation[] = ['owner', 'leader', 'admin'];
const leading: readonly Relation[] = ['leader', 'admin'];
const running: readonly Relation[] = ['admin'];
const everyone: readonly Relation[] = ['reader', 'colleague', 'counterpart', ...team];

const table: Record<Action, readonly Relation[]> = {
  read: everyone,
  'create-objective': team,
  'edit-objective': team,
  'propose-key-result': team,
  'bind-source': team,
  'answer-finding': team,
  'publish-objective': steering,
  'delete-objective': steering,
  'check-in': team,
  'edit-task': team,
  agree: ['counterpart'],
  'override-consent': leading,
  acknowledge: everyone,
  'offer-support': everyone,
  grade: steering,
  'write-retrospective': team,
  'read-calibration': ['member', 'owner', 'leader'],
  'answer-readiness': ['counterpart', ...team],
  'edit-focus': leading,
  'manage-team': leading,
  'manage-cycle': running,
  'manage-sources': leading,
  'manage-people': running,
  'read-audit': running,
  'manage-organization': running,
};

/** Who sees a draft, and what is restricted. */
const insiders: readonly Relation[] = ['named', 'counterpart', ...team];

/** May `actor` do `action` to `record`? Pure; states such as a closed cycle are refusals of the action itself, not of access. */
export function may(actor: Actor, action: Action, record: AccessRecord): Access {
  const relations = relationOf(actor, record);
  if (relations.length === 0) return 'not-found';
  if (record.visibility === 'team' && !relations.some((relation) => insiders.includes(relation))) return 'not-found';
  return relations.some((relation) => table[action].includes(relation)) ? 'yes' : 'forbidden';
}

/** Every action the actor may do to the record: what a page is given to decide which buttons it has. */
export function allowed(actor: Actor, record: AccessRecord): Action[] {
  return actions.filter((action) => may(actor, action, record) === 'yes');
}
