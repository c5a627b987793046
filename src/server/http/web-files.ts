import { readFileSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { randomBytes } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { isWebAddress, webPageAt } from '../../contract/web-pages.ts';
import { pagePolicy } from './security-headers.ts';

type Served = { type: string; plain: Buffer; br?: Buffer; gzip?: Buffer };

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};
const compressible = /^(text|application\/(json|manifest)|image\/svg)/;
const noncePlace = '__CSP_NONCE__';

/** The built web app: files under `/assets/` are named by their content and kept for ever; any other page is the app. */
export function serveWeb(app: Hono, folder: string): void {
  const files = new Map<string, Promise<Served | undefined>>();

  app.get('*', async (context, next) => {
    const { path } = context.req;
    if (path.startsWith('/api/')) return next();
    const known = files.get(path) ?? readServed(folder, path);
    const file = await known;
    if (!file || path === '/' || path.endsWith('.html'))
      return extname(path) === '' || path.endsWith('.html') ? page(context, folder) : next();
    files.set(path, known);
    context.header(
      'cache-control',
      path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
    );
    return send(context, file);
  });
}

/** The policy's nonce is filled in where the build left a place for it. */
function page(context: Context, folder: string): Response {
  const nonce = randomBytes(16).toString('base64');
  const html = readPage(folder, `${webPageAt(context.req.path)}.html`).replaceAll(noncePlace, nonce);
  context.header('content-security-policy', pagePolicy(nonce));
  context.header('cache-control', 'no-cache');
  // The app says in its own words that there is no such page; a program hears it from the status.
  return context.html(html, isWebAddress(context.req.path) ? 200 : 404);
}

// Read each time: it is small, and a rebuilt web app is served without a restart.
function readPage(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return '<!doctype html><meta charset="utf-8"><title>Crux</title><p>网页还没有构建，请运行 npm start。<p>The web app is not built yet; run npm start.';
  }
}

function send(context: Context, { type, plain, br, gzip: zipped }: Served): Response {
  const accepted = context.req.header('accept-encoding') ?? '';
  context.header('content-type', type);
  context.header('vary', 'accept-encoding');
  if (br && /\bbr\b/.test(accepted)) {
    context.header('content-encoding', 'br');
    return context.body(new Uint8Array(br));
  }
  if (zipped && /\bgzip\b/.test(accepted)) {
    context.header('content-encoding', 'gzip');
    return context.body(new Uint8Array(zipped));
  }
  return context.body(new Uint8Array(plain));
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

async function readServed(folder: string, path: string): Promise<Served | undefined> {
  const type = types[extname(path)];
  if (type === undefined || path.includes('\0')) return undefined;
  const plain = await readWithin(folder, path);
  if (!plain) return undefined;
  if (plain.length < 1000 || !compressible.test(type)) return { type, plain };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  const [br, zipped] = await Promise.all([
    // The build has pressed what it made.
    readWithin(folder, `${path}.br`).then((made) => made ?? compressBrotli(plain, { params })),
    compressGzip(plain, { level: 9 }),
  ]);
  return { type, plain, br, gzip: zipped };
}

async function readWithin(folder: string, path: string): Promise<Buffer | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, decodeURIComponent(path)))]);
    return file.startsWith(root + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined; // no such file: the page or a 404 answers
  }
}
