// Checks an opened YAML file against a model and turns everything the model rejects into problems at their places.
import { type Document, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import type { Problem, ProblemCode } from '../problem.ts';
import { keysAt } from './model-at.ts';
import { nearest } from '../../core/nearest.ts';
import { problemAt } from './open-yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Other names people give to keys; tried when no known key is near. */
const synonyms: Record<string, string> = {
  o: 'objective',
  title: 'objective',
  name: 'objective',
  goal: 'objective',
  目标: 'objective',
  okrs: 'objectives',
  goals: 'objectives',
  version: 'crux',
  kr: 'keyResult',
  krs: 'keyResults',
  results: 'keyResults',
  关键结果: 'keyResults',
  start: 'baseline',
  from: 'baseline',
  current: 'baseline',
  to: 'target',
  goalValue: 'target',
  dri: 'owner',
  负责人: 'owner',
  assignee: 'owner',
  period: 'cycle',
  quarter: 'cycle',
  周期: 'cycle',
  团队: 'team',
  ignore: 'suppress',
  disable: 'suppress',
  alignsTo: 'serves',
  parent: 'serves',
};

/** What models find themselves. */
const ownProblems = [
  'bad-date',
  'bad-cycle',
  'two-origins',
  'no-number-to-take',
  'share-of-several',
  'link-twice',
  'link-winds',
] as const;

/** All problems, in the order of the file. `known` tells which keys are expected where. */
export function checkYaml<Model extends z.ZodType>(
  model: Model,
  doc: Document,
  value: unknown,
  starts: readonly number[],
): { data: z.output<Model> | undefined; problems: Problem[] } {
  const parsed = model.safeParse(value);
  if (parsed.success) return { data: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => problemsOf(issue, [], { model, doc, value, starts }));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { data: undefined, problems };
}

type Check = { model: z.ZodType; doc: Document; value: unknown; starts: readonly number[] };

function problemsOf(issue: Issue, base: Path, check: Check): Problem[] {
  const path = [...base, ...issue.path];
  const found = valueAt(check.value, path);
  const key = String(path.at(-1) ?? '');
  const tell = (code: ProblemCode, values: Record<string, string> = {}, onKey?: string) => [
    problemAt(check.starts, code, rangeOf(check.doc, path, onKey), { key, found: shown(found), ...values }),
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(check.model, path, found);
      return issue.keys.flatMap((unknown) => {
        const near =
          nearest(unknown, known) ?? (known.includes(synonyms[unknown] ?? '') ? synonyms[unknown] : undefined);
        const values: Record<string, string> = near
          ? { key: unknown, near }
          : { key: unknown, known: known.join(', ') };
        return tell(near ? 'unknown-key-near' : 'unknown-key', values, unknown);
      });
    }
    case 'invalid_union': {
      const branch = branchOf(issue.errors, found);
      return branch
        ? branch.flatMap((one) => problemsOf(one, path, check))
        : wrongKind(tell, found, optionsOf(issue.errors));
    }
    case 'invalid_type':
      return wrongKind(tell, found, [issue.expected]);
    case 'invalid_value': {
      const options = issue.values.map(String);
      if (found === undefined) return tell('missing', { expected: options.join(' | ') });
      // The number 1 is meant, and the text “1” found.
      if (typeof found === 'string' && issue.values.some((one) => typeof one === 'number' && String(one) === found))
        return wrongKind(tell, found, ['number']);
      const near = typeof found === 'string' ? nearest(found, options) : undefined;
      return tell(near ? 'not-listed-near' : 'not-listed', { options: options.join(', '), near: near ?? '' });
    }
    case 'invalid_format':
      return tell(issue.format === 'url' ? 'bad-link' : 'blank-text');
    case 'too_small':
      return tell(Array.isArray(found) ? 'too-short' : 'invalid', { detail: `> ${issue.minimum}` });
    case 'too_big':
      if (typeof found === 'number') return tell('invalid', { detail: `≤ ${issue.maximum}` });
      return tell(Array.isArray(found) ? 'too-many' : 'too-long', { max: String(issue.maximum) });
    case 'custom': {
      const code = issue.params?.['problem'];
      const known = ownProblems.find((one) => one === code);
      return tell(known ?? 'invalid', { detail: issue.message });
    }
    default:
      return tell('invalid', { detail: issue.message });
  }
}

type Tell = (code: ProblemCode, values?: Record<string, string>) => Problem[];

function wrongKind(tell: Tell, found: unknown, expected: readonly string[]): Problem[] {
  const names = expected.join(' | ');
  return found === undefined
    ? tell('missing', { expected: names })
    : tell('wrong-kind', { expected: names, kind: kindOf(found) });
}

/** The branch of a union that fits the kind of value found: its faults lie deeper than the value itself. */
function branchOf(branches: readonly (readonly Issue[])[], found: unknown): readonly Issue[] | undefined {
  if (found === undefined) return undefined;
  const fitting = branches.filter(
    (issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  return fitting.toSorted((a, b) => a.length - b.length)[0];
}

function optionsOf(branches: readonly (readonly Issue[])[]): string[] {
  return [
    ...new Set(
      branches.flatMap((issues) => issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []))),
    ),
  ];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, key) ? inner[key as never] : undefined,
    value,
  );
}

function shown(value: unknown): string {
  if (value === undefined || (value !== null && typeof value === 'object')) return '';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function kindOf(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : 'infinity';
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** The range of the value at a path; with `onKey`, of that key in the map there; of the nearest map when the path has no value. */
export function rangeOf(doc: Document, path: Path, onKey?: string): [number, number] {
  let node: unknown = doc.contents;
  let range: [number, number] = isNode(node) && node.range ? [node.range[0], node.range[0] + 1] : [0, 0];
  for (const key of path) {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(key));
      if (!pair) return range;
      if (isNode(pair.key) && pair.key.range) range = [pair.key.range[0], pair.key.range[1]];
      node = pair.value;
    } else if (isSeq(node)) node = node.items[Number(key)];
    else return range;
    if (isNode(node) && node.range && node.range[1] > node.range[0]) range = [node.range[0], node.range[1]];
  }
  if (isMap(node)) {
    const pair = onKey === undefined ? node.items[0] : pairsOf(node).get(onKey);
    if (pair && isNode(pair.key) && pair.key.range) return [pair.key.range[0], pair.key.range[1]];
  }
  return range;
}

const sorted = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pairs of a map by key, sorted out once: a map may have many. */
function pairsOf(map: YAMLMap): Map<string, Pair> {
  const pairs =
    sorted.get(map) ??
    new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])));
  sorted.set(map, pairs);
  return pairs;
}
