// Parses YAML without trusting it: size, depth and aliases are limited, and all faults are told at once with their places.
import {
  type Document,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  type Node as YamlNode,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { maxDepth, maxSourceLength, type Problem, type ProblemCode } from '../problem.ts';
import { lineStarts, positionOf } from '../statement.ts';

export type OpenedYaml = {
  /** Undefined when the source cannot be taken at all. */
  doc: Document | undefined;
  /** The plain value; undefined as long as there are problems. */
  value: unknown;
  problems: Problem[];
  starts: readonly number[];
};

/** Never throws. Aliases may stand for single values only, so nothing can unfold. */
export function openYaml(source: string): OpenedYaml {
  const starts = lineStarts(source);
  const refused = (code: ProblemCode, at: number, values: Record<string, string> = {}): OpenedYaml => ({
    doc: undefined,
    value: undefined,
    problems: [problemAt(starts, code, [at, at + 1], values)],
    starts,
  });
  if (source.length > maxSourceLength) return refused('too-large', 0, { limit: String(maxSourceLength) });
  const deep = nestsTooDeep(source);
  if (deep !== undefined) return refused('too-deep', deep, { limit: String(maxDepth) });
  const doc = parseDocument(source, { prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
  const problems = withoutEchoes([...doc.errors, ...doc.warnings].map((error) => faultOf(error, starts)));
  for (const found of hazards(doc, starts)) problems.push(found);
  if (problems.length === 0 && doc.contents === null) problems.push(problemAt(starts, 'empty', [0, 0], {}));
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return { doc, value: problems.length === 0 ? doc.toJS() : undefined, problems, starts };
}

export function problemAt(
  starts: readonly number[],
  code: ProblemCode,
  [from, to]: readonly [number, number],
  values: Record<string, string>,
): Problem {
  const start = positionOf(starts, from);
  const end = positionOf(starts, Math.max(from, to));
  return { code, ...start, endLine: end.line, endColumn: end.column, values };
}

/** Where brackets, or list marks in front of one line, open more levels than a file may have; the parser would recurse into them. */
function nestsTooDeep(source: string): number | undefined {
  let open = 0;
  let marks = 0;
  let leading = true;
  for (let i = 0; i < source.length; i++) {
    const unit = source[i] ?? '';
    if (unit === '[' || unit === '{') open++;
    else if (unit === ']' || unit === '}') open = Math.max(0, open - 1);
    if (unit === '\n') {
      marks = 0;
      leading = true;
    } else if (leading && '-?:'.includes(unit) && /[ \t]/.test(source[i + 1] ?? '')) marks++;
    else if (unit !== ' ' && unit !== '\t') leading = false;
    if (open > maxDepth * 3 || marks > maxDepth) return i;
  }
  return undefined;
}

function faultOf(error: YAMLError, starts: readonly number[]): Problem {
  const at = error.pos;
  if (error.code === 'MULTIPLE_DOCS') return problemAt(starts, 'many-documents', at, {});
  return problemAt(starts, 'not-yaml', at, { detail: error.message });
}

/** One broken bracket makes the parser stumble over all that follows; what it says then only repeats the first fault. */
function withoutEchoes(problems: Problem[]): Problem[] {
  const lines = new Set<number>();
  let broken = false;
  return problems.filter(({ code, line, values }) => {
    if (code !== 'not-yaml') return true;
    const echo =
      lines.has(line) || (broken && /^Unexpected .* (?:in YAML stream|at node end)/.test(values['detail'] ?? ''));
    lines.add(line);
    broken = true;
    return !echo;
  });
}

/** Aliases that stand for more than one value or for nothing, keys that stand twice, and nesting beyond the limit. */
function hazards(doc: Document, starts: readonly number[]): Problem[] {
  const found: Problem[] = [];
  const open: { node: YamlNode | null; depth: number }[] = [{ node: doc.contents as YamlNode | null, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    const [from, to] = node?.range ?? [0, 0];
    if (isAlias(node) && !isScalar(node.resolve(doc)))
      found.push(problemAt(starts, 'alias', [from, to], { name: node.source }));
    if (!isCollection(node)) continue;
    if (depth > maxDepth) {
      found.push(problemAt(starts, 'too-deep', [from, from + 1], { limit: String(maxDepth) }));
      continue;
    }
    const keys = new Set<string>();
    for (const item of node.items) {
      const key = isPair(item) && isScalar(item.key) ? item.key : undefined;
      if (key && keys.has(String(key.value)))
        found.push(
          problemAt(starts, 'duplicate-key', key.range ? [key.range[0], key.range[1]] : [from, to], {
            key: String(key.value),
          }),
        );
      if (key) keys.add(String(key.value));
      if (isPair(item))
        open.push(
          { node: item.key as YamlNode | null, depth: depth + 1 },
          { node: item.value as YamlNode | null, depth: depth + 1 },
        );
      else open.push({ node: item as YamlNode, depth: depth + 1 });
    }
  }
  return found;
}
