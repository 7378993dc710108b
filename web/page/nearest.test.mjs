import assert from 'node:assert/strict';
import test from 'node:test';

import { distance, meantAddress, nearestNames, parts } from './nearest.js';

const known = {
  root: '/site/',
  languages: ['en', 'zh', 'fr', 'es', 'ru', 'ar'],
  charts: ['policy-change', 'daily-recovery', 'travellers-by-origin', 'travellers-over-time', 'vehicles', 'visa-free', 'documents', 'enforcement-outcomes', 'enforcement-over-time', 'seizures', 'services'],
  pages: ['compare/', 'data/', 'sources/', 'about/', 'about/accessibility/'],
};
const meant = (/** @type {string} */ path, search = '') => meantAddress(`/site/${path}`, search, known);

test('a path that is nearly one of ours leads to it', () => {
  for (const [path, address] of [
    ['charts/vehicles/)', 'charts/vehicles/'],
    ['charts/vehicles/%E3%80%82', 'charts/vehicles/'],
    ['charts/vehicles).', 'charts/vehicles/'],
    ['charts/vehicles/%E2%80%9D', 'charts/vehicles/'],
    ['Charts/Vehicles/', 'charts/vehicles/'],
    ['chart/vehicle', 'charts/vehicles/'],
    ['charts/vehciles/', 'charts/vehicles/'],
    ['charts/policychange/', 'charts/policy-change/'],
    ['charts/policy_change/', 'charts/policy-change/'],
    ['charts/travelers-by-origin/', 'charts/travellers-by-origin/'],
    ['vehicles/', 'charts/vehicles/'],
    ['charts/vehicles.html', 'charts/vehicles/'],
    ['charts/vehicles/index.htm', 'charts/vehicles/'],
    ['charts%252Fvehicles%252F', 'charts/vehicles/'],
    ['charts//vehicles//', 'charts/vehicles/'],
    ['charts/', ''],
    ['index.php', ''],
    ['zh/Charts/Vehicles/', 'zh/charts/vehicles/'],
    ['zh-CN/charts/vehicles/', 'zh/charts/vehicles/'],
    ['en/charts/vehicles/', 'charts/vehicles/'],
    ['fr/embeds/vehicle/', 'fr/embed/vehicles/'],
    ['ar/compares/', 'ar/compare/'],
    ['Data', 'data/'],
    ['source/', 'sources/'],
    ['about/accessability/', 'about/accessibility/'],
    ['charts/vehicles/data.csv)', 'charts/vehicles/data.csv'],
    ['charts/vehicles/Worksheet/', 'charts/vehicles/worksheet/'],
    ['charts/policy-change/metric-applications.html)', 'charts/policy-change/?metric=applications'],
    ['charts/policy-change/metric-applications.measure-index', 'charts/policy-change/?metric=applications&measure=index'],
    ['embed/vehicles/2023-01-17).', 'embed/vehicles/2023-01-17/'],
    ['https://host.example/site/charts/vehicles/', 'charts/vehicles/'],
  ]) assert.equal(meant(path), address, path);
});

test('what the address asks for comes with it, and what others added does not', () => {
  assert.equal(meant('charts/vehicle/', '?scale=log&fbclid=x'), 'charts/vehicles/?scale=log');
  assert.equal(meant('charts/policy-change/%3Fmetric=applications%26show=table'), 'charts/policy-change/?metric=applications&show=table');
  assert.equal(meant('charts/vehicles&utm_source=x'), 'charts/vehicles/');
  assert.equal(meant('charts/vehicles/&fbclid=x'), 'charts/vehicles/');
});

test('a path that is near none, near two or as it is leads nowhere', () => {
  for (const path of ['nothing/', 'charts/passports/', 'charts/vehicles/some/where/', 'charts/enforcement/', 'wp-login.php', 'ar/x/', 'embed/vehicles/2024-02-30/', 'charts/travellers/']) {
    assert.equal(meant(path), undefined, path);
  }
});

test('the nearest charts are told by their spelling and by what they are called in the language of the address', () => {
  const names = known.charts.map((name) => ({ name, said: name === 'documents' ? '签发了哪些证件？护照' : '' }));
  assert.deepEqual(nearestNames(['charts', 'enforcement'], names), ['enforcement-outcomes', 'enforcement-over-time']);
  assert.deepEqual(nearestNames(['charts', 'travelers'], names), ['travellers-by-origin', 'travellers-over-time']);
  assert.deepEqual(nearestNames(['charts', '护照'], names), ['documents']);
  assert.deepEqual(nearestNames(['zzzzzz'], names), []);
  assert.equal(parts('/site/zh/charts/vehikel', known).language, 'zh');
});

test('letters changed, added, left out or exchanged count once each', () => {
  assert.deepEqual([['vehicles', 'vehicles'], ['vehicle', 'vehicles'], ['vehikles', 'vehicles'], ['wehicles', 'vehicles'], ['', 'abc']].map(([a, b]) => distance(a, b)), [0, 1, 1, 1, 3]);
});

test('whatever the path, what it leads to leads nowhere else', () => {
  const pieces = ['charts', 'embed', 'vehicles', 'visa-free', 'data', 'zh', 'fr-FR', '2023-01-17', 'metric-x.html', 'index.html', 'data.csv', 'a-b.c', '..', '%', '%25', '%2F', '%E3%80', '?', '&a=b', '#', ')', '“', ' ', '%00', 'https://x.example', '\\', '<b>', 'x'.repeat(300)];
  // A generator of the same numbers on every run.
  let seed = 1;
  const next = () => (seed = (seed * 48_271) % 2_147_483_647);
  for (let turn = 0; turn < 3_000; turn += 1) {
    const path = Array.from({ length: 1 + (next() % 5) }, () => pieces[next() % pieces.length]).join(['/', '', '//'][next() % 3]);
    let address = meant(path);
    for (let steps = 0; address !== undefined; steps += 1) {
      assert.ok(steps < 3, `${path} goes on to ${address}`);
      const { pathname, search, origin } = new URL(address, 'https://host.example/site/');
      assert.equal(origin, 'https://host.example');
      assert.ok(pathname.startsWith('/site/'), `${path} leads to ${address}`);
      address = meantAddress(pathname, search, known);
    }
  }
});
