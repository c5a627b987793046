// Every block of code in the documents is run, or says above itself why not.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown/read-markdown.ts';
import { type Block, blocks } from './blocks.ts';
import { runShell } from './run-shell.ts';
import { type Scene, openScene } from './scene.ts';
import { commandsOf, problemsOf } from './yaml-kinds.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

const told = blocks.filter(({ excuse }) => excuse === undefined);
const at = ({ path, line }: Block) => `${path}:${line}`;
const isChinese = ({ path }: Block) => path.endsWith('.zh-CN.md');
const isCommand = (block: Block) => block.kind === 'sh' || (block.kind === 'yaml' && commandsOf(block) !== undefined);

/** Without what is written in a language: the same in both. */
const withoutWords = (text: string) =>
  text
    .replaceAll(/(^|\s)# .*$/gm, '')
    .replaceAll(/ +$/gm, '')
    .replaceAll('.zh-CN', '')
    .replaceAll(/CRUX_LANG=('?)zh/g, 'CRUX_LANG=$1en');

test('each block is of a kind that is run, or says why it is not', () => {
  // SQL has its databases in tests/counterparts; text is a drawing.
  const known = new Set(['sh', 'yaml', 'json', 'markdown', 'html', 'sql', 'text']);
  expect(told.filter(({ kind }) => !known.has(kind)).map(at)).toEqual([]);
  expect(told.length).toBeGreaterThan(500);
});

test('an excuse is a sentence', () => {
  expect(blocks.filter(({ excuse }) => excuse !== undefined && !/\S+ \S+ \S+/.test(excuse)).map(at)).toEqual([]);
});

test('commands are the same in both languages, so that they are run once', () => {
  const of = (zh: boolean) =>
    blocks
      .filter((block) => isCommand(block) && isChinese(block) === zh)
      .map((block) => [block.path.replace('.zh-CN', ''), withoutWords(block.text)]);
  expect(of(true)).toEqual(of(false));
});

const commands = Map.groupBy(
  told.filter((block) => !isChinese(block) && (isCommand(block) || block.kind === 'json')),
  ({ path }) => path,
);

describe.each([...commands])('%s', (_path, ofPage) => {
  test('its commands do what it says, and print what it shows', { timeout: 60_000 }, async () => {
    const scripts = ofPage.map((block) => scene.made(scriptOf(block)));
    const ran = await runShell(scripts, scene.folder, scene.environment);
    let last = '';
    for (const [index, block] of ofPage.entries()) {
      const { exit, printed, complained } = ran[index]!;
      expect({ at: at(block), exit, complained: exit === block.exit ? '' : complained }).toEqual({
        at: at(block),
        exit: block.exit,
        complained: '',
      });
      if (block.kind === 'json')
        expect(namesIn(block.outputOf ? printed : last)).toEqual(expect.arrayContaining(namesIn(block.text)));
      else last = printed;
    }
  });
});

/** A shown answer is asked for where it says how; otherwise the block before it printed it. */
function scriptOf({ kind, text, outputOf, ...block }: Block): string {
  if (kind === 'json') return outputOf ? `${outputOf} || true` : ':';
  return kind === 'yaml' ? (commandsOf({ kind, text, outputOf, ...block }) ?? ':') : text;
}

/** Every name in JSON, with the names above it: `error.problems[].path`. */
function namesIn(text: string): string[] {
  const names = new Set<string>();
  const walk = (value: unknown, above: string) => {
    if (Array.isArray(value)) for (const one of value) walk(one, `${above}[]`);
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) {
        names.add(`${above}.${name}`);
        walk(one, `${above}.${name}`);
      }
  };
  for (const one of documentsIn(text)) walk(one, '');
  return [...names];
}

/** One document, or one a line. */
function documentsIn(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  }
}

test('YAML is what it says: an OKR file, a policy, or the settings of a source', () => {
  const ofYaml = told.filter((block) => block.kind === 'yaml' && commandsOf(block) === undefined);
  expect(ofYaml.length).toBeGreaterThan(400);
  expect(ofYaml.flatMap((block) => problemsOf(block).map((problem) => `${at(block)} ${problem}`))).toEqual([]);
});

test('pictures that are shown outside are there', async () => {
  const shown = told
    .filter(({ kind }) => kind === 'html' || kind === 'markdown')
    .flatMap((block) => [...scene.made(block.text).matchAll(/http[^\s"')]+/g)].map(([address]) => address));
  expect(shown.length).toBeGreaterThan(3);
  for (const address of shown) {
    const reply = await fetch(address);
    expect([address, reply.status, reply.headers.get('content-type')]).toEqual([
      address,
      200,
      expect.stringMatching(/^image\//),
    ]);
    await reply.arrayBuffer();
  }
});

test('documents as people write them are read', () => {
  const documents = told.filter(({ kind, text }) => kind === 'markdown' && text.startsWith('#'));
  expect(documents.length).toBe(2);
  for (const { text } of documents) {
    const { sets, problems, unread } = readMarkdown(text);
    expect([sets.length, problems.length, unread.length]).toEqual([2, 0, 0]);
  }
});
