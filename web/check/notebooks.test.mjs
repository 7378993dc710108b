import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';

import { expected, linesBelow, wrongWith } from './notebooks.mjs';
import { serve } from './serve.mjs';

test('the lines for Observable load the figures that count from a server', async () => {
  // The dataset lies in the repository as it does in the site.
  assert.deepEqual(await wrongWith('observable', '.'), []);
});

test('what is to be loaded is told of rows that count', () => {
  const table = 'value,period_start,retired\n5,2019-01-01,\n9,2017-01-01,2026-02-24\n7,2018-01-01,\n';
  assert.deepEqual(expected(table), [2, 7, '2018-01-01']);
});

test('lines stand below their heading', async () => {
  const document = await readFile('data/README.md', 'utf8');
  assert.match(linesBelow(document, 'DuckDB'), /^CREATE TABLE figures/);
  assert.throws(() => linesBelow(document, 'Lotus'), /no lines below “Lotus”/);
});

test('a server answers for a file, a part of it, and what is not there', async () => {
  const server = await serve('data');
  try {
    const whole = await readFile('data/figures.csv', 'utf8');
    const answer = await fetch(`${server.url}figures.csv`);
    assert.equal(await answer.text(), whole);
    const part = await fetch(`${server.url}figures.csv`, { headers: { Range: 'bytes=0-8' } });
    assert.deepEqual([part.status, await part.text()], [206, 'figure_id']);
    assert.equal((await fetch(`${server.url}no.csv`)).status, 404);
    assert.equal((await fetch(`${server.url}%2e%2e/Cargo.toml`)).status, 404);
    assert.equal(server.asked.length, 4);
  } finally {
    server.close();
  }
});
