// Counts a statement the way a reader would: Han characters plus Latin words, or words alone in English.
import { isHan } from './script.ts';
import type { Statement } from './statement.ts';

export function wordCount(text: string, lang: Statement['lang']): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const han = isHan(code);
    const space = code <= 32 || code === 0xa0 || code === 0x3000;
    const word = lang === 'en' ? !space : !han && isLatin(code);
    if (han && lang !== 'en') count++;
    if (word && !inWord) count++;
    inWord = word;
  }
  return count;
}

function isLatin(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f) || code === 39;
}
