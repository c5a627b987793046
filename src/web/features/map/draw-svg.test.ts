import { expect, test } from 'vitest';
import { labelShapes } from '../../parts/label-shapes.ts';
import { drawSvg } from './draw-svg.ts';
import type { Layout } from './layout.ts';

const node = { key: 'o', kind: 'objective', id: 'o', text: 'A <b> & "c"', status: null };
const layout = { placed: [{ node, x: 10, y: 20 }], lines: [], width: 200, height: 60 } as unknown as Layout;
const words = { title: 'Map · Q4', beside: () => 'Objective · Payments', stateOf: () => '' };

test('the picture shows the shapes of labels, filled or drawn, and no words that could be read as its own code', () => {
  const svg = drawSvg(layout, { ...words, marksOf: () => ['disc', 'ring'] });
  expect(svg).toContain(`d="${labelShapes.disc.path}" fill="#55585c"/>`);
  expect(svg).toContain(`d="${labelShapes.ring.path}" fill="none" stroke="#55585c" stroke-width="1.5"/>`);
  expect(svg).toContain('A &#60;b&#62; &#38; &#34;c&#34;');
  expect(svg).not.toContain('<b>');
});

test('without labels there is none', () => {
  const svg = drawSvg(layout, { ...words, marksOf: () => [] });
  expect(Object.values(labelShapes).some(({ path }) => svg.includes(path))).toBe(false);
});
