import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { statuses } from '../standing/status.ts';
import { badgeSvg } from './badge.ts';
import { tabbed } from './chart-table.ts';
import { escapeXml } from './escape-xml.ts';
import { valueScale } from './value-scale.ts';

describe('the value axis', () => {
  test.each([
    [[20, 60], undefined, { min: 0, max: 80, step: 20 }],
    [[41, 54], undefined, { min: 40, max: 55, step: 5 }],
    [[92, 99.5], 100, { min: 90, max: 100, step: 2.5 }],
    [[92, 130], 100, { min: 80, max: 140, step: 20 }],
    [[480, 300], undefined, { min: 200, max: 500, step: 100 }],
    [[-3, 4], undefined, { min: -4, max: 6, step: 2 }],
    [[5], undefined, { min: 3, max: 7, step: 1 }],
    [[0], undefined, { min: 0, max: 1.5, step: 0.5 }],
    [[], undefined, { min: 0, max: 1.5, step: 0.5 }],
  ])('%j, at most %s', (values, most, scale) => expect(valueScale(values, most)).toEqual(scale));
});

test('text in XML is text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`;
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(escapeXml(text)).not.toMatch(/[<>"']/);
    }),
  );
});

test.each([
  ['a\tb', 'a b'],
  ['=1+1', "'=1+1"],
  ['@x', "'@x"],
  ['-5%', '-5%'],
  ['-3.5 ms', '-3.5 ms'],
  ['-cmd|calc', "'-cmd|calc"],
])('a spreadsheet computes nothing from %j', (cell, written) => {
  expect(tabbed({ columns: [{ name: 'x' }], rows: [[cell]] })).toBe(`x\n${written}`);
});

describe('a badge', () => {
  const badge = { label: 'OKR', value: '41%', goal: '60%', status: 'on-track' as const, stale: false };
  test.each([
    [badge, 'OKR: 41% → 60% · on track', 'OKR: 41% → 60% · 按预期'],
    [{ ...badge, goal: '' }, 'OKR: 41% · on track', 'OKR: 41% · 按预期'],
    [{ ...badge, value: null }, 'OKR: no reading yet', 'OKR: 还没有读数'],
    [{ ...badge, stale: true }, 'OKR: 41% → 60% · stale', 'OKR: 41% → 60% · 久未更新'],
    [
      { ...badge, label: '自助部署'.repeat(20) },
      '自助部署'.repeat(10).slice(0, 39),
      '自助部署'.repeat(10).slice(0, 39),
    ],
  ])('says it in words: %j', (given, en, zh) => {
    expect(badgeSvg(given, 'en')).toContain(`<title>${en}`);
    expect(badgeSvg(given, 'zh')).toContain(`<title>${zh}`);
  });

  test('is well-formed, and wide enough for what it says', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.constantFrom(...statuses), fc.boolean(), (label, value, status, stale) => {
        const svg = badgeSvg({ label, value, goal: '', status, stale }, 'zh');
        expect(XMLValidator.validate(svg)).toBe(true);
        const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg) as {
          svg: { rect: { '@_width': string }[]; g: { text: { '@_textLength': string }[] } };
        };
        root.rect.forEach((rect, index) =>
          expect(Number(rect['@_width'])).toBe(Number(root.g.text[index]?.['@_textLength']) + 14),
        );
      }),
    );
  });
});
