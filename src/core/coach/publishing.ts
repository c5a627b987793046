// The last look before an objective is published: what the coach still asks, and all that stands in the way.
import { type ObjectiveLike, okrSetOf } from '../okr/okr-set-of.ts';
import { type Missing, missingFields, type Publishable } from '../okr/publishing.ts';
import { type Answered, isOpen, isSettled } from './answered.ts';
import { askCoach, type Surroundings } from './context.ts';
import type { Finding } from './finding.ts';
import { defaultPolicy } from './policy.ts';

type Around = Omit<Surroundings, 'publishing' | 'today'> & { today: string };
type Written = Omit<ObjectiveLike, 'keyResults'> & { answers: readonly Answered[] };
type Asked = Written & Pick<ObjectiveLike, 'keyResults'>;
/** An objective with all that publishing looks at. */
type Ready = Written & Publishable & { keyResults: ObjectiveLike['keyResults'] & Publishable['keyResults'] };

/** What the coach asks now that every field was asked for, also of what was left empty; answered ones are not asked again. */
export function lastQuestions(objective: Asked, around: Around): Finding[] {
  return findingsOf(objective, around).filter((finding) => isOpen(finding, objective.answers, around.today));
}

/** All that stands between an objective and its publication; empty = ready. */
export function missingOf(objective: Ready, around: Around): Missing[] {
  const { objectives } = (around.policy ?? defaultPolicy).limits;
  const isFull = around.othersPublished !== undefined && around.othersPublished >= objectives.block;
  return [
    ...missingFields(objective),
    ...(isFull ? [{ code: 'too-many-objectives' as const, keyResult: null }] : []),
    ...blockersOf(objective, around),
  ];
}

function blockersOf(objective: Asked, around: Around): Missing[] {
  return findingsOf(objective, around)
    .filter((finding) => finding.severity === 'blocker' && !isSettled(finding, objective.answers))
    .map(({ place }) => ({ code: 'blocker', keyResult: place.at === 'key-result' ? place.index : null }));
}

function findingsOf(objective: Asked, around: Around): Finding[] {
  return askCoach(okrSetOf(objective, { asked: true, zones: around.cycle?.zones }), { ...around, publishing: true });
}
