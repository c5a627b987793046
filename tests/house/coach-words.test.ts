import { expect, test } from 'vitest';
import { product } from './repository.ts';

const coach = product.filter(({ path }) => path.startsWith('src/core/coach/'));
const outsideWords = coach.filter(({ path }) => !path.includes('/words/'));

/** A regular expression literal, where one can begin: behind an operator, a bracket, a comma or `return`. */
const literal = /(?<=[=(,:?&|[!]\s*|return\s+)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/g;

/** Pieces between bars that are words: two Latin letters in a row, or a Han character. */
function wordAlternatives(pattern: string): string[] {
  const plain = pattern.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
  return plain.split('|').filter((piece) => /[a-z]{2}|\p{Script=Han}/iu.test(piece));
}

test('the coach keeps its words in words/: no expression elsewhere lists more than three', () => {
  const lists = outsideWords.flatMap(({ path, text }) =>
    [...text.matchAll(literal)]
      .filter(([found]) => wordAlternatives(found).length > 3)
      .map(([found]) => `${path}: ${found}`),
  );
  expect(lists).toEqual([]);
});

test('the measure above sees what it is there to see', () => {
  const source =
    'if (/^(?:calls|reports|visits|tests)$/.test(word) || /a|b|c|d/.test(word)) return /提升|提高|降低|减少/;';
  const counts = [...source.matchAll(literal)].map(([found]) => wordAlternatives(found).length);
  expect(counts).toEqual([4, 0, 4]);
});

test('one file of the coach knows where Han characters lie', () => {
  const knowing = coach.filter(({ path, text }) => /0x3400|0x4e00/.test(text) && !path.endsWith('/read/script.ts'));
  expect(knowing.map(({ path }) => path)).toEqual([]);
});

test('a list of a pattern is sorted, each piece once', () => {
  const wrong = coach
    .filter(({ path }) => path.includes('/words/patterns/'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/(?:any|holds|leads|whole)`([^`]*)`/g)].flatMap(([, list = '']) => {
        const pieces = list.trim().split(/\n\s*/);
        const sorted = [...new Set(pieces)].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
        return pieces.join('\n') === sorted.join('\n') ? [] : [`${path}: ${pieces[0]}`];
      }),
    );
  expect(wrong).toEqual([]);
});

function bare(piece: string): string {
  return piece.replace(/^\\b/, '');
}
