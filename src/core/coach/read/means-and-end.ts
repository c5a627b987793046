// Which part of a goal is its end, and which the means to it.
import { joinsEnd } from '../words/patterns/objectives.ts';
import { read } from './parse.ts';

/** Where the end of a goal stands in its sentence; the rest of it is means. The whole text, when no means are said. */
export function endOf(text: string): { start: number; end: number } {
  const whole = { start: 0, end: text.length };
  const { means, end } = read(text);
  if (end !== undefined && (end.start > 0 || means !== undefined)) {
    // What joins means and end belongs to neither; it is dimmed with the means.
    const joint = joinsEnd.exec(text.slice(end.start, end.end))?.[0].length ?? 0;
    return { start: end.start + joint, end: end.end };
  }
  if (means === undefined) return whole;
  const joint = text.slice(means.end).match(/^\s*[,，、;；]\s*/)?.[0].length ?? 0;
  return joint === 0 || means.end + joint >= text.length ? whole : { start: means.end + joint, end: text.length };
}
