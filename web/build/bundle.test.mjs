import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { ELEMENT, FILES } from './bundle.mjs';

test('Trunk takes every bundle that assembling looks for', () => {
  const page = readFileSync('index.html', 'utf8');
  for (const file of [...Object.values(FILES), ELEMENT]) assert.ok(page.includes(`href="web/dist/${file}"`), `index.html lacks ${file}`);
});
