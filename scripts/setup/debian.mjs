// Installs Debian packages, where that is possible without asking anybody: as root, with apt-get.
import { run } from './run.mjs';
import { progress } from './say.mjs';

export const isRoot = typeof process.getuid === 'function' && process.getuid() === 0;

/**
 * @param {string[]} packages @param {{ en: string, zh: string }} text what is shown meanwhile
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function installDebianPackages(packages, text) {
  if (process.platform !== 'linux' || !isRoot) return false;
  if ((await run('apt-get', ['--version'])).code !== 0) return false;
  return progress(text, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
    if ((await install()).code === 0) return true;
    await run('apt-get', ['update'], { env });
    return (await install()).code === 0;
  });
}
