import assert from 'node:assert/strict';
import test from 'node:test';

import { spokenIn, unheard } from './screen-reader.mjs';

test('what was spoken is read from the log, without its voice and without signs of direction', () => {
  const log = [
    "18:24:26.891 - SPEECH OUTPUT: 'Chart settings panel.'{'established': False}",
    "18:24:26.892 - BRAILLE LINE:  'Chart settings panel.'",
    "18:24:26.893 - SPEECH OUTPUT: '\u206748.2\u200e%\u2069 of ‘all’'",
    "18:24:26.894 - SPEECH OUTPUT: 'it's here' voice=hyperlink{'family': None}",
  ].join('\n');
  assert.deepEqual(spokenIn(log), ['Chart settings panel.', '48.2% of ‘all’', "it's here"]);
});

test('phrases have to be heard in their order', () => {
  const spoken = ['Statistic panel.', 'Crossings.', 'selected radio button'];
  assert.equal(unheard(spoken, ['Statistic', 'Crossings', 'selected radio button']), undefined);
  assert.equal(unheard(spoken, ['Crossings', 'Statistic']), 'Statistic');
  assert.equal(unheard(spoken, ['Permit applications']), 'Permit applications');
  assert.equal(unheard([], []), undefined);
});
