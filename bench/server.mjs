/** Serves the built site and the pages of the race: everything compressed in advance, over persistent connections. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compressed = promisify(brotliCompress);

/** Media types by the end of a name; pages end in `/`. @type {Record<string, string>} */
const TYPES = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/**
 * @param {string} dist
 * @param {Map<string, Buffer>} files additions and replacements, by path
 * @returns {Promise<{ root: string, warm: (paths: Iterable<string>) => Promise<void>, close: () => void }>} `warm`
 * compresses files in advance, so that no request waits for it
 */
export async function serve(dist, files) {
  /** @type {Map<string, Promise<Buffer>>} */
  const bodies = new Map();
  const body = (/** @type {string} */ path) => {
    if (path.includes('..')) throw new Error(`no such file: ${path}`);
    const file = files.get(path);
    const made = bodies.get(path)
      // At its default quality of 11.
      ?? Promise.resolve(file ?? readFile(`${dist}${path}${path.endsWith('/') ? 'index.html' : ''}`)).then((bytes) => compressed(bytes));
    bodies.set(path, made);
    return made;
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const bytes = await body(pathname);
      response.writeHead(200, {
        'content-type': TYPES[pathname.endsWith('/') ? 'html' : pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': bytes.length,
        'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.keepAliveTimeout = 60_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    root: `http://127.0.0.1:${port}`,
    warm: async (paths) => {
      await Promise.all([...paths].map(body));
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
