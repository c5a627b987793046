import { describe, expect, test } from 'vitest';
import { langs } from '../text.ts';
import { combine } from './combine.ts';
import { lacksControl, readinessVerdict } from './readiness-verdict.ts';
import type { Effect } from './verdict.ts';
import { lineText } from './line-text.ts';
import type { Answers } from './question.ts';
import { questions } from './questions.ts';
import { verdictText, type Verdict } from './verdict.ts';

const control = (who: string) => ({
  design: who,
  development: who,
  test: who,
  release: who,
  operations: who,
  data: who,
});

const good: Answers = {
  'team-kind': 'product-technology',
  control: control('ours'),
  'company-focus': 'product',
  'contract-share': 0,
  success: { positioning: 'largely', fit: 'largely', quality: 'largely' },
  audience: 'consumer',
  origin: 'team',
  drive: { autonomy: 'yes', attention: 'yes' },
  beneficiary: 'customers',
  links: 'linked',
  stage: 'growth',
  rhythm: 'iterations',
};

const alone = (answers: Answers) => readinessVerdict({ lin: answers });

describe('the verdict', () => {
  const table: [string, Answers, Verdict][] = [
    ['nothing answered', {}, 'not-shown'],
    ['everything in place', good, 'fits'],
    ['one question open', { ...good, rhythm: undefined }, 'not-shown'],
    ['one item of a map open', { ...good, drive: { autonomy: 'yes' } }, 'not-shown'],
    ['an answer nobody offers', { ...good, origin: 'the moon' }, 'not-shown'],
    ['half contract work', { ...good, 'contract-share': 50, lifetime: 'lasting' }, 'project-management'],
    ['contract work alone is enough to know', { 'contract-share': 80 }, 'project-management'],
    ['some contract work', { ...good, 'contract-share': 20, lifetime: 'lasting' }, 'fits-with-conditions'],
    ['a project team', { ...good, 'team-kind': 'project-service' }, 'project-management'],
    ['HR on its own', { ...good, 'team-kind': 'functional', links: 'independent' }, 'not-on-its-own'],
    ['HR under a company goal', { ...good, 'team-kind': 'functional' }, 'fits-with-conditions'],
    ['no control', { ...good, control: control('others') }, 'not-on-its-own'],
    ['some control', { ...good, control: control('shared') }, 'fits-with-conditions'],
    ['2B without a reason', { ...good, audience: 'business' }, 'fits-with-conditions'],
    ['2B with a reason', { ...good, audience: 'business', 'audience-reason': 'We win on setup time.' }, 'fits'],
    [
      'the product does not decide',
      { ...good, success: { positioning: 'little', fit: 'little', quality: 'partly' } },
      'not-on-its-own',
    ],
    ['neither room nor attention', { ...good, drive: { autonomy: 'no', attention: 'no' } }, 'not-on-its-own'],
    ['little attention', { ...good, drive: { autonomy: 'yes', attention: 'no' } }, 'fits-with-conditions'],
    ['a company needs no goal above', { ...good, 'team-kind': 'company', links: undefined }, 'fits'],
  ];
  test.each(table)('%s', (_, answers, verdict) => {
    const judged = alone(answers);
    expect(judged.verdict).toBe(verdict);
    expect(judged.alternative).toBe(verdictText[verdict].alternative);
  });
});

describe('the line of each capability', () => {
  const table: [string, string, Answers, Effect | undefined, { en: RegExp; zh: RegExp }?][] = [
    ['A01', 'empty', {}, 'open', { en: /not yet/, zh: /还不行/ }],
    ['A01', 'answered', good, undefined],
    ['A02', 'alone', { 'team-kind': 'functional', links: 'independent' }, 'against', { en: /hardly/, zh: /很难/ }],
    ['A02', 'linked', { 'team-kind': 'functional', links: 'linked' }, 'condition'],
    ['A03', 'functional', { 'team-kind': 'functional' }, 'against', { en: /whole business chain/, zh: /业务链条/ }],
    ['A03', 'product', good, 'for'],
    [
      'A03',
      'without data',
      { ...good, control: { data: 'others' } },
      'condition',
      { en: /Data about use/, zh: /使用数据/ },
    ],
    ['A04', 'product', good, 'for', { en: /product itself/, zh: /产品上/ }],
    ['A04', 'elsewhere', { 'company-focus': 'elsewhere' }, 'condition', { en: /not on the product/, zh: /不在产品/ }],
    ['A05', 'product', good, 'note', { en: /not the answer/, zh: /不是答案/ }],
    ['A06', 'ours', good, 'for', { en: /100%/, zh: /100%/ }],
    [
      'A06',
      'weak links by name',
      { control: { ...control('ours'), test: 'others', release: 'others', data: 'shared' } },
      'condition',
      { en: /58%.*Testing; Release; Data about use/, zh: /58%.*测试、发布、使用数据/ },
    ],
    ['A06', 'others', { control: control('others') }, 'against', { en: /only 0%/, zh: /只能决定 0%/ }],
    ['A07', 'own', good, 'for'],
    ['A07', 'half', { 'contract-share': 50 }, 'against', { en: /50%.*acceptance/, zh: /50%.*验收/ }],
    [
      'A08',
      'short',
      { 'contract-share': 60, lifetime: 'one-cycle' },
      'condition',
      { en: /two quarters/, zh: /两个季度/ },
    ],
    ['A08', 'no contract', good, undefined],
    ['A09', 'largely', good, 'for'],
    [
      'A09',
      'partly',
      { success: { positioning: 'largely', fit: 'partly', quality: 'little' } },
      'condition',
      { en: /fit the market’s needs; The quality/, zh: /契合、产品的质量/ },
    ],
    ['A10', '2C', good, 'for'],
    ['A10', '2B', { audience: 'business' }, 'open', { en: /human decision/, zh: /由人来判断/ }],
    ['A10', '2B, why', { audience: 'both', 'audience-reason': '试用期内自己装好' }, 'for', { en: /试用/, zh: /试用/ }],
    ['A11', 'own drive', good, 'for'],
    [
      'A11',
      'mandate and a precondition false names both',
      { origin: 'mandate', control: control('others') },
      'against',
      { en: /mandate.*control over its own work/, zh: /公司统一要求.*对工作的自主权/ },
    ],
    ['A11', 'mandate', { ...good, origin: 'mandate' }, 'condition'],
    ['A12', 'ourselves', { beneficiary: 'ourselves' }, 'condition', { en: /outside/, zh: /外面/ }],
    ['A12', 'customers', good, 'for'],
    [
      'A13',
      'mandate, alone',
      { origin: 'mandate', links: 'independent' },
      'condition',
      { en: /new name/, zh: /换了名字/ },
    ],
    ['A13', 'linked', { ...good, origin: 'mandate' }, undefined],
    ['A14', 'no links', { links: 'unlinked' }, 'condition', { en: /comes first/, zh: /哪个优先/ }],
    ['A14', 'linked', good, 'for'],
    ['A15', 'phases', { rhythm: 'phases' }, 'note', { en: /no obstacle/, zh: /不是障碍/ }],
    ['A15', 'iterations', good, 'note'],
  ];
  test.each(table)('%s: %s', (capability, _, answers, effect, words) => {
    const line = alone(answers).lines.findLast((one) => one.capability === capability);
    expect(line?.effect).toBe(effect);
    for (const lang of langs) if (words) expect(line?.text[lang]).toMatch(words[lang]);
  });

  test('no line keeps an unfilled place', () => {
    for (const answers of [good, { ...good, control: control('others'), origin: 'mandate', 'contract-share': 30 }]) {
      for (const { text } of alone(answers).lines) expect(`${text.en}${text.zh}`).not.toMatch(/[{}]/);
    }
  });
});

describe('several respondents', () => {
  test('combine to the least favourable answer, and the differences are shown', () => {
    const judged = readinessVerdict({
      lin: good,
      chen: {
        ...good,
        origin: 'mandate',
        control: { ...control('ours'), data: 'others' },
        'contract-share': 10,
        lifetime: 'lasting',
      },
      wu: { ...good, stage: 'early-users' },
    });
    expect(judged.verdict).toBe('fits-with-conditions');
    expect(judged.disagreements).toEqual([
      { question: 'control', item: 'data', answers: { lin: 'ours', chen: 'others', wu: 'ours' } },
      { question: 'contract-share', answers: { lin: 0, chen: 10, wu: 0 } },
      { question: 'origin', answers: { lin: 'team', chen: 'mandate', wu: 'team' } },
      { question: 'stage', answers: { lin: 'growth', chen: 'growth', wu: 'early-users' } },
    ]);
    expect(combine({ lin: good, wu: { stage: 'early-users' } }).answers['stage']).toBe('early-users');
  });

  test('what is prepared by a prototype trick or out of range is not an answer', () => {
    const answers = {
      'contract-share': 101,
      control: { constructor: 'ours', toString: 'ours' },
      audience: 3,
    } as Answers;
    expect(alone(answers).progress.answered).toBe(0);
  });
});

describe('the questions', () => {
  test('are ten to fourteen, each with a reason and options in both languages', () => {
    expect(questions.length).toBeGreaterThanOrEqual(10);
    expect(questions.length).toBeLessThanOrEqual(14);
    for (const lang of langs) {
      for (const question of questions) {
        expect(question.text[lang]).toBeTruthy();
        expect(question.reason[lang]).toBeTruthy();
      }
      for (const text of Object.values(lineText)) expect(text[lang]).toBeTruthy();
    }
  });

  test('count their items, and only those that are asked', () => {
    expect(alone({}).progress).toEqual({ answered: 0, total: 20 });
    expect(alone({ audience: 'business', 'contract-share': 5 }).progress).toEqual({ answered: 2, total: 22 });
    expect(alone(good).progress).toEqual({ answered: 20, total: 20 });
  });
});

test.each([
  [{ ...control('others'), design: 'ours' }, true],
  [control('shared'), false],
  [control('ours'), false],
])('A37: whether a quality goal is noted as out of the team’s hands: %s %s', (given, lacks) => {
  const judged = readinessVerdict({ me: { control: given } }).control;
  expect(judged && lacksControl(judged)).toBe(lacks);
});
