// W5: what a browser loads before the coach can say anything, compressed as the server sends it; the floor is its messages alone.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { examplesOf } from '../src/core/coach/rules/examples.ts';
import { rules } from '../src/core/coach/rules/index.ts';
import type { Work } from './result.ts';

/** What the editor asks the coach for. */
const asked: Record<string, string> = {
  'context.ts': 'askCoach',
  'say-finding.ts': 'sayFinding, rewrite',
  'review/understood.ts': 'understoodOf',
  'review/weight.ts': 'byWeight',
  'facts/suggest-type.ts': 'suggestType',
  'publishing.ts': 'missingOf',
};
const entry = 'virtual:coach';

export const w5: Work = {
  id: 'W5',
  name: 'coach: bytes to load before the first finding',
  async measure() {
    const code = await bundled();
    const ours = kilobytes(brotliCompressSync(code).length);
    const said = rules.flatMap(({ what, why, ask, tryThis }) => [what, why, ask, tryThis]);
    const floor = kilobytes(brotliCompressSync(JSON.stringify(said)).length);
    return {
      ours,
      floor,
      ratio: floor / ours,
      unit: 'KB, brotli',
      must: 'at most 60 KB before the first finding, 105 KB in all',
      reached: ours <= 60,
      also: {
        'KB, gzip': kilobytes(gzipSync(code, { level: 9 }).length),
        'KB, plain': kilobytes(Buffer.byteLength(code)),
        'examples of the rules alone, KB, brotli': kilobytes(
          brotliCompressSync(JSON.stringify(rules.map(examplesOf))).length,
        ),
      },
    };
  },
};

/** The coach alone, built as the web app is. */
async function bundled(): Promise<string> {
  const source = Object.entries(asked)
    .map(([file, names]) => `export { ${names} } from '/src/core/coach/${file}';`)
    .join('\n');
  const built = await build({
    root: process.cwd(),
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'coach-alone',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return chunks.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
