import { read } from '../../../core/coach/read/parse.ts';
import type { Text } from '../../../core/text.ts';
import type { KeyResultForm } from './draft-form.ts';

export type Praise = { key: string; statement: string; parts: Text[] };

const parts = {
  baseline: { en: 'a start', zh: '起点' },
  target: { en: 'a target', zh: '目标' },
  period: { en: 'a period', zh: '周期' },
  audience: { en: 'for whom', zh: '为谁' },
} satisfies Record<string, Text>;

/** Key results the coach is content with, and what it found in them: only where start and target are both said. */
export function praise(keyResults: readonly KeyResultForm[], spoken: ReadonlySet<string>): Praise[] {
  return keyResults.flatMap((keyResult) => {
    if (spoken.has(keyResult.key) || keyResult.text.trim() === '') return [];
    const reading = read(keyResult.text);
    const has = (role: string) => reading.numbers.some((number) => number.role === role);
    const started = has('baseline') || keyResult.baseline !== null;
    if (!started || !has('target') || reading.placeholders.length > 0) return [];
    const found = [
      parts.baseline,
      parts.target,
      has('window') && parts.period,
      reading.audiences.length > 0 && parts.audience,
    ].filter((part) => part !== false);
    return [{ key: keyResult.key, statement: keyResult.text, parts: found }];
  });
}
