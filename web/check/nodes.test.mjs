import { fails, passes } from './cases.mjs';
import { checkNodes } from './nodes.mjs';

const ABOUT = 'about/index.html';

/** An island; the hashes are those that `src/prerender/nodes.rs` is tested with. */
const island = (/** @type {string} */ hash, /** @type {string} */ content) =>
  `<div data-nodes="${hash}" data-island="figure">${content}</div></main>`;

fails(checkNodes, {
  'an island whose nodes are others': [[ABOUT, '</main>', island('75c518fa', '<p>23</p>')], `${ABOUT}: nodes: `],
  'an island without a hash': [[ABOUT, '</main>', '<div data-island="figure"></div></main>'], `${ABOUT}: nodes: `],
});

passes(checkNodes, {
  'an island with its hash': [ABOUT, '</main>', island('75c518fa', '<p>2<!---->3</p>')],
  'an island whose content a script fills': [ABOUT, '</main>', island('d5f95d7e', '<ul data-filled=""><li>1</li></ul><p>2</p>')],
});
