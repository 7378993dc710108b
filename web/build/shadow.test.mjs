import assert from 'node:assert/strict';
import { test } from 'node:test';

import { elementScript } from './bundle.mjs';
import { forShadow } from './shadow.mjs';

test('what holds for a page holds for the element in a host page', () => {
  const cases = {
    ':root{--paper:#fff}': ':host{--paper:#fff}',
    ':root[data-theme=dark]{color-scheme:dark}': ':host([theme=dark]){color-scheme:dark}',
    ':root:not([data-theme=light]){--paper:#000}': ':host(:not([theme=light])){--paper:#000}',
    ':root:root{--paper:#fff}': ':host(:nth-child(n)){--paper:#fff}',
    ':root[data-embed]{--gutter:1px}': ':host{--gutter:1px}',
    ':root[data-transparent="1"] body{background:none}': ':host([transparent="1"]) .embed{background:none}',
    'html{margin:0}body{margin:0}tbody th{margin:0}': '.ground{margin:0}.embed{margin:0}tbody th{margin:0}',
  };
  for (const [before, after] of Object.entries(cases)) assert.equal(forShadow(before), after);
});

test('sizes are those of the reader, not those of the host page, but in conditions', () => {
  assert.equal(forShadow('p{margin:-.5rem 2rem}'), 'p{margin:calc(-.5*var(--crossings-rem)) calc(2*var(--crossings-rem))}');
  assert.equal(forShadow('@media (width>40rem){p{margin:1rem}}'), '@media (width>40rem){p{margin:calc(1*var(--crossings-rem))}}');
});

test('the script of the element carries the style of embeds, and nothing of pages is left in it', async () => {
  const script = await elementScript();
  for (const part of ['.figure-title', ':host([theme=dark])', '.ground{', '--crossings-rem']) assert.ok(script.includes(part), part);
  assert.doesNotMatch(script, /:root\b|[},]body[{,]|[},]html[{,]/);
});
