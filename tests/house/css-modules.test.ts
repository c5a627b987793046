// A CSS module is the look of one component and of nothing else: what several share is a component itself.
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type File, code, files } from './repository.ts';

/** `importer` asks for the classes `used`; `chosen`: also by a name that is only known when it runs. */
type Use = { module: string; importer: string; used: Set<string>; chosen: boolean };

const modules = files.filter(({ path }) => path.startsWith('src/web/') && path.endsWith('.module.css'));
const uses = code.filter(({ path }) => path.startsWith('src/web/')).flatMap(usesOf);

describe('a module of styles', () => {
  test('is imported by the component of the same name alone', () => {
    const strange = uses.filter(({ module, importer }) => importer !== module.replace(/\.module\.css$/, '.tsx'));
    expect(strange.map(({ module, importer }) => `${importer} uses ${module}`)).toEqual([]);
  });

  test('has no class that its component does not use', () => {
    const unused = modules.flatMap((module) => {
      const use = uses.find((one) => one.module === module.path);
      return [...classesOf(module)].filter((name) => !isUsed(name, use)).map((name) => `${module.path}: .${name}`);
    });
    expect(unused).toEqual([]);
  });

  test('has every class that its component uses', () => {
    const undefinedOnes = uses.flatMap(({ module, importer, used }) => {
      const known = classesOf(modules.find(({ path }) => path === module));
      return [...used].filter((name) => !known.has(name)).map((name) => `${importer}: styles.${name}`);
    });
    expect(undefinedOnes).toEqual([]);
  });

  test('has at most 140 lines', () => {
    const lines = ({ text }: File) => text.trimEnd().split('\n').length;
    const long = modules.filter((module) => lines(module) > 140);
    expect(long.map((module) => `${module.path}: ${lines(module)}`)).toEqual([]);
  });
});

test('such a use would be found', () => {
  const [use] = usesOf({
    path: 'src/web/kit/box.tsx',
    text: "import styles from './frame.module.css';\n<i className={styles.box} /> <b className={styles[hue]} />",
  });
  expect(use).toEqual({
    module: 'src/web/kit/frame.module.css',
    importer: 'src/web/kit/box.tsx',
    used: new Set(['box']),
    chosen: true,
  });
  expect(isUsed('box', use)).toBe(true);
  expect(isUsed('other', use)).toBe(false);
  expect(classesOf({ path: '', text: '.a:hover, .b > i { margin: .5em; } /* .c */' })).toEqual(new Set(['a', 'b']));
});

function usesOf({ path, text }: File): Use[] {
  return [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([line, name, from]) => {
    const rest = text.replace(line, '');
    return {
      module: posix.join(posix.dirname(path), from!),
      importer: path,
      used: new Set([...rest.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, used]) => used!)),
      chosen: rest.includes(`${name}[`),
    };
  });
}

/** Where the class is chosen by a name, that name stands in the component in quotes or as a key. */
function isUsed(name: string, use: Use | undefined): boolean {
  if (use === undefined) return false;
  if (use.used.has(name)) return true;
  const text = code.find(({ path }) => path === use.importer)?.text ?? '';
  return use.chosen && new RegExp(`'${name}'|\\b${name}:`).test(text);
}

function classesOf(module: File | undefined): Set<string> {
  const text = (module?.text ?? '').replace(/\/\*.*?\*\//gs, '').replace(/\{[^{}]*\}/g, '{}');
  return new Set([...text.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name]) => name!));
}
