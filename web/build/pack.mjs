/**
 * Compresses a built site for servers that send precompressed files: beside each program and each page that is read
 * often, a file with the extension `.br`, and beside each program one with `.gz`. A page takes gzip little time on the
 * fly, and a second copy of every page would be a twentieth of the site.
 *
 * Usage: node web/build/pack.mjs FOLDER
 */
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The extensions that readers fetch most. Other texts, such as the data of each chart, are compressed on the fly. */
const KINDS = new Set(['.bin', '.css', '.html', '.js', '.wasm']);

/** The extensions with a form for clients without brotli: programs. */
const GZIPPED = new Set(['.bin', '.css', '.js', '.wasm']);

/**
 * Embeds pinned to a day are many, stay for ever and are seldom read; pages of one view are many, and worksheets are read
 * to be printed. They are not compressed either, nor are the pages and embeds of policy changes, which are many, too.
 */
const SELDOM = /(?:^|\/)(?:embed\/[^/]+\/\d{4}-\d\d-\d\d\/|(?:embed|charts)\/[^/]+\/(?!index)[^/]+\.html$|charts\/[^/]+\/worksheet\/|policies\/[^/]+\/)/;

/** Minimum size, in bytes: smaller files fit into the packet of the headers, compressed or not. */
const MIN_BYTES = 1_000;

/**
 * Brotli level of pages: at the best level, so many pages take three times as long, and are a fiftieth smaller. The
 * programs, which every reader fetches, are worth it.
 * @type {Record<string, number>}
 */
const QUALITY = { '.html': 10, '.bin': 10 };

/** The single file may lie beside the site, and is not meant for servers. */
const SINGLE = /^crossings(?:\.[a-z]+)?\.html$/;

/** Concurrency: as many as Node has threads for it. */
const MAX_PARALLEL = Number(process.env.UV_THREADPOOL_SIZE ?? 4);

/**
 * Returns whether a file of a site is to be compressed.
 * @param {string} path below the site
 * @param {number} size in bytes
 */
export const isPacked = (path, size) => KINDS.has(extname(path)) && size >= MIN_BYTES && !SINGLE.test(path) && !SELDOM.test(path);

/**
 * Returns the extensions of the compressed forms of a file.
 * @param {string} path
 */
export const formsOf = (path) => (GZIPPED.has(extname(path)) ? ['.br', '.gz'] : ['.br']);

/**
 * @param {string} folder
 * @returns {Promise<{ files: number, raw: number, brotli: number, gzip: number }>} how many files, and their bytes
 */
export async function pack(folder) {
  const paths = (await readdir(folder, { recursive: true })).sort();
  const total = { files: 0, raw: 0, brotli: 0, gzip: 0 };
  const one = async (/** @type {string} */ path) => {
    const file = join(folder, path);
    const about = await stat(file);
    if (!about.isFile() || !isPacked(path, about.size)) return;
    const bytes = await readFile(file);
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: QUALITY[extname(path)] ?? constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    const brotli = await promisify(brotliCompress)(bytes, { params });
    await writeFile(`${file}.br`, brotli);
    total.files += 1;
    total.raw += bytes.length;
    total.brotli += brotli.length;
    if (!formsOf(path).includes('.gz')) return;
    const gzipped = await promisify(gzip)(bytes, { level: 9 });
    await writeFile(`${file}.gz`, gzipped);
    total.gzip += gzipped.length;
  };
  let next = 0;
  const worker = async () => {
    while (next < paths.length) await one(paths[next++]);
  };
  await Promise.all(Array.from({ length: MAX_PARALLEL }, worker));
  return total;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Error('usage: node web/build/pack.mjs FOLDER');
  const { files, raw, brotli, gzip: gzipped } = await pack(folder);
  const megabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(`packed ${files} files: ${megabytes(raw)}, as .br ${megabytes(brotli)}, as .gz ${megabytes(gzipped)}`);
}
