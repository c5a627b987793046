// What stands below a statement: its owner, start value, target, measure, or a detail that is counted and otherwise left alone.
import { convertUnit } from '../../core/numbers/convert-unit.ts';
import { cut, type Piece } from '../statement.ts';
import { amountIn } from './amount.ts';
import type { Found, Kept } from './collect.ts';
import { readField, type ReadField } from './field.ts';
import { isChange } from './looks-like-goal.ts';
import type { Node } from './outline.ts';
import type { Field } from './section-words.ts';
import { valuesIn, type Values } from './values.ts';
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
    if (!above || (node.kind === 'item' && !tellsAbove.has(field))) return false;
    walk.out.note(node, 'detail', 'field');
    keep(above, found);
    return true;
  }
  walk.out.note(node, around.of ? 'detail' : 'note', field === 'task' ? 'task' : 'field');
  const set = around.objective ?? walk.out.sets.at(-1);
  const value = found.value.text;
  if (around.of) keep(around.of, found);
  else if (value && set && field === 'owner') set.set.objective.owner = value;
  else if (value && set && field === 'why') set.set.objective.why = value;
  walk.inside(node, { ...around, notes: field === 'task' ? 'task' : 'field', expect: undefined });
  return true;
}

const tellsAbove: ReadonlySet<Field> = new Set(['owner', 'source', 'baseline', 'target', 'measure', 'unit']);

function lastOf(found: Found): Kept | undefined {
  const draft = found.set.keyResults.at(-1);
  return draft && { found, draft };
}

function keep({ draft }: Kept, { field, value: { text } }: ReadField): void {
  if (!text) return;
  if (field === 'owner') draft.owner ??= text;
  if (field === 'source') draft.source ??= text;
  if (field === 'unit') draft.unit ??= text;
  if (field === 'measure') take(draft, valuesIn(text));
  if (field !== 'baseline' && field !== 'target') return;
  // `Current: 52%` below “from 40% to 90%” is how it goes, not where it began.
  if (field === 'baseline' && isChange(draft.text)) return;
  const amount = amountIn(text);
  const value = amount?.value ?? valuesIn(text, true).target;
  if (value === undefined) return;
  draft[field] ??= value;
  draft.unit ??= amount?.unit;
}

/** A line below a key result that is no field. The first that says from where to where is its measure, when it names none itself. */
export function readFreeDetail({ out }: Walk, node: Node, { of }: Around): void {
  out.note(node, 'detail', 'detail');
  if (!of || node.tick || !isChange(node.piece.text) || /\d/.test(of.draft.text)) return;
  const values = valuesIn(node.piece.text, true);
  if (values.baseline !== undefined) take(of.draft, values);
}

/** 目标：90% below a key result is its target, though the word also labels objectives. */
export function isTargetBelow(node: Node, around: Around): boolean {
  return around.of !== undefined && node.label?.as === 'objective' && node.label.weak;
}

export function readTargetBelow(walk: Walk, node: Node, around: Around): void {
  const rest: Piece = node.label?.rest ?? cut(node.piece, 0);
  walk.out.note(node, 'detail', 'field');
  if (around.of) keep(around.of, { field: 'target', value: rest });
  walk.inside(node, { ...around, notes: 'detail', expect: undefined });
}

function take(draft: Kept['draft'], { baseline, target, unit, baselineUnit }: Values): void {
  if (draft.baseline !== undefined || draft.target !== undefined) return;
  draft.baseline =
    baseline !== undefined && baselineUnit && unit ? (convertUnit(baseline, baselineUnit, unit) ?? baseline) : baseline;
  draft.target = target;
  draft.unit ??= unit;
}
