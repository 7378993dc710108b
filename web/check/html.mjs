/** Checks that the HTML is valid, accessible as far as a program can tell, and allowed by the site's content policy. */
import { createHash } from 'node:crypto';

import { HtmlValidate, StaticConfigLoader } from 'html-validate';

import { attribute, rawTextOf, textOf } from '../build/dom.mjs';
import { policies } from './policies.mjs';

/** @type {import('html-validate').RuleConfig} */
const RULES = {
  // Pages are written by a program, for programs: case and spelling of equivalent forms do not matter.
  'doctype-style': 'off',
  'void-style': 'off',
  'no-trailing-whitespace': 'off',
  // Leptos writes an empty text as `download=""`; the tree is that of `download`.
  'attribute-empty-style': 'off',
  // `integrity.mjs` requires the attribute and compares it with the file.
  'require-sri': 'off',
  // A chart's page and its worksheet are titled by the question that the chart answers, in some languages a long one.
  'long-title': ['error', { maxlength: 160 }],
  // Checkboxes of one question have one name, as radio buttons do.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  'no-inline-style': 'error',
  'no-dup-id': 'error',
  // The controls of a figure are a form only for what browsers remember of it: nothing is sent.
  'wcag/h32': 'off',
};

const PARTS = ['html-validate:recommended', 'html-validate:standard'];

/** Resolves its configuration once: html-validate would do so for every page, which takes longer than the page. */
class OneConfig extends StaticConfigLoader {
  /** @type {ReturnType<StaticConfigLoader['getConfigFor']> | undefined} */
  #resolved;

  /** @override */
  getConfigFor(/** @type {string} */ file) {
    return (this.#resolved ??= super.getConfigFor(file));
  }
}

/** @param {import('html-validate').ConfigData} config */
const validator = (config) => new HtmlValidate(new OneConfig({ root: true, elements: ['html5'], ...config }));

const pages = validator({ extends: [...PARTS, 'html-validate:document'], rules: RULES });

/** In an embed, the heading above the figure's is the host page's. */
const embeds = validator({
  extends: [...PARTS, 'html-validate:document'],
  rules: { ...RULES, 'heading-level': ['error', { minInitialRank: 'any' }] },
});

/**
 * A frame brings its style along, and `frameborder` and a relative width, which browsers take though HTML knows neither, for
 * hosts that take the style away.
 */
const snippets = validator({
  extends: PARTS,
  rules: { ...RULES, 'no-inline-style': 'off', 'no-deprecated-attr': 'off', 'attribute-allowed-values': 'off' },
});

/** Script types that run. Any other is a data block. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/;

/** Attributes that may hold a `javascript:` address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'data']);

/**
 * @param {import('./dist.mjs').Site} site
 * @param {import('./report.mjs').Report} report
 */
export function checkHtml(site, report) {
  const { embed } = policies(site.folder);
  for (const page of site.pages) {
    checkMarkup(page.kind === 'embed' ? embeds : pages, page.html, page.file, report);
    for (const { code, startLine, startCol } of page.errors) {
      report.check(false, page.file, 'parse', `${code} at ${startLine}:${startCol}`);
    }
    checkOutline(page, report);
    checkPolicy(page, embed, report);
  }
}

/**
 * Checks markup that is not a page of its own.
 * @param {string} html
 * @param {string} file that contains it
 * @param {import('./report.mjs').Report} report
 */
export const checkSnippet = (html, file, report) => checkMarkup(snippets, html, file, report);

/**
 * @param {HtmlValidate} by
 * @param {string} html
 * @param {string} file
 * @param {import('./report.mjs').Report} report
 */
function checkMarkup(by, html, file, report) {
  const { results } = by.validateStringSync(html, file);
  const messages = results.flatMap((result) => result.messages);
  if (!messages.length) report.check(true, file, 'html', '');
  for (const { ruleId, message, line, column } of messages) {
    report.check(false, file, ruleId, `${message} at ${line}:${column}`);
  }
}

/**
 * @param {import('./dist.mjs').Page} page
 * @param {import('./report.mjs').Report} report
 */
function checkOutline({ file, kind, elements }, report) {
  const root = elements.find((element) => element.tagName === 'html');
  report.check(root && attribute(root, 'lang')?.trim(), file, 'lang', 'the page does not say its language');

  if (kind === 'embed') return;
  const count = elements.filter((element) => element.tagName === 'h1').length;
  report.check(count === 1, file, 'one-h1', `the page has ${count} elements h1`);
}

/**
 * Finds violations of a content policy without `'unsafe-inline'`. html-validate checks `style` attributes.
 * @param {import('./dist.mjs').Page} page
 * @param {string} embed the policy of embeds
 * @param {import('./report.mjs').Report} report
 */
function checkPolicy({ file, kind, elements }, embed, report) {
  const hashOf = (/** @type {import('../build/dom.mjs').Element} */ element) =>
    `'sha256-${createHash('sha256').update(rawTextOf(element)).digest('base64')}'`;
  for (const element of elements) {
    if (element.tagName === 'style') {
      const hash = hashOf(element);
      const allowed = kind === 'embed' && embed.includes(hash);
      report.check(allowed, file, 'inline-style', `a style that the policies in dist/deploy/ do not allow: ${hash}`);
    }

    if (element.tagName === 'script') {
      const runs = RUNS.test((attribute(element, 'type') ?? '').trim().toLowerCase());
      const inline = attribute(element, 'src') === undefined;
      report.check(!(runs && inline) || embed.includes(hashOf(element)), file, 'inline-script', `an inline script: ${textOf(element).slice(0, 60)}`);
    }

    for (const { name, value } of element.attrs) {
      const script = name.startsWith('on') || (ADDRESSES.has(name) && /^\s*javascript:/i.test(value));
      if (script) report.check(false, file, 'inline-script', `${name}="${value}" of ${element.tagName}`);
    }
  }
}
