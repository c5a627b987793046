// Writes the sample reports that the readers are tested with, by running the real tools on a small project.
// `node scripts/report-samples/make.mjs`; a tool that is not on this machine keeps the sample it wrote elsewhere.
// Looked for on PATH: node, vitest, autocannon (from here); c8, stryker, jest with jest-junit, eslint with its SARIF
// formatter (npm i in the folder given as argument), pytest with pytest-cov (in its venv), ant with JaCoCo and JUnit 4 (Debian), wrk.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tools = process.argv[2] ?? root;
const folder = mkdtempSync(join(tmpdir(), 'crux-samples-'));
cpSync(new URL('project', import.meta.url), folder, { recursive: true });

symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
const bins = [join(tools, 'node_modules', '.bin'), join(tools, 'venv', 'bin'), join(root, 'node_modules', '.bin')];
const env = { ...process.env, PATH: [...bins, process.env.PATH].join(delimiter), JEST_JUNIT_OUTPUT_FILE: 'jest.xml' };
const run = (line) => {
  const { status, stdout } = spawnSync(line, { cwd: folder, env, shell: true, encoding: 'utf8', timeout: 180_000 });
  process.stdout.write(`${status} ${line}\n`);
  return stdout;
};
const keep = (made, to, text) => {
  const file = join(folder, made);
  if (text === undefined && !existsSync(file)) return;
  const clean = (text ?? readFileSync(file, 'utf8'))
    .replaceAll(folder, '/app')
    .replace(/ hostname="[^"]*"/g, ' hostname="ci"')
    .replace(/\s*<properties>[\s\S]*?<\/properties>/g, '')
    .replace(/(?:\/[\w.-]+)+\/node_modules\//g, '/app/node_modules/');
  writeFileSync(join(root, 'src/connectors/ci-reports', to), clean);
};

run(
  'node --test --experimental-test-coverage --test-reporter=junit --test-reporter-destination=node.xml ' +
    '--test-reporter=tap --test-reporter-destination=node.tap --test-reporter=lcov --test-reporter-destination=node.lcov test/cart-cases.mjs',
);
keep('node.xml', 'junit/node-test.xml');
keep('node.tap', 'tap/node-test.tap');
keep('node.lcov', 'lcov/node-test.info');

run(
  'c8 --reporter=lcovonly --reporter=cobertura --reporter=clover --reports-dir c8 --src src node --test test/cart-cases.mjs',
);
keep('c8/lcov.info', 'lcov/c8.info');
keep('c8/cobertura-coverage.xml', 'cobertura/c8.xml');
keep('c8/clover.xml', 'clover/c8.xml');

run(`vitest run --root . --reporter=junit --outputFile=vitest.xml --dir test`);
keep('vitest.xml', 'junit/vitest.xml');
run(`jest --rootDir . --testMatch '**/jest-cases.cjs' --reporters jest-junit`);
keep('jest.xml', 'junit/jest.xml');

run('pytest -q --junitxml=pytest.xml --cov=test --cov-branch --cov-report=xml:py.xml --cov-report=lcov:py.info test');
keep('pytest.xml', 'junit/pytest.xml');
keep('py.xml', 'cobertura/coverage-py.xml');
keep('py.info', 'lcov/coverage-py.info');

run('mkdir -p classes out && ant');
keep('out/TEST-CartTest.xml', 'junit/ant.xml');
keep('out/jacoco.xml', 'jacoco/jacoco.xml');

run('stryker run');
keep('out/stryker.json', 'stryker/stryker.json');
run('eslint -f @microsoft/eslint-formatter-sarif -o eslint.sarif src');
keep('eslint.sarif', 'sarif/eslint.sarif');

// Every fiftieth answer is an error.
const load = `let n = 0; require('node:http').createServer((_, reply) => { if (++n % 50 === 0) reply.statusCode = 500; reply.end('ok'); })
  .listen(0, '127.0.0.1', function () { require('node:fs').writeFileSync('port', String(this.address().port)); });`;
const loads = [
  ['wrk -t1 -c4 -d2s --latency', 'wrk/wrk.txt'],
  ['autocannon -j -c 4 -d 2', 'autocannon/autocannon.json'],
];
writeFileSync(join(folder, 'load.cjs'), load);
for (const [tool, to] of loads) {
  const printed = run(`node load.cjs & server=$!; sleep 1; ${tool} http://127.0.0.1:$(cat port)/; kill $server`);
  if (printed?.includes('atency')) keep('', to, printed);
}
