import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';

import { build } from 'esbuild';

import { FOLDER, elected, linkedCrates, notices, packagesIn, writeLicences } from './licences.mjs';

/** Entry points of the site's scripts, without the apps' glue, which wasm-bindgen makes. */
const ENTRIES = [
  'drawing/charts',
  'drawing/save',
  'figure/listen',
  'offline/offline',
  'offline/sw',
  'offline/standalone',
  'page/boot',
  'page/figures',
  'page/lines',
  'page/nearest',
  'page/policies',
].map((name) => `web/${name}.js`);

const { metafile } = await build({
  entryPoints: ENTRIES,
  bundle: true,
  write: false,
  metafile: true,
  outdir: 'unwritten',
  format: 'esm',
  external: ['crossings:app'],
  define: { __PALETTE__: '{}', __EDITION__: '{}' },
});
const folder = mkdtempSync(join(tmpdir(), 'crossings-licences-'));
after(() => rmSync(folder, { recursive: true }));
const listed = await writeLicences(folder, packagesIn(metafile));
const file = (/** @type {string} */ name) => readFileSync(join(folder, FOLDER, name), 'utf8');
const bill = JSON.parse(file('sbom.cdx.json'));

/** @type {{ name: string, version: string, licence: string }[]} */
const named = bill.components.map((/** @type {any} */ { name, version, licenses: [{ expression, license }] }) => ({
  name,
  version,
  licence: expression ?? license.id,
}));

/** The versions of each crate in the lock file. */
const locked = new Set(
  [...readFileSync('Cargo.lock', 'utf8').matchAll(/^name = "(.*)"\nversion = "(.*)"/gm)].map(([, name, version]) => `${name}@${version}`),
);

test('every package of every script is in the bill and has its text, in the version of the lock file', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  // Derived from esbuild's own list of files, in another way than the list under test.
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const names = new Set(files.filter((path) => path.startsWith('node_modules/')).map((path) => path.split('/')[1]));
  assert.deepEqual([...names].sort(), ['echarts', 'tslib', 'zrender']);
  for (const name of names) {
    const { version } = packages[`node_modules/${name}`];
    const { licence } = named.find((part) => part.name === name && part.version === version) ?? assert.fail(`${name} ${version}`);
    assert.ok(file('notices.txt').includes(`\n${name} ${version} (${licence})\n`), name);
  }
});

test('every crate of the WebAssembly is in the bill and has its text, in a version of the lock file', () => {
  const crates = linkedCrates();
  assert.ok(crates.length > 50, `${crates}`);
  for (const crate of crates) {
    assert.ok(locked.has(crate), `${crate} is not in Cargo.lock`);
    const [name, version] = crate.split('@');
    const { licence } = named.find((part) => part.name === name && part.version === version) ?? assert.fail(crate);
    assert.ok(file('notices.txt').includes(`\n${name} ${version} (${licence})\n`), crate);
  }
});

test('what the app depends on by its manifest is linked, and nothing that its graph does not reach', () => {
  const args = '--format-version 1 --filter-platform wasm32-unknown-unknown --locked --offline'.split(' ');
  const { stdout } = spawnSync('cargo', ['metadata', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const { packages, resolve } = JSON.parse(stdout);
  const known = new Map(packages.map((/** @type {any} */ one) => [one.id, one]));
  const nodes = new Map(resolve.nodes.map((/** @type {any} */ node) => [node.id, node]));
  const runs = (/** @type {string} */ id) => known.get(id).targets.some((/** @type {any} */ { kind }) => kind.includes('proc-macro'));
  const isLinked = (/** @type {any} */ { kind, target }) => kind === null && !target?.includes('not(target_arch = "wasm32")');
  const linked = (/** @type {string} */ id) =>
    nodes
      .get(id)
      .deps.filter((/** @type {any} */ { pkg, dep_kinds }) => !runs(pkg) && dep_kinds.some(isLinked))
      .map((/** @type {any} */ { pkg }) => pkg);
  const root = packages.find((/** @type {any} */ { name }) => name === 'crossings').id;
  const reached = new Set([root]);
  for (const id of reached) for (const other of linked(id)) reached.add(other);
  const label = (/** @type {string} */ id) => `${known.get(id).name}@${known.get(id).version}`;
  const crates = new Set(linkedCrates());
  for (const id of linked(root)) assert.ok(crates.has(label(id)), `${label(id)} is missing`);
  const reachable = new Set([...reached].map(label));
  for (const crate of crates) assert.ok(reachable.has(crate), `${crate} is not linked`);
});

test('the standard library and what it links is in the bill, in the version of the compiler', () => {
  const toolchain = /^channel = "(.*)"/m.exec(readFileSync('rust-toolchain.toml', 'utf8'))?.[1];
  assert.ok(named.some(({ name, version }) => name === 'std' && version === toolchain));
  assert.ok(named.some(({ name }) => name === 'dlmalloc'));
});

test('page and bill list the same, each with a licence that is known, and nothing twice', () => {
  const ids = named.map(({ name, version }) => `${name} ${version}`);
  assert.deepEqual(listed.map(({ name, version }) => `${name} ${version}`), ids);
  assert.equal(new Set(ids).size, ids.length);
  for (const { licence } of named) assert.ok(elected(licence).length > 0);
});

test('the same parts give the same files, which say neither when nor where they were made', async () => {
  const again = mkdtempSync(join(tmpdir(), 'crossings-licences-'));
  after(() => rmSync(again, { recursive: true }));
  await writeLicences(again, packagesIn(metafile));
  for (const name of ['sbom.cdx.json', 'notices.txt']) {
    assert.equal(readFileSync(join(again, FOLDER, name), 'utf8'), file(name));
    assert.ok(!file(name).includes(process.cwd()));
  }
  assert.equal(bill.serialNumber, undefined);
  assert.equal(bill.metadata.timestamp, undefined);
});

test('of a choice the licence that asks for less is taken, and of several each', () => {
  assert.deepEqual(elected('Apache-2.0 OR MIT'), ['MIT']);
  assert.deepEqual(elected('(MIT OR Apache-2.0) AND Unicode-3.0'), ['MIT', 'Unicode-3.0']);
  assert.deepEqual(elected('GPL-3.0-only OR MIT'), ['MIT']);
  assert.throws(() => elected('GPL-3.0-only'), /GPL-3.0-only/);
  assert.throws(() => elected('MIT AND GPL-3.0-only'), /GPL-3.0-only/);
  assert.throws(() => elected('as I like it'));
});

test('a text that several share is there once, below the names of all', () => {
  const part = (/** @type {string} */ name) => ({ name, version: '1.0.0', licence: 'MIT', copyright: [], texts: ['May be used.'], purl: '', kind: /** @type {const} */ ('crate') });
  const text = notices([part('one'), part('two')]);
  assert.equal(text.split('May be used.').length, 2);
  assert.match(text, /\none 1.0.0 \(MIT\)\ntwo 1.0.0 \(MIT\)\n/);
});
