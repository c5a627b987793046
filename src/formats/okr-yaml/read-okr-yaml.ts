// Reads an OKR file: its data, its sets with the place of every statement, and all problems at once.
import { type Document, isScalar } from 'yaml';
import type { SetContext } from '../../core/okr/okr-set.ts';
import { cycleFrom } from '../../core/calendar/cycle.ts';
import type { Problem } from '../problem.ts';
import { positionOf, type ReadSet, type Statement } from '../statement.ts';
import { checkYaml, rangeOf } from '../yaml/check-yaml.ts';
import { openYaml } from '../yaml/open-yaml.ts';
import { scalarOffsets } from '../yaml/scalar-offsets.ts';
import { okrFileModel, type OkrFile } from './schema.ts';
import { toSet } from './to-set.ts';
import { readWrittenNumbers } from './written-numbers.ts';

export type ReadOkrYaml = {
  /** Undefined when there are problems. */
  file: OkrFile | undefined;
  sets: ReadSet[];
  /** What the file says about team, cycle and stage. */
  context: SetContext;
  /** In the order of the file. */
  problems: Problem[];
};

/** Never throws. A file with problems yields no sets: half a file would be judged wrongly. */
export function readOkrYaml(source: string): ReadOkrYaml {
  const opened = openYaml(source);
  const { doc, starts } = opened;
  if (!doc || opened.problems.length > 0) return { file: undefined, sets: [], context: {}, problems: opened.problems };
  const numbers = readWrittenNumbers(opened.value, doc, starts);
  const { data, problems } = checkYaml(okrFileModel, doc, opened.value, starts);
  if (!data || numbers.length > 0)
    return { file: undefined, sets: [], context: {}, problems: inOrder([...numbers, ...problems]) };
  const at = (path: PropertyKey[], one: { dropped?: unknown } | string): Statement => {
    const statement = statementAt(source, doc, starts, path);
    return typeof one === 'string' || one.dropped === undefined ? statement : { ...statement, state: 'dropped' };
  };
  const sets = data.objectives.map((objective, index) => ({
    set: toSet(objective),
    objective: at(['objectives', index, 'objective'], objective),
    places: (objective.keyResults ?? []).map((keyResult, place) => {
      const path = ['objectives', index, 'keyResults', place];
      return at(
        typeof keyResult === 'string' ? path : [...path, 'keyResult'],
        objective.dropped === undefined ? keyResult : objective,
      );
    }),
  }));
  return { file: data, sets, context: contextOf(data), problems: [] };
}

function inOrder(problems: Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

function statementAt(source: string, doc: Document, starts: readonly number[], path: PropertyKey[]): Statement {
  const node = doc.getIn(path, true);
  const text = isScalar(node) ? String(node.value) : String(node ?? '');
  const [from, to] = rangeOf(doc, path);
  const offsets = scalarOffsets(source, text, from, to);
  return { text, offsets, ...positionOf(starts, offsets[0] ?? from) };
}

function contextOf(file: OkrFile): SetContext {
  const cycle = file.cycle === undefined ? undefined : cycleFrom(file.cycle);
  return {
    objectivesInCycle: file.objectives.filter(({ dropped }) => dropped === undefined).length,
    ...(cycle && { cycle: { start: cycle.start, end: cycle.end } }),
    ...(file.stage && { stage: file.stage }),
    ...(file.teamKind && { team: { kind: file.teamKind } }),
  };
}
