import { beforeAll, describe, test } from 'vitest';
import { password } from '../testing/open-test-app.ts';
import type { AtOnce } from '../testing/at-once.ts';
import { askTied } from '../testing/refused-at-once.ts';
import { rulesAtOnce } from '../testing/rules-at-once.ts';
import { slowDown } from '../testing/slow-down.ts';
import { withTeam } from '../testing/with-team.ts';

const rounds = 4;
const it = Object.assign(withTeam(), { visitor: () => it.app.visitor() }) as AtOnce & ReturnType<typeof withTeam>;

beforeAll(async () => {
  slowDown(it.app.services);
  it.other = it.app.visitor();
  await it.other('POST /api/session', { body: { email: 'ada@example.com', password } });
});

describe('whoever comes at the same time, every rule over several rows holds', () => {
  test.each(Object.keys(rulesAtOnce))(
    '%s',
    async (name) => {
      for (let round = 0; round < (name.includes('sample') ? 1 : rounds); round++) await askTied(name, it);
    },
    60_000,
  );
});
