// Writes the sample reports that the readers are tested with, by running the real tools on a small project, and what the
// tools printed themselves into samples.json. `node scripts/report-samples/make.mjs [folder] [tool]`; a tool that is not
// on this machine keeps the sample it wrote elsewhere. npm tools are looked for in the folder's node_modules (and here).
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tools } from './tools.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [place = root, only] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'crux-samples-'));
cpSync(new URL('project', import.meta.url), folder, { recursive: true });
symlinkSync(join(place, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');

const bins = [join(place, 'node_modules', '.bin'), join(root, 'node_modules', '.bin')];
const env = { ...process.env, PATH: [...bins, process.env.PATH].join(delimiter), RETRIES: '1', NO_COLOR: '1', CI: '1' };
const run = (line) => spawnSync(line, { cwd: folder, env, shell: '/bin/bash', encoding: 'utf8', timeout: 180_000 });

const list = new URL('../../src/connectors/ci-reports/samples.json', import.meta.url);
const known = new Map(existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')).map((one) => [one.path, one]) : []);
for (const { tool, version, run: line, files } of tools) {
  if (only && !tool.startsWith(only)) continue;
  const { stdout, stderr } = run(line);
  const found = /\d+(\.\d+)+/.exec(run(version).stdout)?.[0];
  for (const [from, path, printed] of files) {
    const made = from === '-' ? stdout.trim() !== '' : existsSync(join(folder, from));
    process.stdout.write(`${made ? 'written' : 'kept   '} ${String(path)} (${tool} ${found ?? '?'})\n`);
    if (!made) continue;
    keep(path, from === '-' ? stdout : readFileSync(join(folder, from), 'utf8'));
    known.set(path, { path, tool, version: found, printed: printed(`${stdout}\n${stderr}`) });
  }
}
writeFileSync(
  list,
  `${JSON.stringify(
    [...known.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    null,
    2,
  )}\n`,
);

function keep(path, text) {
  const file = join(root, 'src/connectors/ci-reports', path);
  mkdirSync(dirname(file), { recursive: true });
  const clean = text
    .replaceAll(folder, '/app')
    .replace(/ hostname="[^"]*"/g, ' hostname="ci"')
    .replace(/\s*<properties>[\s\S]*?<\/properties>/g, '')
    .replace(/(?:\/[\w.-]+)+\/node_modules\//g, '/app/node_modules/');
  writeFileSync(file, clean);
}
