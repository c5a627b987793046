import stringWidth from 'string-width';
import type { Severity } from '../../core/coach/finding.ts';
import type { Terminal } from '../terminal.ts';

/** Where a line begins, set out for the left margin. */
export function at(line: number, column: number): string {
  return `  ${line}:${column}`.padEnd(8);
}

export function paintOf(severity: Severity, colors: Terminal['colors']): (text: string) => string {
  if (severity === 'blocker' || severity === 'major') return colors.red;
  return severity === 'minor' ? colors.yellow : colors.blue;
}

export function clip(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const sign of text) {
    used += stringWidth(sign);
    if (used > width - 1) return `${text.slice(0, end)}…`;
    end += sign.length;
  }
  return text;
}

/** Breaks at spaces and between Chinese characters; punctuation stays with the word before it. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(
    /[\u2e80-\u9fff\uff00-\uffef“”‘’…—][，。；：！？、）”’」》％…—]*|[^\s\u2e80-\u9fff\uff00-\uffef]+[，。；：！？、）”’」》…—]*|\s+/g,
  ) ?? []) {
    if (line && stringWidth(line) + stringWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}
