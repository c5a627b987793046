import { expect, test } from 'vitest';
import { objectsIn } from './objects.ts';
import { code, files, isTest } from './repository.ts';

type Sentence = { where: string; en: string | undefined; zh: string | undefined };

const texts: Sentence[] = code
  .filter(({ path }) => !isTest(path) && !path.includes('/coach/words/'))
  .flatMap(({ path, text }) =>
    objectsIn(text)
      .filter(({ keys }) => keys.has('en') || keys.has('zh'))
      .map(({ line, keys }) => ({ where: `${path}:${line}`, en: keys.get('en'), zh: keys.get('zh') })),
  );

/** What is quoted is quoted as somebody else wrote it. */
const unquoted = (text: string) => text.replace(/“[^”]*”|‘[^’]*’|「[^」]*」|《[^》]*》|`[^`]*`/g, '“”');

test('a sentence has both languages', () => {
  const half = texts.filter(({ en, zh }) => en === undefined || zh === undefined);
  expect(half.map(({ where }) => where)).toEqual([]);
  expect(texts.length).toBeGreaterThan(20);
});

test('every feature of the web has its words in one place', () => {
  const features = new Set(files.flatMap(({ path }) => /^src\/web\/features\/([^/]+)\//.exec(path)?.[1] ?? []));
  const known = new Set(files.map(({ path }) => path));
  expect([...features].filter((name) => !known.has(`src/web/features/${name}/text.ts`))).toEqual([]);
});

const rules: [rule: string, language: 'en' | 'zh', wrong: RegExp][] = [
  ['full-width punctuation after a Chinese character', 'zh', /\p{Script=Han}[,;:!?]|\p{Script=Han}\.(?![\w.])/u],
  ['full-width brackets around Chinese', 'zh', /\p{Script=Han}\s?\(|\)\s?\p{Script=Han}|\(\p{Script=Han}/u],
  ['a space between Chinese and Latin letters or digits', 'zh', /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u],
  ['no space beside full-width punctuation', 'zh', /[，。；：！？、（] | [，。；：！？、）]/u],
  ['“ ” for quotes and …… for what is left out', 'zh', /"|\.\.\./u],
  ['你, never 您', 'zh', /您/u],
  ['no exclamation', 'zh', /[!！](?!=)/u],
  ['no exclamation', 'en', /!(?!=)/u],
  ['no full-width punctuation in English', 'en', /^[^\p{Script=Han}]*[，。；：！？（）][^\p{Script=Han}]*$/u],
  ['no emoji', 'en', /\p{Extended_Pictographic}(?<![©®™↔])/u],
  ['no emoji', 'zh', /\p{Extended_Pictographic}(?<![©®™↔])/u],
];

test.each(rules)('%s (%s)', (_rule, language, wrong) => {
  const found = texts.filter((text) => wrong.test(unquoted(text[language] ?? '')));
  expect(found.map((text) => `${text.where} ${text[language]}`)).toEqual([]);
});

test('Chinese documents use 你 and full-width punctuation', () => {
  const documents = files.filter(({ path }) => path.endsWith('.md'));
  const wrong = documents.flatMap(({ path, text }) =>
    unquoted(text.replace(/```[\s\S]*?```/g, ''))
      .split('\n')
      .filter((line) => /您|\p{Script=Han}[,;!?](?=[\s\p{Script=Han}])/u.test(line))
      .map((line) => `${path} ${line.trim()}`),
  );
  expect(wrong).toEqual([]);
});
