import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statusColours } from '../../src/core/chart/badge.ts';
import { chartColours, chartThemes } from '../../src/core/chart/chart-look.ts';

const tokens = readFileSync(new URL('../../src/web/kit/tokens.css', import.meta.url), 'utf8');
const blocks = {
  light: /:root \{([^}]*)\}/,
  dark: /:root\[data-theme="dark"\] \{([^}]*)\}/,
  print: /@media print \{[^{]*\{([^}]*)\}/,
};

test.each(chartThemes)('drawings have the colours of the pages: %s', (theme) => {
  const block = blocks[theme].exec(tokens)?.[1] ?? '';
  const named = Object.keys(chartColours[theme]).map((name) => [
    name,
    new RegExp(`--${name}: ([^;]+);`).exec(block)?.[1],
  ]);
  expect(Object.fromEntries(named)).toEqual(chartColours[theme]);
});

test('badges have the colours of status on light pages', () => {
  const block = blocks.light.exec(tokens)?.[1] ?? '';
  const named = Object.keys(statusColours).map((name) => [name, new RegExp(`--${name}: ([^;]+);`).exec(block)?.[1]]);
  expect(Object.fromEntries(named)).toEqual(statusColours);
});
