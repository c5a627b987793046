import { describe, expect, test } from 'vitest';
import { coach } from '../coach/run.ts';
import { objectiveTypes, stages } from '../okr/words.ts';
import { langs } from '../text.ts';
import { metricById, metrics } from './metrics.ts';
import { objectiveTypeGuides, typesForStage } from './objective-types.ts';
import { suggestMetrics } from './suggest-metrics.ts';
import { templates, templatesFor } from './templates.ts';

test('M01 to M82, each once, each with words in both languages', () => {
  expect(metrics.map(({ id }) => id)).toEqual(
    Array.from({ length: 82 }, (_, i) => `M${String(i + 1).padStart(2, '0')}`),
  );
  for (const metric of metrics) {
    for (const lang of langs) {
      for (const text of [metric.name, metric.formula, metric.unit, metric.range, metric.gaming]) {
        expect(text[lang], `${metric.id} ${lang}`).toBeTruthy();
      }
      expect(metric.words[lang].length, metric.id).toBeGreaterThan(0);
    }
    expect(metric.sources.length, metric.id).toBeGreaterThan(0);
    expect(metric.types.length, metric.id).toBeGreaterThan(0);
  }
});

describe('templates', () => {
  test.each(objectiveTypes.flatMap((type) => langs.map((lang) => [type, lang] as const)))(
    'at least three for %s in %s',
    (type, lang) => {
      expect(templatesFor(type, lang).length).toBeGreaterThanOrEqual(3);
    },
  );
  test.each(templates.map((template) => [template.id, template] as const))(
    '%s is silent under the coach',
    (_, template) => {
      expect(coach(template.set).map(({ rule, text, values }) => [rule, text, values])).toEqual([]);
      expect(template.set.objective.type).toBe(template.type);
      expect(template.set.objective.why).toBeTruthy();
      expect(template.set.keyResults.length).toBeGreaterThanOrEqual(2);
      expect(template.set.keyResults.length).toBeLessThanOrEqual(3);
      for (const { metric } of template.set.keyResults) if (metric) expect(metricById(metric)).toBeDefined();
    },
  );
});

describe('A78: templates by stage', () => {
  const five = objectiveTypes.filter((type) => type !== 'other');
  test.each(five.flatMap((type) => langs.map((lang) => [type, lang] as const)))(
    'product–market fit offers its own %s first, in %s',
    (type, lang) => {
      const [first, ...others] = templatesFor(type, lang, 'product-market-fit');
      expect(first?.stages).toContain('product-market-fit');
      expect(others.length).toBeGreaterThanOrEqual(3);
    },
  );
  const each = stages.flatMap((stage) => five.flatMap((type) => langs.map((lang) => [stage, type, lang] as const)));
  const other = stages.flatMap((stage) => langs.map((lang) => [stage, 'other', lang] as const));
  test.each([...each, ...other])(
    'A75 the stage %s offers its own %s first, in %s, and those of no other stage',
    (stage, type, lang) => {
      const offered = templatesFor(type, lang, stage);
      expect(offered[0]?.stages).toContain(stage);
      for (const { id, stages: its } of offered) expect(its ?? stages, id).toContain(stage);
    },
  );
  test.each(['prototype', 'early-users', 'basic-validation'] as const)(
    'A77 the stage %s begins with what validates: hypothesis, threshold and stop rule stand in its templates',
    (stage) => {
      const own = templates.filter((one) => one.stages?.includes(stage));
      for (const { id, set } of own) {
        const validations = set.keyResults.filter(({ commitment }) => commitment === 'learning');
        expect(validations.length, id).toBe(1);
        for (const { hypothesis, stopIf, target } of validations)
          expect([hypothesis, stopIf, target].every(Boolean), id).toBe(true);
      }
    },
  );
  test.each(stages)('in the stage %s the coach is silent on every template that is offered', (stage) => {
    const offered = objectiveTypes.flatMap((type) => langs.flatMap((lang) => templatesFor(type, lang, stage)));
    const spoken = offered.flatMap(({ id, set }) => coach(set, { stage }).map(({ rule }) => `${id}: ${rule}`));
    expect(spoken).toEqual([]);
  });
});

describe('suggestions', () => {
  const table: [string, Parameters<typeof suggestMetrics>, string[], string[]][] = [
    ['self-service', ['客户部署要找工程师，工单排队', 'delivery'], ['M63'], ['部署', '找工程师', '工单']],
    [
      'self-service, en',
      ['Customers cannot deploy without our engineers', 'delivery'],
      ['M63'],
      ['deploy', 'our engineers'],
    ],
    ['defects, in process first', ['支付流程的缺陷总是漏测', 'quality'], ['M09', 'M14', 'M16'], []],
    ['complaints never for quality', ['客户投诉太多', 'quality'], [], []],
    ['fit with businesses', ['客户说不合用', 'fit', { audience: 'business' }], ['M58'], []],
    ['fit with consumers', ['客户说不合用', 'fit', { audience: 'consumer' }], ['M55', 'M56', 'M57'], []],
    ['full width', ['大促时Ｐ０故障', 'debt'], ['M45'], ['大促']],
    [
      'capacity, en',
      ['The old architecture cannot carry peak load', 'debt'],
      ['M45'],
      ['architecture', 'peak', 'load'],
    ],
    ['no words, no type', ['', undefined], [], []],
  ];
  test.each(table)('%s', (_, args, first, words) => {
    const suggested = suggestMetrics(...args);
    expect(suggested.slice(0, first.length).map(({ metric }) => metric.id)).toEqual(first);
    if (words.length) expect(suggested[0]?.matched).toEqual(words);
    expect(suggestMetrics(...args)).toEqual(suggested);
    if (args[1] === 'quality') expect(suggested.some(({ metric }) => metric.guardOnly)).toBe(false);
  });
  test('every matched word stands in the text', () => {
    const text = 'New users leave after the first day and never come back; İstanbul support tickets pile up';
    for (const { matched } of suggestMetrics(text, 'operations'))
      for (const word of matched) expect(text).toContain(word);
  });
});

test('A42 growth puts operations first, other stages do not; every type has three questions and more', () => {
  expect(typesForStage('growth')[0]).toBe('operations');
  for (const stage of ['prototype', 'early-users', 'product-market-fit', undefined] as const) {
    expect(typesForStage(stage)[0]).not.toBe('operations');
  }
  expect(typesForStage('product-market-fit')).toHaveLength(objectiveTypes.length);
  for (const { questions } of Object.values(objectiveTypeGuides)) {
    expect(questions.slice(0, 3).map(({ field }) => field)).toEqual(['why', 'problem', 'success']);
  }
});
