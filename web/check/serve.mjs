/** A server of a folder on this machine, for programs that load files from it. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

/** Media types by the end of a name. @type {Record<string, string>} */
const TYPES = {
  css: 'text/css',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
};

/**
 * Serves a folder until it is closed, with the pages of its folders; answers requests for a part of a file, as some programs make them.
 * @param {string} folder
 * @returns {Promise<{ url: string, asked: string[], close: () => void }>} its address, and the paths it was asked for
 */
export async function serve(folder) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    try {
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const bytes = await readFile(join(folder, normalize(decodeURIComponent(path))));
      const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
      const part = from === undefined ? bytes : bytes.subarray(Number(from), to ? Number(to) + 1 : undefined);
      response.writeHead(from === undefined ? 200 : 206, {
        'Content-Type': TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        'Content-Length': part.length,
        'Accept-Ranges': 'bytes',
        ...(from === undefined ? {} : { 'Content-Range': `bytes ${from}-${Number(from) + part.length - 1}/${bytes.length}` }),
      });
      response.end(request.method === 'HEAD' ? undefined : part);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, asked, close };
}
