import { expect, test } from 'vitest';
import { isOkrYaml, readOkrText } from './read-okr-text.ts';

test.each([
  ['crux: 1\nobjectives: []\n', true],
  ['# ours\n\n---\nteam: payments\ncrux: 1\nobjectives: []\n', true],
  ['objectives:\n  - objective: a\n', true],
  ['\ufeffcrux: 1\n', true],
  ['# OKRs\n\n## Objectives\n- a\n', false],
  ['Objectives: we want more\n- KR1: from 1 to 2\n', false],
  ['team: payments\n\nO1: a\n- KR1: from 1 to 2\n', false],
  ['', false],
])('%j is an OKR file: %s', (source, is) => {
  expect(isOkrYaml(source)).toBe(is);
});

test('a file and a document become the same file, with the places of what they say', () => {
  const yaml = readOkrText('crux: 1\nobjectives:\n  - objective: a\n    keyResults: [ b ]\n');
  expect(yaml.file).toMatchObject({ objectives: [{ objective: 'a', keyResults: ['b'] }] });
  const document = readOkrText(
    '# OKRs\n\n## O1: a\n\n- KR1: Sign-ups per week from 12 to 60 [wu]\n- KR2: Page weight from 2,500 to 1,234 kg\n',
  );
  expect(document.file).toMatchObject({
    crux: 1,
    objectives: [{ objective: 'a', keyResults: [{ baseline: 12, target: 60, owner: 'wu' }, {}] }],
  });
  expect(document.sets[0]?.places[0]?.line).toBe(5);
  expect(document.unread.map(({ line }) => line)).toContain(6);
});

test('problems are told with their place, and nothing is half read', () => {
  const { file, problems } = readOkrText('crux: 1\nobjectives:\n  - objectiv: a\n');
  expect(file).toBeUndefined();
  expect(problems.map(({ code, line }) => [code, line])).toContainEqual(['unknown-key-near', 3]);
});

test('a table as spreadsheets save it is read by its columns, with commas or semicolons', () => {
  const rows = [
    'Objective,Key result,Baseline,Target,Owner',
    'Setup takes minutes,"Sign-ups, weekly",12,60,wu',
    ',Calls for help,40,"1,5",lin',
  ];
  const { file } = readOkrText(`\ufeff${rows.join('\r\n')}\r\n`);
  expect(file?.objectives).toMatchObject([
    {
      objective: 'Setup takes minutes',
      keyResults: [
        { keyResult: 'Sign-ups, weekly', baseline: 12, target: 60, owner: 'wu' },
        { keyResult: 'Calls for help', baseline: 40, target: 1.5, owner: 'lin' },
      ],
    },
  ]);
  const german = readOkrText('Objective;Key result;Baseline;Target\nSchneller;Antwortzeit;2,5;1,2\n');
  expect(german.file?.objectives[0]?.keyResults).toMatchObject([{ baseline: 2.5, target: 1.2 }]);
});
