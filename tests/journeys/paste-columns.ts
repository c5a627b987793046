// Pastes columns as people write them where earlier values are looked at first, and holds what was read against what is meant.
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addDays } from '../../src/core/calendar/day.ts';
import { sourceText } from '../../src/web/features/objectives/source-text.ts';
import { column } from '../numbers/columns.ts';
import type { Telling } from './story.ts';

/**
 * The dialog is open, of a key result that counts milliseconds: shares and thousands in k are another unit there. Each
 * language pastes one half of the columns.
 */
export async function pasteColumns(page: Page, { say, lang }: Telling, count: number): Promise<void> {
  const fitting = column.filter(({ cells }) => !cells.some((cell) => /[%k]/.test(cell)));
  const table = page.getByLabel(say(sourceText.table));
  const all = fc.sample(fitting, { numRuns: count, seed: 11 });
  for (const { cells, values } of lang === 'en' ? all.slice(0, count / 2) : all.slice(count / 2)) {
    await table.fill(cells.map((cell, index) => `${addDays('2026-01-05', index)}\t${cell}`).join('\n'));
    const answered = page.waitForResponse((reply) => reply.url().endsWith('/import-previews'));
    await page.getByRole('button', { name: say(sourceText.look) }).click();
    const { readings } = (await (await answered).json()) as { readings: { value: number }[] };
    expect(
      readings.map(({ value }) => value),
      cells.join(' | '),
    ).toEqual(values);
  }
}
