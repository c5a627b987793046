import { expect, test } from 'vitest';
import { sayProblem } from '../problem.ts';
import { okrYamlFrom } from './from-read.ts';
import { readOkrYaml } from './read-okr-yaml.ts';
import { writeOkrYaml } from './write-okr-yaml.ts';

test('what was given up is read, with its reason, and stands apart', () => {
  const text = `crux: 1
objectives:
  - objective: a
    keyResults:
      - b
      - { keyResult: c, dropped: The supplier left. }
  - { objective: d, dropped: true }
`;
  const { file, sets, context, problems } = readOkrYaml(text);
  expect(problems).toEqual([]);
  expect(file?.objectives[0]?.keyResults?.[1]).toEqual({ keyResult: 'c', dropped: 'The supplier left.' });
  expect(sets.map(({ objective, places }) => [objective.state, ...places.map(({ state }) => state)])).toEqual([
    [undefined, undefined, 'dropped'],
    ['dropped'],
  ]);
  expect(context.objectivesInCycle).toBe(1);
  expect(readOkrYaml(text.replace('true', '""')).problems).toHaveLength(1);
});

const whole = `# yaml-language-server: $schema=./okr.schema.json
crux: 1
team: payments
cycle: 2026-Q4
stage: growth
objectives:
  - id: self-deploy
    objective: 通过2.0解决客户自助部署问题
    type: delivery
    why: ""
    owner: lin@example.com
    diagnosis: { bottleneck: 部署要等工程师, evidence: [ 每周 40 张工单 ] }
    agreements: [ { who: Wang, role: management, agreed: 2026-10-02 } ]
    keyResults:
      - 每周自助部署成功的客户数从12到60
      - id: uv
        keyResult: "自助部署页面每周UV\\u4ece0到5000"
        kind: metric
        baseline: 0
        target: 5000
        unit: UV/week
        owner:
        meaning: { per: 1000, is: 1000 名可能得到帮助的用户 }
        source: { prometheus: { query: sum(visits) } }
        proposedBy: wu@example.com
        note: 看板“部署”，不含内部访问
        tasks: [ { task: 缩短表单, hypothesis: 少两步，则 UV +10% } ]
      - keyResult: >-
          数据架构
          定稿
        kind: milestone
        steps: [ { step: 评审通过, due: 2026-10-20 }, 双写差异 < 0.1% ]
        suppress: [ { rule: milestone-without-followup, reason: 合规要求 } ]
`;

test('a whole file becomes sets, and every statement knows its place', () => {
  const read = readOkrYaml(whole);
  expect(read.problems).toEqual([]);
  expect(read.context).toEqual({
    objectivesInCycle: 1,
    cycle: { start: '2026-10-01', end: '2026-12-31' },
    stage: 'growth',
  });
  const [first] = read.sets;
  expect(first?.set.objective).toEqual({
    text: '通过2.0解决客户自助部署问题',
    type: 'delivery',
    why: null,
    owner: 'lin@example.com',
    diagnosis: { kind: 'bottleneck', text: '部署要等工程师', evidence: ['每周 40 张工单'] },
    agreements: [{ who: 'Wang', role: 'management', agreed: '2026-10-02' }],
  });
  expect(first?.set.keyResults[1]).toEqual({
    text: '自助部署页面每周UV从0到5000',
    kind: 'metric',
    baseline: 0,
    target: 5000,
    unit: 'UV/week',
    owner: null,
    meaning: '1000 = 1000 名可能得到帮助的用户',
    source: 'prometheus: sum(visits)',
    proposedBy: { name: 'wu@example.com', inTeam: true, manager: false },
    note: '看板“部署”，不含内部访问',
  });
  expect(first?.set.keyResults[2]?.steps).toEqual([
    { step: '评审通过', due: '2026-10-20' },
    { step: '双写差异 < 0.1%' },
  ]);
  expect(first?.set.tasks).toEqual([{ keyResult: 1, text: '缩短表单', hypothesis: '少两步，则 UV +10%' }]);
  expect([first?.objective, ...(first?.places ?? [])].map((place) => [place?.line, place?.column])).toEqual([
    [8, 16],
    [15, 9],
    [17, 21],
    [29, 11],
  ]);
  for (const place of first?.places ?? []) expect(place.offsets).toHaveLength(place.text.length + 1);
  const folded = first?.places[2];
  expect(folded?.text).toBe('数据架构 定稿');
  expect(whole.slice(folded?.offsets[5], folded?.offsets[7])).toBe('定稿');
});

test('a key result may take an indicator: read, written back, and its number comes from nowhere else', () => {
  const file = (more: string) =>
    `crux: 1\nobjectives:\n  - objective: a\n    keyResults:\n      - keyResult: 支付成功率从 98.3% 到 99%\n        indicator: 支付成功率 # ours\n${more}`;
  const read = readOkrYaml(file(''));
  expect(read.problems).toEqual([]);
  expect(read.sets[0]?.set.keyResults[0]).toMatchObject({ indicator: '支付成功率', source: '支付成功率' });
  expect(writeOkrYaml(read.file!, file(''))).toBe(file(''));
  expect(readOkrYaml(okrYamlFrom([{ path: 'a.okr.yaml', sets: read.sets }])).file).toMatchObject({
    objectives: [{ keyResults: [{ indicator: '支付成功率' }] }],
  });
  const wrong = (more: string) =>
    readOkrYaml(file(more)).problems.map((one) => [one.code, one.line, one.column, sayProblem(one, 'zh').remedy]);
  expect(wrong('        source: Grafana\n')).toEqual([
    ['two-origins', 7, 17, '一个数只有一个来处：请删掉“source”，或删掉“indicator”。'],
  ]);
  expect(wrong('        kind: milestone\n')).toEqual([
    ['no-number-to-take', 6, 20, '请删掉“indicator”，或把 kind 改成 metric 或 guard。'],
  ]);
  expect(wrong('        kind: guard\n        source:\n')).toEqual([]);
});

test('what is served may be one or several, each with its share; whom it needs and who reads it are read, too', () => {
  const file = (more: string) => readOkrYaml(`crux: 1\nobjectives:\n  - objective: a\n${more}`);
  const served = (more: string) => [file(more).problems, file(more).sets[0]?.set.objective.serves];
  expect(served('    serves: above\n    share: 0.5\n')).toEqual([[], 'above']);
  expect(served('    serves: [ above, { objective: other, share: 0.5 } ]\n')).toEqual([[], 'above']);
  expect(served('    serves: []\n')).toEqual([[], null]);
  const wrong = (more: string) => file(more).problems.map((one) => [one.code, one.line, sayProblem(one, 'en').remedy]);
  expect(wrong('    serves: [ above, other ]\n    share: 0.5\n')).toEqual([
    ['share-of-several', 5, 'Write the share with each: serves: [ { objective: …, share: 0.3 } ].'],
  ]);
  expect(wrong('    serves: [ { objective: above, share: 1.5 } ]\n')).toHaveLength(1);
  expect(wrong('    restricted: { teams: [ Search ] }\n')).toHaveLength(1);
  const needs =
    '    restricted: { reason: names }\n    keyResults:\n      - keyResult: b\n        dependsOn: [ { team: Search } ]\n';
  expect(file(needs)).toMatchObject({
    problems: [],
    sets: [{ set: { keyResults: [{ dependsOn: [{ team: 'Search', accepted: false }] }] } }],
  });
});

const head = 'crux: 1\nobjectives:\n  - objective: a\n';

test.each([
  ['12.5', '', 12.5],
  ["'12,5'", '', 12.5],
  ['12,5', '', 12.5],
  ['1.234,5', '', 1234.5],
  ['0.07万', '', 700],
  ['30m', '分钟', 30],
  ['１２', '', 12],
  ['80%', '%', 80],
  ["'1,234,567'", '', 1_234_567],
])('a target may be written %s', (target, unit, value) => {
  const more = unit === '' ? '' : `        unit: '${unit}'\n`;
  const { file, problems } = readOkrYaml(
    `${head}    keyResults:\n      - keyResult: b\n        target: ${target}\n${more}`,
  );
  expect([problems, (file?.objectives[0]?.keyResults?.[0] as { target?: number } | undefined)?.target]).toEqual([
    [],
    value,
  ]);
});

test('a target with two meanings and one without end are said as what they are', () => {
  const said = (target: string) =>
    readOkrYaml(`${head}    keyResults:\n      - keyResult: b\n        target: ${target}\n`).problems.map(
      (problem) => sayProblem(problem, 'en').what,
    );
  expect(said("'1,234'")).toEqual(['“1,234” can be 1234 or 1.234.']);
  expect(said('.inf')).toEqual(['Expected a number, found one without end (.inf).']);
  expect(said('.nan')).toEqual(['Expected a number, found one that is none (.nan).']);
});

test.each<[string, string, [string, number, number, string?][]]>([
  ['nothing', '', [['empty', 1, 1]]],
  ['no objectives', 'crux: 1\n', [['missing', 1, 1]]],
  ['wrong version', 'crux: 2\nobjectives: []\n', [['not-listed', 1, 7]]],
  ['unknown key with a near one', `${head}    keyresult: [ b ]\n`, [['unknown-key-near', 4, 5, 'keyResults']]],
  ['unknown key by another name', `${head}    dri: lin\n`, [['unknown-key-near', 4, 5, 'owner']]],
  ['unknown key', `${head}    qqqq: 1\n`, [['unknown-key', 4, 5]]],
  [
    'unknown key in a key result',
    `${head}    keyResults:\n      - keyResult: b\n        tagret: 3\n`,
    [['unknown-key-near', 6, 9, 'target']],
  ],
  ['a prototype key', `${head}    __proto__: { x: 1 }\n`, [['unknown-key', 4, 5]]],
  ['word not listed', `${head}    type: delivry\n`, [['not-listed-near', 4, 11, 'delivery']]],
  ['number as text', `${head}    keyResults:\n      - keyResult: b\n        target: twelve\n`, [['wrong-kind', 6, 17]]],
  ['blank statement', 'crux: 1\nobjectives:\n  - objective: " "\n', [['blank-text', 3, 16]]],
  ['no such day', `${head}    agreements: [ { who: a, role: sales, agreed: 2026-02-30 } ]\n`, [['bad-date', 4, 50]]],
  ['no such cycle', `${head}cycle: 2026-Q5\n`, [['bad-cycle', 4, 8]]],
  ['cycle the wrong way round', `${head}cycle: { start: 2026-12-31, end: 2026-10-01 }\n`, [['bad-cycle', 4, 10]]],
  ['suppression without a reason', `${head}    suppress: [ { rule: no-number } ]\n`, [['missing', 4, 17]]],
  ['key twice', `${head}    owner: a\n    owner: b\n`, [['duplicate-key', 5, 5]]],
  ['two documents', 'crux: 1\nobjectives: []\n---\ncrux: 1\n', [['many-documents', 3, 1]]],
  [
    'alias bomb',
    `a: &a [x, x]\nb: &b [*a, *a]\ncrux: 1\nobjectives: *b\n`,
    [
      ['alias', 2, 8],
      ['alias', 2, 12],
      ['alias', 4, 13],
    ],
  ],
  ['a bracket too few, told once', `${head}    owner: { a: b\n    type: delivery\n    why: x\n`, [['not-yaml', 5, 5]]],
  ['unknown alias', `${head}    owner: *nobody\n`, [['alias', 4, 12]]],
  ['unknown tag', `${head}    owner: !!js/function x\n`, [['not-yaml', 4, 12]]],
  ['too deep', `crux: ${'['.repeat(5_000)}`, [['too-deep', 1, 127]]],
  ['too deep in lists', '- '.repeat(5_000), [['too-deep', 1, 81]]],
  [
    'all problems at once',
    `crux: 1\nowner: a\nobjectives:\n  - objektive: b\n    type: x\n`,
    [
      ['unknown-key', 2, 1],
      ['missing', 4, 5],
      ['unknown-key-near', 4, 5, 'objective'],
      ['not-listed', 5, 11],
    ],
  ],
])('problems: %s', (_name, source, expected) => {
  const { problems, sets } = readOkrYaml(source);
  expect(sets).toEqual([]);
  expect(
    problems.map(({ code, line, column, values }) =>
      values['near'] ? [code, line, column, values['near']] : [code, line, column],
    ),
  ).toEqual(expected);
  for (const problem of problems) {
    const said = [sayProblem(problem, 'en'), sayProblem(problem, 'zh')].flatMap(({ what, remedy }) => [what, remedy]);
    for (const sentence of said) expect(sentence).not.toMatch(/\{\w+\}|^$/);
  }
});

test('an anchor for one value is fine', () => {
  const { sets } = readOkrYaml(
    'crux: 1\nobjectives:\n  - objective: a\n    owner: &lin lin@example.com\n  - objective: b\n    owner: *lin\n',
  );
  expect(sets.map(({ set }) => set.objective.owner)).toEqual(['lin@example.com', 'lin@example.com']);
});

test('tasks: a sentence, or with all that is followed', () => {
  const read = readOkrYaml(`
crux: 1
objectives:
  - objective: Let customers deploy by themselves
    keyResults:
      - keyResult: Weekly visitors from 0 to 5000
        tasks:
          - Shorten the form
          - { task: One package, hypothesis: "if we ship one, success rises by 7%", status: doing, owner: wu, due: 2026-11-30,
              problem: no signing key, problemKind: waiting, improvement: ask earlier, outcome: did-not, outcomeNote: 2% }
`);
  expect(read.problems).toEqual([]);
  expect(read.sets[0]?.set.tasks).toEqual([
    { keyResult: 0, text: 'Shorten the form' },
    {
      keyResult: 0,
      text: 'One package',
      hypothesis: 'if we ship one, success rises by 7%',
      proposedBy: 'wu',
      status: 'doing',
      due: '2026-11-30',
      outcome: 'did-not',
    },
  ]);
});

test('a range is read as people write its ends', () => {
  const ends = '{ keyResult: b, measure: between, low: "2,5", high: "1.234,5" }';
  const { file, problems } = readOkrYaml(`crux: 1\nobjectives:\n  - objective: a\n    keyResults: [ ${ends} ]\n`);
  expect(problems).toEqual([]);
  expect(file?.objectives[0]?.keyResults?.[0]).toMatchObject({ low: 2.5, high: 1234.5 });
});

test('the version as a text is told as one', () => {
  const [problem] = readOkrYaml('crux: "1"\nobjectives: []\n').problems;
  expect(sayProblem(problem!, 'en').what).toBe('Expected a number, found text.');
});
