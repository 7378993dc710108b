import { fails } from './cases.mjs';
import { checkParts } from './parts.mjs';

const CHART = 'charts/flow/index.html';
const EMBED = 'embed/flow/index.html';
const lacks = (/** @type {string} */ file, /** @type {string} */ part) => `${file}: figure: flow has no ${part}, `;

fails(checkParts, {
  'no figure': [[EMBED, /<figure.*<\/figure>/, ''], `${EMBED}: figure: the page has no figure`],
  'no title': [[CHART, 'class="figure-title"', ''], lacks(CHART, 'title')],
  'an empty title': [[CHART, /(class="figure-title">).*?(?=<\/h2>)/, 'class="figure-title"><!---->'], lacks(CHART, 'title')],
  'two titles': [[CHART, 'class="figure-subtitle"', 'class="figure-title"'], /no title|no subtitle/],
  'no subtitle': [[CHART, 'class="figure-subtitle"', ''], lacks(CHART, 'subtitle')],
  'no wide drawing': [[CHART, 'drawing-wide', 'drawing'], lacks(CHART, 'wide drawing')],
  'a drawing without marks': [[EMBED, 'ecmeta_series_index="0"', ''], lacks(EMBED, 'narrow drawing')],
  'a drawing without words': [[EMBED, '<text>501</text>', ''], lacks(EMBED, 'narrow drawing')],
  'a table without rows': [[CHART, /<tbody>.*<\/tbody>/, '<tbody></tbody>'], lacks(CHART, 'table')],
  'a row without a value': [[CHART, '501 <!---->k', ''], lacks(CHART, 'table')],
  'no summary': [[CHART, 'The change is 48 percent.', ''], lacks(CHART, 'summary')],
  'a source that leads nowhere': [[EMBED, 'https://en.nia.gov.cn/x.html', '../../'], lacks(EMBED, 'source')],
});
