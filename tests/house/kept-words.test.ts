import { expect, test } from 'vitest';
import { product } from './repository.ts';

const pages = product.filter(({ path }) => /^src\/web\/.*(?<!\.test)\.tsx?$/.test(path));

/** What a person writes in; a search is no loss. */
const fields = ['TextInput', 'TextArea', 'CoachText', 'NumberInput', 'ZoneField', 'textarea', 'input'];
const tags = (text: string) =>
  [...text.matchAll(new RegExp(`<(?:${fields.join('|')})\\b(?:[^<>]|=>|<[^>]*>)*?/?>`, 'gs'))]
    .map(([tag]) => tag)
    .filter((tag) => !/type="(search|checkbox|radio|file)"|role="combobox"|\{\.\.\.found\.field\}/.test(tag));

const saying = (why: string) => pages.filter(({ text }) => text.includes(`kept: '${why}'`));

test('whoever writes a form says where its words are kept, and few need not be', () => {
  const forms = pages.filter(({ path, text }) => path !== 'src/web/lib/use-form.ts' && /\buseForm(<.*>)?\(/.test(text));
  expect(forms.length).toBeGreaterThan(40);
  expect(saying('a secret').map(({ path }) => path)).toEqual([
    'src/web/features/session/reset-page.tsx',
    'src/web/features/session/sign-in-page.tsx',
    'src/web/features/settings/account-email.tsx',
    'src/web/features/settings/account-password.tsx',
    'src/web/features/settings/add-passkey.tsx',
    'src/web/features/settings/company-connect.tsx',
    'src/web/features/settings/second-step-off.tsx',
    'src/web/features/settings/second-step-renew.tsx',
    'src/web/features/settings/second-step-set-up.tsx',
  ]);
  expect(saying('kept as it is said').map(({ path }) => path)).toEqual([
    'src/web/features/readiness/question-page.tsx',
  ]);
});

test('a form in which one only chooses has nothing to write in', () => {
  expect(saying('only chosen').filter(({ text }) => tags(text).length > 0)).toEqual([]);
});

test('nothing a person writes lives in the page alone', () => {
  const lost = pages.flatMap(({ path, text }) => {
    if (path.startsWith('src/web/kit/')) return [];
    const states = [...text.matchAll(/const \[(\w+), (\w+)\] = useState/g)].flatMap(([, value, set]) => [value!, set!]);
    return tags(text).flatMap((tag) =>
      states.filter((name) => new RegExp(`\\b${name}\\b`).test(tag)).map((name) => `${path}: ${name}`),
    );
  });
  expect(lost).toEqual([]);
});
