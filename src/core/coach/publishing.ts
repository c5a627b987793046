// The last look before an objective is published: what the coach still asks, and all that stands in the way.
import { type ObjectiveLike, okrSetOf } from '../okr/okr-set-of.ts';
import { type Missing, missingFields, pastDays, type Publishable } from '../okr/publishing.ts';
import { type Answered, isOpen, isSettled } from './answered.ts';
import { askCoach, type Surroundings } from './context.ts';
import type { Finding } from './finding.ts';
import { defaultPolicy } from './policy.ts';
import { catalogMetric } from './facts/catalog-metric.ts';
import { weightOf } from './review/weight.ts';
import { proxyMetric } from './rules/key-result/proxy-metric.ts';
import { necessarySufficient } from './rules/objective/necessary-sufficient.ts';
import { deliveryOnlyKrs } from './rules/set/delivery-only-krs.ts';

type Around = Omit<Surroundings, 'publishing' | 'today'> & { today: string };
type Written = Omit<ObjectiveLike, 'keyResults'> & { answers: readonly Answered[] };
type Asked = Written & Pick<ObjectiveLike, 'keyResults'>;
/** An objective with all that publishing looks at. */
type Ready = Written & Publishable & { keyResults: ObjectiveLike['keyResults'] & Publishable['keyResults'] };

/** What the coach asks now that every field was asked for, also of what was left empty; answered ones are not asked again. */
export function lastQuestions(objective: Asked, around: Around): Finding[] {
  const open = findingsOf(objective, around).filter((finding) => isOpen(finding, objective.answers, around.today));
  // Whether all of it together is enough is asked here alone, so it comes first.
  const [ofTheWhole, others] = [open.filter(isOfTheWhole), open.filter((finding) => !isOfTheWhole(finding))];
  return [...ofTheWhole, ...others.toSorted((a, b) => weightOf(b) - weightOf(a))];
}

function isOfTheWhole({ rule }: Finding): boolean {
  return rule === necessarySufficient.id;
}

/** All that stands between an objective and its publication; empty = ready. */
export function missingOf(objective: Ready, around: Around): Missing[] {
  const { objectives } = (around.policy ?? defaultPolicy).limits;
  const isFull = around.othersPublished !== undefined && around.othersPublished >= objectives.block;
  return [
    ...missingFields(objective),
    ...pastDays(objective.keyResults, around.today),
    ...(isFull ? [{ code: 'too-many-objectives' as const, keyResult: null }] : []),
    ...(around.against === undefined ? [] : [{ code: around.against, keyResult: null }]),
    ...heldBack(objective, around),
  ];
}

/**
 * What the coach lets nobody publish without a word: its blockers, launches as the only results (A23), and what the
 * catalogue calls a proxy with nobody saying what it may mean (A24).
 */
function heldBack(objective: Asked, around: Around): Missing[] {
  const { launchDates } = around.policy ?? defaultPolicy;
  const open = findingsOf(objective, around).filter((finding) => !isSettled(finding, objective.answers));
  return open.flatMap(({ rule, severity, place }): Missing[] => {
    if (severity === 'blocker') return [{ code: 'blocker', keyResult: place.at === 'key-result' ? place.index : null }];
    if (rule === proxyMetric.id && place.at === 'key-result' && isProxy(objective.keyResults?.[place.index]))
      return [{ code: 'no-meaning', keyResult: place.index }];
    return launchDates !== 'yes' && rule === deliveryOnlyKrs.id && severity === 'major'
      ? [{ code: 'only-launches', keyResult: null }]
      : [];
  });
}

/** By its record: words alone hold nobody back. */
function isProxy(one: { metric?: string | null | undefined } | undefined): boolean {
  return catalogMetric({ metric: one?.metric ?? undefined })?.class === 'proxy';
}

function findingsOf(objective: Asked, around: Around): Finding[] {
  return askCoach(okrSetOf(objective, { asked: 'always', zones: around.cycle?.zones }), {
    ...around,
    publishing: true,
  });
}
