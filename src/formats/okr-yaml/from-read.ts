// Turns what was read out of a document into an OKR file: values said in the text become fields, and each statement keeps the line it came from.
import { Document, isMap, isSeq, type YAMLSeq } from 'yaml';
import type { KeyResultDraft } from '../../core/okr/okr-set.ts';
import { convertUnit } from '../../core/numbers/convert-unit.ts';
import { valuesOf } from '../markdown/values-of.ts';
import type { Values } from '../markdown/values.ts';
import type { ReadSet, Statement } from '../statement.ts';
import type { OkrFile, OkrFileKeyResult, OkrFileObjective } from './schema.ts';

/** One file that was read; statements that are struck through are kept as given up. */
export type ReadFile = { path: string; sets: readonly ReadSet[] };

export function okrYamlFrom(files: readonly ReadFile[]): string {
  const sets = files.flatMap(({ sets: ofFile }) => ofFile);
  const file = okrFileFrom(sets);
  const doc = new Document(JSON.parse(JSON.stringify(file)) as unknown);
  const path = new Map(files.flatMap(({ path: name, sets: ofFile }) => ofFile.map((set) => [set, name] as const)));
  const objectives = doc.get('objectives');
  if (isSeq(objectives))
    sets.forEach((set, index) => {
      const node = objectives.items[index];
      if (!isMap(node)) return;
      node.commentBefore = ` ${path.get(set) ?? ''}:${said(set.objective)}`;
      const keyResults = node.get('keyResults');
      if (isSeq(keyResults)) noteLines(keyResults, set);
    });
  return doc.toString({ lineWidth: 0, indent: 2, flowCollectionPadding: true, nullStr: '' });
}

/** What was read, as an OKR file says it. */
export function okrFileFrom(sets: readonly ReadSet[]): OkrFile {
  return { crux: 1, objectives: sets.map(objectiveFrom) };
}

function noteLines(list: YAMLSeq, { places }: ReadSet): void {
  list.items.forEach((item, index) => {
    const place = places[index];
    if (place && item !== null && typeof item === 'object') Object.assign(item, { commentBefore: ` ${said(place)}` });
  });
}

/** `12 · P0 · done · => 34%`: the line, and what an OKR file has no field for. */
function said({ line, priority, state, result, open = [] }: Statement): string {
  const asked = open.map(
    ({ field, said: number, readings }) => `${field}: ${number} = ${readings?.join(' | ') ?? '?'}`,
  );
  return [line, priority, state === 'dropped' ? '' : state, result && `=> ${result}`, ...asked]
    .filter(Boolean)
    .join(' · ');
}

function objectiveFrom(read: ReadSet): OkrFileObjective {
  const { set, objective, places } = read;
  const { text, owner, why, serves } = set.objective;
  return {
    objective: text,
    ...(objective.state === 'dropped' && { dropped: true as const }),
    ...(why && { why }),
    ...(owner && { owner }),
    ...(serves && { serves }),
    ...(set.keyResults.length > 0 && {
      keyResults: set.keyResults.map((one, index) => keyResultFrom(one, valuesOf(read, index), places[index]?.state)),
    }),
  };
}

/** Start and target in one unit; what is not known is left out. */
export function numbersOf({ baseline: said, target, unit, baselineUnit }: Values) {
  const baseline = said !== undefined && baselineUnit && unit ? (convertUnit(said, baselineUnit, unit) ?? said) : said;
  return {
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
    ...(unit && { unit }),
  };
}

function keyResultFrom(draft: KeyResultDraft, values: Values, state: Statement['state']): OkrFileKeyResult {
  return {
    keyResult: draft.text,
    ...(state === 'dropped' && { dropped: true as const }),
    ...numbersOf(values),
    ...(draft.indicator ? { indicator: draft.indicator } : draft.source && { source: draft.source }),
    ...(draft.owner && { owner: draft.owner }),
  };
}
