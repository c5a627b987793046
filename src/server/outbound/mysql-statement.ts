import type { SqlAsk } from '../../connectors/io.ts';

const quoted = String.raw`'(?:[^'\\]|\\[\s\S]|'')*'|"(?:[^"\\]|\\[\s\S]|"")*"|` + '`[^`]*`';
const comment = String.raw`--(?=\s|$)[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/`;
const parts = new RegExp(`${quoted}|${comment}|:(from|to)\\b|\\b(?:into|load_file)\\b`, 'gi');

/**
 * `:from` and `:to` become parameters; what stands in quotes and comments stays. A read-only transaction would still
 * read and write files of the database's machine for an account that may: the words for it are told instead, and so is
 * a comment that MySQL would run.
 */
export function mysqlStatement({ query, from, to }: Pick<SqlAsk, 'query' | 'from' | 'to'>) {
  const values: string[] = [];
  let refused: string | undefined;
  const text = query.replace(/;\s*$/, '').replace(parts, (whole: string, name?: string) => {
    if (/^(into|`?load_file`?|\/\*M?!.*)$/is.test(whole)) refused ??= whole;
    if (name === undefined) return whole;
    values.push((name.toLowerCase() === 'from' ? from : to).replace('T', ' ').replace('Z', ''));
    return 'cast(? as datetime(3))';
  });
  return refused ?? { text, values };
}
