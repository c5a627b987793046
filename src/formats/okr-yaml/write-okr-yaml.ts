// Writes an OKR file; given the source it was read from, only what changed is touched, so comments and order stay.
import { Document, isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { OkrFile, OkrFileObjective } from './schema.ts';

const format = { lineWidth: 0, indent: 2, flowCollectionPadding: true, nullStr: '' } as const;

/** `source` must be a file that reads without problems. */
export function writeOkrYaml(file: OkrFile, source?: string): string {
  if (source === undefined) return new Document(withoutUndefined(file)).toString(format);
  const doc = parseDocument(source, { keepSourceTokens: true });
  doc.contents = merged(doc, doc.contents, withoutUndefined(file)) as typeof doc.contents;
  return doc.toString(format);
}

type Piecewise = Omit<OkrFile, 'objectives'> & { objectives: AsyncIterable<readonly OkrFileObjective[]> };

/** The same, letter by letter, of a file whose objectives come some at a time; one piece for each some. */
export async function* okrYamlPieces({ objectives, ...head }: Piecewise): AsyncGenerator<string> {
  yield new Document(withoutUndefined(head)).toString(format);
  let begun = false;
  for await (const some of objectives) {
    if (some.length === 0) continue;
    const list = new Document(withoutUndefined({ objectives: some })).toString(format);
    yield begun ? list.slice(list.indexOf('\n') + 1) : list;
    begun = true;
  }
  if (!begun) yield new Document({ objectives: [] }).toString(format);
}

/** The same file in the house format: two spaces, unfolded lines, everything else as it is. */
export function formatYaml(source: string): string {
  return parseDocument(source).toString(format);
}

/** The node with the value in it: unchanged parts keep their nodes, and with them comments, quotes and order. */
function merged(doc: Document, node: unknown, value: unknown): unknown {
  if (isMap(node) && isPlainMap(value)) return mergedMap(doc, node, value);
  if (isSeq(node) && Array.isArray(value)) return mergedList(doc, node, value);
  if (isScalar(node) && (value === null || typeof value !== 'object')) {
    if (node.value !== value) {
      node.value = value;
      delete node.source;
    }
    return node;
  }
  const created = doc.createNode(value);
  // A plain statement that became a map keeps its quotes and its comment.
  const same = isMap(created)
    ? created.items.find((pair) => isScalar(pair.value) && isScalar(node) && pair.value.value === node.value)
    : undefined;
  if (same) same.value = node;
  return created;
}

function mergedMap(doc: Document, map: YAMLMap, value: Record<string, unknown>): YAMLMap {
  map.items = map.items.filter((pair) => Object.hasOwn(value, keyOf(pair)));
  for (const [key, inner] of Object.entries(value)) {
    const pair = map.items.find((one) => keyOf(one) === key);
    if (pair) pair.value = merged(doc, pair.value, inner);
    else map.items.push(doc.createPair(key, inner));
  }
  return map;
}

/** Entries are found again by their id or their statement, so that moved ones keep their comments; the rest by their place. */
function mergedList(doc: Document, list: YAMLSeq, values: unknown[]): YAMLSeq {
  const left = [...list.items];
  const taken = values.map((value) => {
    const name = nameOf(value);
    const at =
      name === undefined
        ? -1
        : left.findIndex((node) => nameOf(isMap(node) || isScalar(node) ? node.toJSON() : undefined) === name);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  list.items = values.map((value, index) => {
    const node = taken[index] ?? (left.length > 0 ? left.shift() : undefined);
    return node === undefined ? doc.createNode(value) : merged(doc, node, value);
  });
  return list;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isPlainMap(value)) return undefined;
  const name =
    value['id'] ??
    value['objective'] ??
    value['keyResult'] ??
    value['step'] ??
    value['task'] ??
    value['rule'] ??
    value['who'];
  return typeof name === 'string' ? name : undefined;
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (!isPlainMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, withoutUndefined(inner)]])),
  );
}
