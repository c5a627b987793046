// The first success that README promises, done as it says: what it prints bold is pressed, what stands as code is typed, and what it quotes is read.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Lang } from '../../src/core/text.ts';
import { story } from './story.ts';

type Deed = { press: string } | { type: string } | { read: string };

const files: Record<Lang, string> = { en: '../../README.md', zh: '../../README.zh-CN.md' };

/** The deeds of the numbered steps, in order. In Chinese, names stand in corner brackets rather than bold. */
function deedsIn(lang: Lang): Deed[] {
  const text = readFileSync(new URL(files[lang], import.meta.url), 'utf8');
  const steps = text.split('\n').filter((line) => /^\d\. /.test(line));
  return steps.flatMap((step) =>
    [...step.matchAll(/(?:\*\*|「)(?<press>[^*」]+)(?:\*\*|」)|`(?<type>[^`]+)`|“(?<read>[^”]+)”/g)].flatMap(
      ({ groups: { press, type, read } = {} }): Deed[] => {
        if (press !== undefined) return [{ press }];
        if (read !== undefined) return [{ read }];
        // Its first words belong to the terminal.
        return type === undefined || type.startsWith('npm ') ? [] : [{ type }];
      },
    ),
  );
}

/** What carries these words: in the dialog that lies on top, if there is one. */
function named(page: Page, name: string): Locator {
  const top = page.locator('dialog[open]');
  const within = (place: Page | Locator) =>
    place
      .getByRole('button', { name, exact: true })
      // A link may go on with how much waits there.
      .or(place.getByRole('link', { name: new RegExp(`^${name}(?:\\s*\\d.*)?$`) }))
      .or(place.getByRole('textbox', { name, exact: true }))
      .or(place.locator('label:has(input[type=radio])').getByText(name, { exact: true }));
  return within(top)
    .or(page.locator('body:not(:has(dialog[open]))').locator(within(page)))
    .first();
}

story('what README promises', async ({ lang, server, person }) => {
  const { page } = await person();
  const deeds = deedsIn(lang);
  await page.goto(server.setupLink ?? '');
  let pressed = '';
  for (const deed of deeds) {
    if ('press' in deed) {
      // The same word once more: it stands in the dialog that opens.
      if (deed.press === pressed) await page.locator('dialog[open]').waitFor();
      pressed = deed.press;
      await named(page, pressed).click();
    } else if ('read' in deed) {
      await page.getByText(deed.read, { exact: false }).first().waitFor();
    } else {
      const field = page.locator('textarea:focus');
      await field.fill('');
      await field.pressSequentially(deed.type);
    }
  }
  // The README tells of all three, and to its end.
  expect(deeds.filter((deed) => 'press' in deed).length).toBe(13);
  expect(deeds.filter((deed) => 'type' in deed).length).toBe(4);
  expect(new URL(page.url()).pathname).toBe('/sources');
});
