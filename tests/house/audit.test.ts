import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';

const answered = (vulnerabilities: object) => JSON.stringify({ metadata: { vulnerabilities } });

test.each([
  ['a registry that answers, and knows nothing', answered({ low: 0, high: 0 }), 0, /high 0/],
  ['a registry that knows a hole', answered({ moderate: 2, high: 1 }), 1, /high 1, moderate 2/],
  ['a registry that gives no answer', '{"message":"405 Method Not Allowed"}', 0, /not run here|本机未运行/],
  ['no registry at all', 'npm error network', 0, /not run here|本机未运行/],
])('%s is told as such', async (_, printed, exit, words) => {
  const folder = mkdtempSync(join(tmpdir(), 'crux-npm-'));
  try {
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat <<'END'\n${printed}\nEND\nexit 1\n`);
    chmodSync(join(folder, 'npm'), 0o755);
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
    const ran = await new Promise<{ code: number; out: string }>((resolve) => {
      execFile(process.execPath, ['scripts/audit.mjs'], { env }, (fault, out, err) =>
        resolve({ code: fault ? Number(fault.code) : 0, out: out + err }),
      );
    });
    expect(ran).toEqual({ code: exit, out: expect.stringMatching(words) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
