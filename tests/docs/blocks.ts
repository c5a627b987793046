// The blocks of code of every document, each with what is said about running it.
import { files } from '../house/repository.ts';

export type Block = {
  path: string;
  /** Of its first line. */
  line: number;
  kind: string;
  text: string;
  /** Why it is not run: `<!-- not run: … -->` above it. */
  excuse: string | undefined;
  /** `<!-- exits with 1 -->` above it. */
  exit: number;
  /** `<!-- output of: … -->` above it: what the command prints. */
  outputOf: string | undefined;
};

const isDocument = (path: string) => /^(README(\.zh-CN)?\.md|docs\/(?!decisions\/).*\.md)$/.test(path);

export const blocks: Block[] = files
  .filter(({ path }) => isDocument(path))
  .flatMap(({ path, text }) => blocksOf(path, text));

function blocksOf(path: string, text: string): Block[] {
  const found: Block[] = [];
  let open: Block | undefined;
  let said = '';
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^ *```(\S*)$/.exec(line);
    if (open && fence) {
      found.push({ ...open, text: dedent(open.text) });
      [open, said] = [undefined, ''];
    } else if (open) open.text += `${line}\n`;
    else if (fence)
      open = {
        path,
        line: index + 2,
        kind: fence[1] ?? '',
        text: '',
        excuse: /<!-- not run: (.+?) -->/.exec(said)?.[1],
        exit: Number(/<!-- exits with (\d+) -->/.exec(said)?.[1] ?? 0),
        outputOf: /<!-- output of: (.+?) -->/.exec(said)?.[1],
      };
    else if (line.trim() !== '') said = line.includes('<!--') ? `${said}${line}` : '';
  }
  return found;
}

/** In a list, a block stands as deep as its item. */
function dedent(text: string): string {
  const lines = text.split('\n');
  const depth = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join('\n');
}
