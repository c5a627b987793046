// Reads the object literals of a source text without a parser: their keys, and the strings that stand at the keys.

/** `strings` are the quoted texts directly at a key, joined over `+`; code inside a template reads as `{…}`. */
export type ObjectLiteral = { line: number; keys: Map<string, string> };

type Frame = { open: string; object: ObjectLiteral; key: string | undefined };

/** Every `{ … }` of the text that has at least one `key:`; blocks of code do no harm, they have none that matter. */
export function objectsIn(text: string): ObjectLiteral[] {
  const found: ObjectLiteral[] = [];
  const stack: Frame[] = [];
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[dgimsuvy]*(?=\s*[,;).\n])|(?<![\w.])([\w$]+)(\??)\s*:|[{}[\](),]/g;
  for (const match of text.matchAll(token)) {
    const [whole, word] = match;
    const top = stack.at(-1);
    if (word !== undefined) {
      if (top?.open === '{') {
        top.key = word;
        top.object.keys.set(word, '');
      }
    } else if (whole === '{' || whole === '[' || whole === '(') {
      const object = { line: text.slice(0, match.index).split('\n').length, keys: new Map<string, string>() };
      stack.push({ open: whole, object, key: undefined });
    } else if (whole === '}' || whole === ']' || whole === ')') {
      const closed = stack.pop();
      if (closed?.open === '{' && closed.object.keys.size > 0) found.push(closed.object);
    } else if (whole === ',') {
      if (top) top.key = undefined;
    } else if (/^['"`]/.test(whole) && top?.open === '{' && top.key !== undefined) {
      top.object.keys.set(top.key, (top.object.keys.get(top.key) ?? '') + content(whole));
    }
  }
  return found;
}

function content(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\$\{[^}]*\}/g, '{…}')
    .replace(/\\(['"`\\])/g, '$1')
    .replace(/\\n/g, '\n');
}
