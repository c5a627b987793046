// What stands below a statement: its owner, start value, target, measure, or a detail that is counted and otherwise left alone.
import { fold } from '../../core/coach/read/fold.ts';
import { cut, type Piece } from '../statement.ts';
import type { Found, Kept } from './collect.ts';
import { readField, type ReadField } from './field.ts';
import { isChange } from './looks-like-goal.ts';
import type { Node } from './outline.ts';
import type { Field } from './section-words.ts';
import { putAmount, putUnit, putValues } from './put-amount.ts';
import { valuesIn } from './values.ts';
import type { Around, Walk } from './walk.ts';

/** `Owner: …`, `数据来源：…`, `Tasks:` — kept with the statement above where the model has a place for it. */
export function readDetail(walk: Walk, node: Node, around: Around): boolean {
  const found = readField(node.piece);
  if (!found) return false;
  const { field } = found;
  // In a list of key results `Update: …` may be one; `Measure: …` tells about the one above.
  if (around.expect === 'key-result') {
    const above = around.objective && lastOf(around.objective);
    if (field === 'task' && found.value.text === '' && node.children.length > 0) {
      walk.out.note(node, 'note', 'task');
      walk.inside(node, { ...around, notes: 'task', expect: undefined });
      return true;
    }
    if (!above || (node.kind === 'item' && !tellsAbove.has(field) && !isNote(node))) return false;
    walk.out.note(node, 'detail', 'field');
    keep(walk, above, found);
    if (field === 'note') leave(above.found, node);
    return true;
  }
  if (!around.of && isOnlyMeasure(walk, node, around, found)) return true;
  walk.out.note(node, around.of ? 'detail' : 'note', field === 'task' ? 'task' : 'field');
  const set = around.objective ?? walk.out.sets.at(-1);
  const value = found.value.text;
  if (value && field === 'note') leave(around.of?.found ?? set, node);
  if (around.of) keep(walk, around.of, found);
  else if (value && set && field === 'owner') set.set.objective.owner = value;
  else if (value && set && field === 'why') set.set.objective.why = value;
  walk.inside(node, { ...around, notes: field === 'task' ? 'task' : 'field', expect: undefined });
  return true;
}

/** `Metric: …` and `Target: …` below an objective without key results are its one key result. */
function isOnlyMeasure(walk: Walk, node: Node, { objective, within }: Around, found: ReadField): boolean {
  if (objective === undefined || objective !== within || found.value.text === '') return false;
  const below = walk.below.get(objective.node);
  if (below?.keyResult || below?.deepKeyResult || node.kind !== 'item') return false;
  const fields = (node.parent?.children ?? []).map((one) => (one.label ? undefined : readField(one.piece)?.field));
  const [measure, target] = [fields.indexOf('measure'), fields.indexOf('target')];
  const at = node.parent?.children.indexOf(node) ?? -1;
  if (measure < 0 || target < measure || fields.lastIndexOf('measure') !== measure) return false;
  if (at === measure) return walk.out.keyResult(objective, node, found.value, 'key-result-nested') !== undefined;
  const above = lastOf(objective);
  if (at !== target || above === undefined) return false;
  walk.out.note(node, 'detail', 'field');
  keep(walk, above, found);
  return true;
}

/** 備註：…, Note: …: no key result, wherever it stands. */
function isNote({ piece }: Node): boolean {
  return /^(?:备注|附注|notes?)\s?:/.test(fold(piece.text.slice(0, 12)));
}

/** Has no place in what is read of a set, and is told as such. */
function leave(found: Found | undefined, { lines: [first], piece }: Node): void {
  if (found !== undefined && first !== undefined) (found.beside ??= []).push({ line: first.number, text: piece.text });
}

const tellsAbove: ReadonlySet<Field> = new Set(['owner', 'source', 'baseline', 'target', 'measure', 'unit']);

function lastOf(found: Found): Kept | undefined {
  const draft = found.set.keyResults.at(-1);
  return draft && { found, draft };
}

function keep({ mark }: Walk, kept: Kept, { field, value: { text } }: ReadField): void {
  const { draft } = kept;
  if (!text) return;
  if (field === 'owner') draft.owner ??= text;
  if (field === 'source') draft.source ??= text;
  if (field === 'unit') putUnit(kept, text);
  if (field === 'measure') putValues(kept, valuesIn(text, { mark }));
  if (field !== 'baseline' && field !== 'target') return;
  // `Current: 52%` below “from 40% to 90%” is how it goes, not where it began.
  if (field === 'baseline' && isChange(draft.text)) return;
  if (putAmount(kept, field, text, mark)) return;
  const { target } = valuesIn(text, { firm: true, mark });
  draft[field] ??= target;
}

/** A line below a key result that is no field. The first that says from where to where is its measure, when it names none itself. */
export function readFreeDetail({ out, mark }: Walk, node: Node, { of }: Around): void {
  out.note(node, 'detail', 'detail');
  if (!of) return;
  const may = !node.tick && isChange(node.piece.text) && !/\d/.test(of.draft.text);
  const values = may ? valuesIn(node.piece.text, { firm: true, mark }) : undefined;
  if (values?.baseline !== undefined || values?.open?.some(({ field }) => field === 'baseline')) putValues(of, values);
  else leave(of.found, node);
}

/** 目标：90% below a key result is its target, though the word also labels objectives. */
export function isTargetBelow(node: Node, around: Around): boolean {
  return around.of !== undefined && node.label?.as === 'objective' && node.label.weak;
}

export function readTargetBelow(walk: Walk, node: Node, around: Around): void {
  const rest: Piece = node.label?.rest ?? cut(node.piece, 0);
  walk.out.note(node, 'detail', 'field');
  if (around.of) keep(walk, around.of, { field: 'target', value: rest });
  walk.inside(node, { ...around, notes: 'detail', expect: undefined });
}
