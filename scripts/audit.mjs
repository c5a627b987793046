// `node scripts/audit.mjs`: asks the registry of npm for known holes in what is installed; says so where it gives no answer.
import { spawnSync } from 'node:child_process';
import { root } from './setup/place.mjs';
import { say } from './setup/say.mjs';

const asked = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 120_000 });
const counted = countOf(asked.stdout);

if (counted === undefined) {
  say({
    en: 'not run here: the registry gives no answer about known holes (npm audit)',
    zh: '本机未运行：软件源没有回答已知漏洞（npm audit）',
  });
} else {
  const { critical = 0, high = 0, moderate = 0, low = 0 } = counted;
  const told = `critical ${critical}, high ${high}, moderate ${moderate}, low ${low}`;
  say({ en: `Known holes in packages: ${told}`, zh: `依赖包的已知漏洞：${told}` });
  process.exitCode = critical + high > 0 ? 1 : 0;
}

/** How many there are by severity; undefined: this is no answer. @param {string} text */
function countOf(text) {
  try {
    return JSON.parse(text)?.metadata?.vulnerabilities;
  } catch {
    return undefined;
  }
}
