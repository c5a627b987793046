import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { webPageAt, webPages } from './src/contract/web-pages.ts';

const server = process.env.CRUX_DEV_SERVER ?? 'http://127.0.0.1:4170';

const press = promisify(brotliCompress);

/** All of the web app but the pages themselves. */
const ours = /src[\\/](web[\\/](?!features|app[\\/](door|open|main))|core[\\/](?!catalog)|contract)/;

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };
const reached = new Map<string, Set<string>>();

/** The file for a module that the light pages need from the start. */
function nameOf(id: string, graph: Graph): string | null {
  const [atDoor, forReaders] = [neededBy('door', id, graph), neededBy('open', id, graph)];
  if (atDoor) return forReaders ? 'base' : 'ways-in';
  return forReaders ? 'frame' : null;
}

function neededBy(page: string, id: string, graph: Graph): boolean {
  const known = reached.get(page) ?? new Set<string>();
  reached.set(page, known);
  const reach = (one: string) => {
    if (known.has(one)) return;
    known.add(one);
    for (const next of graph.getModuleInfo(one)?.importedIds ?? []) reach(next);
  };
  if (known.size === 0) reach(fileURLToPath(new URL(`./src/web/app/${page}.tsx`, import.meta.url)));
  return known.has(id);
}

export default defineConfig({
  root: 'src/web',
  publicDir: 'public',
  plugins: [react(), pagesAsServed(), pressed()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Data URLs would need `img-src data:` in the policy; every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: webPages.map((page) => `src/web/${page}.html`),
      output: {
        // What changes with React changes rarely; the rest is cut by route.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'query', test: /node_modules[\\/]@tanstack[\\/](react-)?query/ },
            // What loads later is asked for by a few lines that every page has: not worth another page's file.
            { name: 'loading', test: /preload-helper/ },
            { name: 'router', test: /node_modules[\\/]@tanstack[\\/]/ },
            // Many small files cost more than they hold: one for what readers and the ways in need, one each for the rest.
            { name: (id, graph) => nameOf(id, graph), test: ours },
            { name: 'shared', test: ours, minShareCount: 10 },
          ],
        },
      },
    },
  },
  server: {
    port: 5170,
    proxy: { '/api': server, '/openapi.json': server },
  },
});

/** In development too, each address is answered with its own page. */
function pagesAsServed(): Plugin {
  return {
    name: 'pages-as-served',
    configureServer({ middlewares }) {
      middlewares.use((request, _reply, next) => {
        const page = webPageAt(new URL(request.url ?? '/', 'http://localhost').pathname);
        if (page !== 'index') request.url = `/${page}.html`;
        next();
      });
    },
  };
}

/** Each file once more as small as it gets: what is pressed here need not be pressed while somebody waits. */
function pressed(): Plugin {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    name: 'pressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => /\.(js|css)$/.test(fileName));
      await Promise.all(
        files.map(async (file) => {
          const plain = file.type === 'chunk' ? file.code : file.source;
          await writeFile(join(dir, `${file.fileName}.br`), await press(plain, { params }));
        }),
      );
    },
  };
}
