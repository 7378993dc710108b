/**
 * Third-party parts of the site: the crates linked into its WebAssembly, the parts of Rust's standard library, and the
 * packages bundled into its scripts. Writes, below `about/licences/`, their licence texts and a bill of materials.
 *
 * `cargo tree` lists exactly the crates that a target links, with the enabled features, and esbuild the packages that a
 * script contains: beside these two, a dedicated tool would have little left to do, and every clone would compile it
 * for minutes. Nothing here depends on when or where the site is built.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { parse as parseHtml } from 'parse5';
import parseExpression from 'spdx-expression-parse';

import { elementsOf, textOf } from './dom.mjs';

/** Folder of the notices, below the root. */
export const FOLDER = 'about/licences';

const TARGET = 'wasm32-unknown-unknown';

/** Crates that Rust's standard library links for the target: its own notices name those for any target. */
const LINKED_BY_STD = ['cfg-if', 'dlmalloc', 'hashbrown', 'rustc-demangle'];

/** Preferred licences where there is a choice: the least demanding first. */
const PREFERRED = ['0BSD', 'Zlib', 'BSL-1.0', 'MIT', 'BSD-3-Clause', 'Unicode-3.0', 'Apache-2.0'];

/** Files other than licences that every copy must include. */
const BESIDE = /^(?:notice|copyright|copyrightnotice)(?:\.|$)/i;
const LICENCE = /^(?:licen[cs]e(?!s$)|copying|unlicense)/i;

/** A statement of copyright; not the sentences of licences that mention one, or leave a blank for one. */
const COPYRIGHT = /^[\s*]*(Copyright\s(?:\(c\)|©|\d{4}|The\s).*?)\s*$/gim;

/**
 * @typedef {object} Part a third-party part of the site
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression, as its authors have it
 * @property {string[]} copyright its holders: statements of its licence, or else the authors that it names
 * @property {string[]} texts of the elected licences, with their notices
 * @property {string} purl its address among packages: https://github.com/package-url/purl-spec
 * @property {string} [home] its page
 * @property {'crate' | 'package'} kind
 */

/**
 * Writes licence texts and bill of materials into a site.
 * @param {string} folder the site
 * @param {string[]} packages names of those in the scripts
 * @returns {Promise<Omit<Part, 'texts' | 'purl'>[]>} the parts that the page lists
 */
export async function writeLicences(folder, packages) {
  const parts = [...linkedParts(), ...bundledParts(packages)];
  await mkdir(join(folder, FOLDER), { recursive: true });
  await writeFile(join(folder, FOLDER, 'notices.txt'), notices(parts));
  await writeFile(join(folder, FOLDER, 'sbom.cdx.json'), `${bill(parts)}\n`);
  return parts.map(({ texts: _, purl: __, ...listed }) => listed);
}

/**
 * Returns the names of the packages in a bundle of esbuild.
 * @param {import('esbuild').Metafile} metafile
 * @returns {string[]}
 */
export function packagesIn({ outputs }) {
  const names = new Set();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const [, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
      if (name && bytesInOutput > 0) names.add(name);
    }
  }
  return [...names].sort();
}

/**
 * Returns the output of a command.
 * @param {string} program
 * @param {string[]} args
 * @returns {string}
 */
function prerendered(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/**
 * Returns the crates linked into the WebAssembly, by name and version; those that run in the compiler are not.
 * @returns {string[]} as `name@version`, sorted
 */
export function linkedCrates() {
  const line = `tree --package crossings --edges normal,no-proc-macro --target ${TARGET} --prefix none --format {p} --locked --offline`;
  const names = prerendered(process.env.CARGO ?? 'cargo', line.split(' '))
    .split('\n')
    .map((crate) => /^(\S+) v(\S+)/.exec(crate))
    .filter((match) => match !== null)
    .map(([, name, version]) => `${name}@${version}`);
  return [...new Set(names)].filter((name) => !name.startsWith('crossings@')).sort();
}

/** @returns {Part[]} */
function linkedParts() {
  const line = `metadata --format-version 1 --filter-platform ${TARGET} --locked --offline`;
  const { packages } = JSON.parse(prerendered(process.env.CARGO ?? 'cargo', line.split(' ')));
  /** @type {Map<string, any>} */
  const known = new Map(packages.map((/** @type {any} */ one) => [`${one.name}@${one.version}`, one]));
  const crates = linkedCrates().map((id) => {
    const { name, version, license, authors, manifest_path: manifest, repository } = known.get(id);
    // The form with a slash predates SPDX in Cargo.
    const licence = license?.replaceAll('/', ' OR ');
    const makers = authors.map((/** @type {string} */ author) => author.replace(/\s*<.*>/, ''));
    return part({ name, version, licence, makers, folder: dirname(manifest), home: repository, kind: 'crate', registry: 'cargo' });
  });
  const named = new Set(crates.map(({ purl }) => purl));
  return [...crates, ...standardLibrary().filter(({ purl }) => !named.has(purl))];
}

/**
 * Returns Rust's standard library and the crates it links, from the notices that come with the compiler.
 * @returns {Part[]}
 */
function standardLibrary() {
  const rustc = process.env.RUSTC ?? 'rustc';
  const file = join(prerendered(rustc, ['--print', 'sysroot']).trim(), 'share/doc/rust/COPYRIGHT-library.html');
  const [, version] = /^release: (.*)$/m.exec(prerendered(rustc, ['-vV'])) ?? [];
  const std = {
    name: 'std',
    version,
    licence: 'MIT OR Apache-2.0',
    copyright: ['Copyright The Rust Project Developers'],
    texts: [standardText(['The Rust Project Developers'])],
    purl: `pkg:generic/rust-std@${version}`,
    home: 'https://github.com/rust-lang/rust',
    kind: /** @type {const} */ ('crate'),
  };
  const sections = sectionsOf(readFileSync(file, 'utf8'));
  const linked = LINKED_BY_STD.map((name) => {
    const found = sections.find((section) => section.name === name);
    if (!found) throw new Error(`${file} does not name ${name}`);
    const licence = found.licence.replaceAll('/', ' OR ');
    const text = found.texts.get('LICENSE-MIT');
    if (!text) throw new Error(`${file} has no LICENSE-MIT of ${name}`);
    return {
      name,
      version: found.version,
      licence,
      copyright: statements([text], []),
      texts: [text],
      purl: `pkg:cargo/${name}@${encodeURIComponent(found.version)}`,
      kind: /** @type {const} */ ('crate'),
    };
  });
  return [std, ...linked];
}

/**
 * Parses the crates named in the notices of the standard library.
 * @param {string} html
 */
function sectionsOf(html) {
  /** @type {{ name: string, version: string, licence: string, texts: Map<string, string> }[]} */
  const sections = [];
  let file = '';
  for (const element of elementsOf(parseHtml(html))) {
    const text = textOf(element);
    const section = sections.at(-1);
    const [, name, version] = (element.tagName === 'h3' && /(\S+?)-(\d+\.\d\S*)$/.exec(text.trim())) || [];
    if (name) sections.push({ name, version, licence: '', texts: new Map() });
    if (!section) continue;
    if (element.tagName === 'p' && text.startsWith('License:')) section.licence = text.slice(8).trim();
    if (element.tagName === 'summary') file = text.trim();
    if (element.tagName === 'pre') section.texts.set(file, tidy(text));
  }
  return sections;
}

/**
 * @param {string[]} names
 * @returns {Part[]}
 */
function bundledParts(names) {
  return names.map((name) => {
    const folder = join('node_modules', name);
    const { version, license, author, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const makers = [author?.name ?? author].filter((maker) => maker !== undefined);
    return part({ name, version, licence: license, makers, folder, home: homepage, kind: 'package', registry: 'npm' });
  });
}

/**
 * @param {object} about
 * @param {string} about.name
 * @param {string} about.version
 * @param {string | undefined} about.licence
 * @param {string[]} about.makers
 * @param {string} about.folder where its files are
 * @param {string | undefined} about.home
 * @param {Part['kind']} about.kind
 * @param {string} about.registry
 * @returns {Part}
 */
function part({ name, version, licence, makers, folder, home, kind, registry }) {
  if (!licence) throw new Error(`${name} ${version} does not say what its licence is`);
  const files = readdirSync(folder).sort();
  const more = existsSync(join(folder, 'licenses')) ? readdirSync(join(folder, 'licenses')).sort() : [];
  const licences = files.filter((file) => LICENCE.test(file));
  const read = (/** @type {string} */ file) => tidy(readFileSync(join(folder, file), 'utf8'));
  const taken = elected(licence).flatMap((id) => {
    const [word] = id.split('-');
    const named = licences.filter((file) => new RegExp(`[-_.]${word}(?:[-_.]|$)`, 'i').test(file));
    const own = licences.length === 1 ? licences : named;
    if (own.length > 0) return own.map(read);
    // Many crates of a workspace leave their licence file in the workspace only.
    if (id === 'MIT' && licences.length === 0) return [standardText(makers.length > 0 ? makers : [`the authors of ${name}`])];
    throw new Error(`${name} ${version} has no text of the licence ${id}`);
  });
  const beside = [...files.filter((file) => BESIDE.test(file)), ...more.map((file) => join('licenses', file))].map(read);
  const texts = [...taken, ...beside];
  const path = name.startsWith('@') ? `%40${name.slice(1)}` : name;
  const purl = `pkg:${registry}/${path}@${encodeURIComponent(version)}`;
  return { name, version, licence, copyright: statements(texts, makers), texts, purl, home: home ?? undefined, kind };
}

/**
 * Returns the elected licences of an expression, one of each choice.
 * @param {string} expression
 * @returns {string[]} ids of SPDX
 * @throws {Error} for an invalid expression, or without a licence that is known here
 */
export function elected(expression) {
  const rank = (/** @type {string[]} */ ids) => Math.max(...ids.map((id) => (PREFERRED.indexOf(id) + 1 || Infinity)));
  /** @param {any} node @returns {string[]} */
  const of = (node) => {
    if (!node.conjunction) return [node.exception ? `${node.license} WITH ${node.exception}` : node.license];
    const [left, right] = [of(node.left), of(node.right)];
    if (node.conjunction === 'and') return [...left, ...right];
    return rank(left) <= rank(right) ? left : right;
  };
  const ids = of(parseExpression(expression));
  if (rank(ids) === Infinity) throw new Error(`no licence of ${expression} is among those that web/build/licences.mjs knows`);
  return ids;
}

/**
 * Returns the MIT licence in SPDX's wording, for a crate that names it and has no licence file.
 * @param {string[]} makers
 */
const standardText = (makers) =>
  tidy(readFileSync('LICENSE-MIT', 'utf8')).replace(/^Copyright .*$/m, `Copyright (c) ${makers.join(', ')}`);

/** Normalises the ends of lines and files. @param {string} text */
const tidy = (text) => text.replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$/g, '');

/**
 * @param {string[]} texts
 * @param {string[]} makers
 */
function statements(texts, makers) {
  const found = texts.flatMap((text) => [...text.matchAll(COPYRIGHT)].map(([, statement]) => statement.replace(/\s+/g, ' ')));
  // Some have a year and no name.
  const names = (/** @type {string} */ statement) => /[a-z]/i.test(statement.replace(/^Copyright(?: \(c\))?/i, ''));
  const own = [...new Set(found)].filter((one) => names(one) && !/\[yyyy\]|copyright (?:notice|owner|holder|license)/i.test(one));
  return own.length > 0 ? own : makers;
}

/**
 * Joins all texts, each once, below the names of the parts that it covers.
 * @param {Part[]} parts
 * @returns {string}
 */
export function notices(parts) {
  /** @type {Map<string, string[]>} */
  const users = new Map();
  for (const { name, version, licence, texts } of parts) {
    for (const text of texts) users.set(text, [...(users.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  const line = '='.repeat(100);
  const head = 'Crossings contains software of others. Each of their licences follows the names of those that it is for.';
  return [head, ...[...users].map(([text, names]) => `${line}\n${names.join('\n')}\n${line}\n\n${text}`)].join('\n\n') + '\n';
}

/**
 * Builds a bill of materials in CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/. It has neither serial number nor
 * time, so
 * that the same build makes the same file.
 * @param {Part[]} parts
 * @returns {string}
 */
export function bill(parts) {
  const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);
  const version = ownVersion();
  const root = new Models.Component(Enums.ComponentType.Application, 'crossings', {
    bomRef: `pkg:generic/crossings@${version}`,
    version,
    licenses: new Models.LicenseRepository([licences.makeExpression('MIT OR Apache-2.0')]),
  });
  const components = parts.map(({ name, version, licence, copyright, purl, home }) => {
    const pages = home ? [new Models.ExternalReference(home, Enums.ExternalReferenceType.Website)] : [];
    return new Models.Component(Enums.ComponentType.Library, name, {
      bomRef: purl,
      version,
      licenses: new Models.LicenseRepository([licences.makeFromString(licence)]),
      copyright: copyright.join('\n') || undefined,
      purl,
      externalReferences: new Models.ExternalReferenceRepository(pages),
    });
  });
  for (const { bomRef } of components) root.dependencies.add(bomRef);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: root }),
    components: new Models.ComponentRepository(components),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return serializer.serialize(bom, { space: 1 });
}

/** Returns the version of the site itself. */
function ownVersion() {
  const [, version] = /\[workspace\.package\][^[]*?^version = "([^"]+)"/m.exec(readFileSync('Cargo.toml', 'utf8')) ?? [];
  if (!version) throw new Error('Cargo.toml has no version');
  return version;
}
