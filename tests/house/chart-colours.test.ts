import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statusColours } from '../../src/core/chart/badge.ts';
import { type ChartTheme, chartColours, chartThemes } from '../../src/core/chart/chart-look.ts';

const tokens = readFileSync(new URL('../../src/web/kit/tokens.css', import.meta.url), 'utf8');
const onScreen = /:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '';
const onPaper = /@media print \{[\s\S]*?:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '';

/** The value of a colour in a theme: on the screen each is written once, for light and dark. */
function tokenOf(theme: ChartTheme, name: string): string | undefined {
  if (theme === 'print') return new RegExp(`--${name}: ([^;]+);`).exec(onPaper)?.[1];
  const both = new RegExp(`--${name}: light-dark\\((.+), (.+)\\);`).exec(onScreen);
  return both?.[theme === 'light' ? 1 : 2];
}

test.each(chartThemes)('drawings have the colours of the pages: %s', (theme) => {
  const named = Object.keys(chartColours[theme]).map((name) => [name, tokenOf(theme, name)]);
  expect(Object.fromEntries(named)).toEqual(chartColours[theme]);
});

test('badges have the colours of status on light pages', () => {
  const named = Object.keys(statusColours).map((name) => [name, tokenOf('light', name)]);
  expect(Object.fromEntries(named)).toEqual(statusColours);
});
