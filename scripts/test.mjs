// `npm test`: everything that can be shown to hold, on this machine: the suite on SQLite, the server's again on
// PostgreSQL, then beside real counterparts, then the journeys in a real browser.
// `npm test -- unit|postgres|counterparts|journeys [filter]` runs one part.
import { ensureChromium } from './setup/chromium.mjs';
import { closingLine, none, plus, sayNotRun } from './setup/count.mjs';
import { ensureCaddy, ensureCurl, ensureJq, ensureNginx } from './setup/debian-programs.mjs';
import { ensureFirefox } from './setup/firefox.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { findNode } from './setup/node-24.mjs';
import { ensureMariadb } from './setup/mariadb.mjs';
import { ensureOldNode } from './setup/old-node.mjs';
import { startPostgres } from './setup/postgres.mjs';
import { ensurePrometheus } from './setup/prometheus.mjs';
import { Missing, Stop, runScript, say } from './setup/say.mjs';
import { runSuite } from './setup/suite.mjs';
import { buildWebApp } from './setup/web-app.mjs';

const parts = {
  unit: {
    text: { en: 'Tests, on SQLite', zh: '测试（SQLite）' },
    run: onSqlite,
  },
  postgres: {
    text: { en: 'The server, on PostgreSQL', zh: '服务端（PostgreSQL）' },
    run: onPostgres,
  },
  counterparts: {
    text: {
      en: 'Beside a real Prometheus, PostgreSQL and MariaDB',
      zh: '与真实的 Prometheus、PostgreSQL 和 MariaDB 对接',
    },
    run: withCounterparts,
  },
  journeys: {
    text: { en: 'Journeys, in Chromium and Firefox', zh: '用户旅程（Chromium 和 Firefox）' },
    run: inBrowser,
  },
};

runScript(async () => {
  const [asked, ...filter] = process.argv.slice(2);
  if (asked && !parts[asked]) {
    const names = Object.keys(parts).join(', ');
    throw new Stop(
      { en: `There is no part "${asked}"; the parts are ${names}.`, zh: `没有名为“${asked}”的部分；可选：${names}。` },
      '',
      2,
    );
  }
  let interrupted = 0;
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    process.on(signal, () => {
      interrupted = code;
    });
  }

  await installDependencies();
  const node = await findNode();
  let total = none();
  for (const name of asked ? [asked] : Object.keys(parts)) {
    if (interrupted) break;
    total = plus(total, await runPart(parts[name], node, filter));
  }
  if (interrupted) return interrupted;
  process.stdout.write(`${closingLine(total)}\n`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});

/** A part that this machine cannot run, and one that stops, leave the others to run. */
async function runPart({ text, run }, node, filter) {
  say({ en: `\n== ${text.en}`, zh: `\n== ${text.zh}` });
  const began = Date.now();
  const count = await run(node, filter).catch((reason) => stopped(text, reason));
  const seconds = Math.round((Date.now() - began) / 1000);
  say({
    en: `== ${text.en}: ${closingLine(count)}, ${seconds} s`,
    zh: `== ${text.zh}：通过 ${count.passed}，失败 ${count.failed}，未运行 ${count.skipped}，${seconds} 秒`,
  });
  return count;
}

function stopped(text, reason) {
  if (!(reason instanceof Stop)) throw reason;
  if (reason.details) process.stderr.write(`${reason.details.trim()}\n\n`);
  if (!(reason instanceof Missing)) {
    process.stderr.write(`${reason.message}\n`);
    return { ...none(), failed: 1 };
  }
  sayNotRun({ en: `${text.en}. ${reason.message}`, zh: `${text.zh}。${reason.message}` });
  return { ...none(), skipped: 1 };
}

async function onSqlite(node, filter) {
  const programs = { ...(await ensureCurl()), ...(await ensureJq()), ...(await ensureOldNode()) };
  return runSuite(node, filter, programs);
}

async function onPostgres(node, filter) {
  const postgres = await startPostgres();
  try {
    return await runSuite(node, filter, { CRUX_TEST_DATABASE_URL: postgres.url });
  } finally {
    await postgres.stop();
  }
}

async function withCounterparts(node, filter) {
  const prometheus = await ensurePrometheus();
  const mariadb = await ensureMariadb();
  const proxies = { ...(await ensureNginx()), ...(await ensureCaddy()) };
  const postgres = await startPostgres();
  try {
    return await runSuite(node, ['--config', 'tests/counterparts/vitest.config.ts', ...filter], {
      CRUX_TEST_DATABASE_URL: postgres.url,
      PROMETHEUS_HOME: prometheus,
      MARIADB_HOME: mariadb,
      ...proxies,
    });
  } finally {
    await postgres.stop();
  }
}

async function inBrowser(node, filter) {
  await buildWebApp(node);
  const browser = await ensureChromium(node);
  const prometheus = await ensurePrometheus();
  const environment = { CHROME_PATH: browser, PROMETHEUS_HOME: prometheus, ...(await ensureFirefox()) };
  return runSuite(node, ['--config', 'tests/journeys/vitest.config.ts', ...filter], environment);
}
