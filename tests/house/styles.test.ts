import { expect, test } from 'vitest';
import { files } from './repository.ts';

const styles = files.filter(({ path }) => path.endsWith('.css') && !path.endsWith('/tokens.css'));

/** Declarations of these properties with a length in px, as `path: declaration`; hairlines of up to 2 px are no steps. */
function inPx(property: RegExp, hairline: number): string[] {
  return styles.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<![\w-])([a-z-]+)\s*:\s*([^;{}]+);/g)]
      .filter(([, name, value]) => property.test(name!) && lengths(value!).some((length) => length > hairline))
      .map(([declaration]) => `${path}: ${declaration}`),
  );
}

const lengths = (value: string) => [...value.matchAll(/([\d.]+)px/g)].map(([, length]) => Number(length));

test('sizes of type come from the tokens', () => {
  expect(inPx(/^font(-size)?$/, 0)).toEqual([]);
});

test('spaces come from the tokens; only hairlines are written in px', () => {
  expect(inPx(/^(padding|margin)(-[a-z-]+)?$|^((row|column)-)?gap$/, 2)).toEqual([]);
});

test('what styles take from the tokens is there', () => {
  const tokens = files.find(({ path }) => path === 'src/web/kit/tokens.css')!.text;
  const told = new Set([...tokens.matchAll(/--[a-z0-9-]+(?=:)/g)].map(([name]) => name));
  const gone = styles.flatMap(({ path, text }) =>
    [...text.matchAll(/var\((--(?:s\d+h?|tiny|small|mid|size|lead|head|title|figure))\)/g)]
      .filter(([, name]) => !told.has(name!))
      .map(([, name]) => `${path}: ${name}`),
  );
  expect(gone).toEqual([]);
});
