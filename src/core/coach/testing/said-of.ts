// For tests of what a key result says by its words alone: lists of lines, and the rules that speak of one.
import { coach } from '../run.ts';

export function lines(list: string): string[] {
  return list.trim().split(/\n\s*/);
}

export function saidOf(text: string): string[] {
  return coach({ objective: { text: 'Partners trust us' }, keyResults: [{ text }] }).map(({ rule }) => rule);
}
