// `## O1: Reliability` over a line in bold: the heading names an area, the line says what is wanted there.
import { fold } from '../../core/coach/read/fold.ts';
import { read } from '../../core/coach/read/parse.ts';
import { sentenceOf } from '../../core/coach/read/sentence.ts';
import { readField } from './field.ts';
import type { Label } from './label.ts';
import type { Node } from './outline.ts';
import { isItem } from './survey.ts';

/**
 * The emphasized line right below a labelled heading and over its key results, where the heading only names what it is
 * about: a heading of its own if it is in bold, text if it is in italics.
 */
export function wantedBelow(source: string, node: Node, { rest }: Label): Node | undefined {
  const [line, ...others] = node.children;
  if (node.kind !== 'heading' || rest.text === '' || line === undefined) return undefined;
  if (line.label || readField(line.piece)) return undefined;
  const below = line.kind === 'heading' && others.length === 0 ? line.children : others;
  if ((line.kind !== 'heading' && line.kind !== 'text') || !below.some(isResult)) return undefined;
  if (/[:：]\s*$/.test(line.piece.text) || sizeOf(line.piece.text) <= sizeOf(rest.text)) return undefined;
  const isEmphasized = line.lines.every(({ start, end }) => emphasized.test(source.slice(start, end)));
  return isEmphasized && isName(rest.text) ? line : undefined;
}

function isResult(node: Node): boolean {
  return isItem(node) || node.label?.as === 'key-result';
}

/** `Growth`, 平台稳定性: nothing is done, and nothing counted. */
function isName(text: string): boolean {
  const statement = read(text);
  if (sizeOf(text) > (statement.lang === 'en' ? 3 : 4) || /\d/.test(text)) return false;
  if (statement.lang === 'en') return sentenceOf(statement).kind === 'name';
  return statement.measures.length === 0 && statement.verbs.every(({ position }) => position !== 'head');
}

/** The whole line, and nothing beside it. */
const emphasized = /^\s*(\*{1,3}|_{1,3})(?![*_\s])[^*_]+\1\s*$/;

/** Words of English; two signs of Chinese count as one. */
function sizeOf(text: string): number {
  const folded = fold(text);
  return (folded.match(/[a-z0-9'’-]+/g)?.length ?? 0) + (folded.match(/\p{Script=Han}/gu)?.length ?? 0) / 2;
}
