import { expect, test } from 'vitest';
import { product } from './repository.ts';

const web = product.filter(({ path }) => path.startsWith('src/web/'));
const withWords = (words: RegExp) => web.filter(({ text }) => words.test(text)).map(({ path }) => path);

test('a form is written by the kit alone, and what is sent goes through useForm', () => {
  expect(withWords(/<form\b/)).toEqual(['src/web/kit/form.tsx']);
  expect(withWords(/\bonSubmit\b/)).toEqual(['src/web/kit/form.tsx', 'src/web/lib/use-form.ts']);
});

test('every form gets what useForm gives', () => {
  const forms = web.flatMap(({ path, text }) =>
    [...text.matchAll(/<Form\s+form=\{([^}]*)\}/g)].map((one) => [path, one[1]!]),
  );
  expect(forms.length).toBeGreaterThan(30);
  expect(forms.filter(([, given]) => given !== 'form')).toEqual([]);
});
