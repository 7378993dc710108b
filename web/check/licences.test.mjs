import { fails, passes } from './cases.mjs';
import { checkLicences } from './licences.mjs';

const BILL = 'about/licences/sbom.cdx.json';
const NOTICES = 'about/licences/notices.txt';
const PAGE = 'about/licences/index.html';

/** The two lines about a licence that the site may not ship. @param {string} licence */
const unknown = (licence) => [
  `${BILL}: licences: tslib 2.3.0 has a licence that is not known: ${licence}`,
  `${NOTICES}: licences: no text is for tslib 2.3.0 (${licence})`,
];

fails(checkLicences, {
  ...Object.fromEntries(
    [BILL, NOTICES, PAGE, `zh/${PAGE}`].map((file) => [
      `no ${file}`,
      [(/** @type {import('./fixture.mjs').Files} */ files) => void files.delete(file), `${file}: licences: the file is missing`],
    ]),
  ),
  'a bill of another version': [[BILL, '"specVersion":"1.6"', '"specVersion":"1.4"'], `${BILL}: licences: not CycloneDX 1.6`],
  'a bill with a field that the standard does not know': [[BILL, '"version":1,', '"version":1,"made":"today",'], `${BILL}: licences: not CycloneDX 1.6`],
  'a bill with nothing in it': [
    [BILL, /"components":.*/, '"components":[]}'],
    [`${BILL}: licences: it lists nothing`, ...[PAGE, `zh/${PAGE}`].map((file) => `${file}: licences: 1 parts, but 0`)],
  ],
  'a part without a licence': [[BILL, /"licenses":\[.*?\],/, ''], unknown('undefined')],
  'a licence that is no permissive one': [
    [BILL, '{"license":{"id":"0BSD"}}', '{"license":{"id":"GPL-3.0-only"}}'],
    unknown('GPL-3.0-only'),
  ],
  'a licence that nobody knows': [[BILL, '{"license":{"id":"0BSD"}}', '{"license":{"name":"Proprietary"}}'], unknown('undefined')],
  'a part without a text': [[NOTICES, 'tslib 2.3.0 (0BSD)', 'tslib 2.2.0 (0BSD)'], `${NOTICES}: licences: no text is for tslib 2.3.0`],
  'a page without a part': [
    [`zh/${PAGE}`, '<th scope="row">tslib', '<th scope="row">another'],
    `zh/${PAGE}: licences: tslib 2.3.0 is missing`,
  ],
  'a part of a page that is not in the bill': [
    [PAGE, '</tbody>', '<tr><th scope="row">zrender 6</th><td>BSD-3-Clause</td></tr></tbody>'],
    `${PAGE}: licences: 2 parts, but 1 in the bill`,
  ],
  'a script with a package that is not in the bill': [
    ['start.js', 'export {};', 'export {};\n/*! Bundled license information:\n\nzrender/lib/zrender.js:\n  (*! © *)\n*/'],
    'start.js: licences: holds zrender, which is not in the bill of materials',
  ],
});

passes(checkLicences, {
  'a script with a package that is in the bill': [
    'start.js',
    'export {};',
    'export {};\n/*! Bundled license information:\n\ntslib/tslib.es6.js:\n  (*! © *)\n*/',
  ],
});
