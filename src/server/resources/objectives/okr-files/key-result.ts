import type { KeyResultBody } from '../../../../contract/key-results.ts';
import { cadences, type Cadence } from '../../../../core/calendar/cadence.ts';
import { readNumber } from '../../../../core/numbers/read-number.ts';
import type { Judgement, KeyResultKind } from '../../../../core/okr/words.ts';
import { valuesOf } from '../../../../formats/markdown/values-of.ts';
import { numbersOf } from '../../../../formats/okr-yaml/from-read.ts';
import type { OkrFileKeyResult } from '../../../../formats/okr-yaml/schema.ts';
import type { ReadSet } from '../../../../formats/statement.ts';
import type { IndicatorsTable } from '../../../db/tables/indicators.ts';
import type { Around, Leave } from './drafts.ts';
import { proposerIn } from './people.ts';

type At = { set: ReadSet; place: number; around: Around; leave: Leave };

/** What a key result of a file becomes in a draft; what has no place there is told. */
export function keyResultOf(one: OkrFileKeyResult, at: At): KeyResultBody {
  const { set, place, around, leave } = at;
  const kind = kindOf(one);
  const measure = one.measure ?? measureOf(kind, one.keyResult);
  const numbers = kind === 'metric' || kind === 'guard' ? numbersIn(one, at) : {};
  const indicator = indicatorOf(one, numbers.unit, at);
  const unit = one.unit ?? numbers.unit ?? indicator?.unit ?? '';
  leaveRest(one, leave);
  return {
    text: one.keyResult,
    kind,
    measure,
    baseline: one.baseline === undefined ? (numbers.baseline ?? null) : one.baseline,
    target: one.target === undefined && measure !== 'between' ? (numbers.target ?? null) : (one.target ?? null),
    low: one.low ?? null,
    high: one.high ?? null,
    unit,
    meaning: meaningOf(one.meaning, leave),
    source: sourceOf(one, set.set.keyResults[place]?.source, leave),
    metric: one.metric ?? null,
    indicatorId: indicator?.id ?? null,
    ownerId: around.personOf(one.owner),
    proposedById: around.personOf(proposerIn(one)),
    commitment: one.commitment ?? null,
    cadence: cadenceOf(one.cadence, leave),
    weight: one.weight ?? 1,
    profile: one.profile ?? 'linear',
    profileFrom: one.profileFrom ?? null,
    ratioDays: one.ratioDays ?? null,
    knowBy: one.knowBy ?? null,
    followUp: one.followUp ?? '',
    supports: one.supports ?? '',
    note: one.note ?? '',
    hypothesis: one.hypothesis ?? '',
    stopIf: one.stopIf ?? '',
    release: one.release ?? null,
    maturesAfterDays: one.maturesAfterDays ?? null,
    steps: (one.steps ?? []).map((step) =>
      typeof step === 'string'
        ? { text: step }
        : { text: step.step, due: step.due ?? null, evidence: step.evidence ?? '', weight: step.weight ?? 1 },
    ),
  };
}

/** Where no field says: its first word may, steps make a milestone, a day of knowing something unknown, unless a hypothesis is decided on it; all else is a number. */
function kindOf({ keyResult, kind, steps, knowBy, hypothesis }: OkrFileKeyResult): KeyResultKind {
  if (kind !== undefined) return kind;
  const [, guard, milestone] = /^\s*(?:(guard|护栏)|(milestone|里程碑))\s*[:：]/i.exec(keyResult) ?? [];
  if (guard) return 'guard';
  if (milestone || steps?.length) return 'milestone';
  return knowBy && !hypothesis ? 'unknown' : 'metric';
}

const floors = /at least|no(?:t)? (?:less|lower|below|under)|above|over|≥|>=|不低于|至少|不少于|以上|高于/i;
const ceilings =
  /at most|no(?:t)? (?:more|higher|above|over)|exceed|below|under|within|≤|<=|不超过|不高于|至多|以内|以下|低于/i;

/** A guard holds a limit; on which side, its words tell, the longer forms first. */
function measureOf(kind: KeyResultKind, text: string): Judgement {
  if (kind !== 'guard') return 'change';
  const [floor, ceiling] = [floors.exec(text), ceilings.exec(text)];
  if (floor && (!ceiling || floor.index <= ceiling.index)) return 'at-least';
  return ceiling ? 'at-most' : 'change';
}

/** What its words say where its fields are silent. A number with two readings is left open. */
function numbersIn(one: OkrFileKeyResult, { set, place, leave }: At): ReturnType<typeof numbersOf> {
  const values = valuesOf(set, place);
  for (const { field, said, readings } of values.open ?? [])
    if (one[field] === undefined) leave('number', readings ? `${said} = ${readings.join(' | ')}` : said, 'two-ways');
  return numbersOf(values);
}

/** Its unit has to be the indicator's. */
function indicatorOf(
  one: OkrFileKeyResult,
  read: string | undefined,
  { around, leave }: At,
): IndicatorsTable | undefined {
  const name = one.indicator?.trim();
  if (!name) return undefined;
  const found = around.indicators.find((indicator) => indicator.name === name);
  const unit = one.unit ?? read;
  if (found === undefined) leave('indicator', name, 'not-here');
  else if (unit && unit !== found.unit) leave('indicator', name, 'other-unit');
  else return found;
  return undefined;
}

/** `1000 = 1000 people who may be helped`, or in its two parts. */
function meaningOf(meaning: OkrFileKeyResult['meaning'], leave: Leave): KeyResultBody['meaning'] {
  if (!meaning) return null;
  if (typeof meaning === 'object') return meaning;
  const [, per = '', is = ''] = /^\s*([^=≈]+?)\s*[=≈]\s*(.+)$/.exec(meaning) ?? [];
  const read = readNumber(per);
  if (read.ok && read.value > 0 && is !== '') return { per: read.value, is };
  if (meaning.trim() !== '') leave('meaning', meaning, 'no-place');
  return null;
}

/** A name; what reads it is bound where connections are. */
function sourceOf(
  { source, indicator }: OkrFileKeyResult,
  name: string | null | undefined,
  leave: Leave,
): KeyResultBody['source'] {
  if (indicator?.trim() || !name) return null;
  if (source === null || typeof source !== 'object') return { kind: 'manual', name, config: {} };
  leave('source', name, 'bind-here');
  return { kind: 'manual', name: name.slice(0, 200), config: {} };
}

const otherCadences: Record<string, Cadence> = {
  每周: 'weekly',
  'every week': 'weekly',
  每两周: 'biweekly',
  双周: 'biweekly',
  'every two weeks': 'biweekly',
  fortnightly: 'biweekly',
  每月: 'monthly',
  'every month': 'monthly',
};

function cadenceOf(said: string | null | undefined, leave: Leave): Cadence {
  const words = said?.trim().toLowerCase() ?? '';
  const found = cadences.find((one) => one === words) ?? otherCadences[words];
  if (found === undefined && words !== '') leave('cadence', said, 'not-listed');
  return found ?? 'weekly';
}

function leaveRest(one: OkrFileKeyResult, leave: Leave): void {
  if (one.confirmed) leave('confirmed', 'true', 'ask-here');
  if (one.suppress?.length) leave('suppress', one.suppress.map(({ rule }) => rule).join(', '), 'no-place');
}
