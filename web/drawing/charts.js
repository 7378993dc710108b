/**
 * The browser side of every chart: the parts of ECharts in use, behind a handle.
 * Rust binds it in `src/browser/echarts.rs`.
 */
import { revive } from './option.js';
import { init } from './parts.js';
import { MARK, followPolicies } from '../figure/sides.js';

followPolicies();

/** Number of mounted charts that are not yet disposed of. */
let live = 0;

/** Returns the number of mounted charts, by which tests detect leaks. */
export const instances = () => live;

/**
 * @typedef {object} Handle
 * @property {(option: string, how: { replace: boolean }) => void} update shows another option
 * @property {(width: number, height: number) => void} resize fits the drawing to a size in CSS px
 * @property {() => void} dispose removes the chart and its listeners; a second call does nothing
 */

/**
 * Draws an option into an element, as SVG and at once: it replaces an identical prerendered drawing.
 * @param {HTMLElement} element
 * @param {number} width in CSS px
 * @param {number} height in CSS px
 * @param {string} option an option as JSON
 * @param {string} locale a BCP 47 tag for number formats
 * @returns {Handle}
 * @throws {Error} if the option cannot be drawn; nothing is left mounted then
 */
export function mount(element, width, height, option, locale) {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const read = (/** @type {string} */ json) => {
    const parsed = revive(JSON.parse(json), locale);
    return still.matches ? { ...parsed, animation: false } : parsed;
  };
  const first = read(option);
  const chart = init(element, null, { renderer: 'svg', width, height });
  live += 1;
  const dispose = () => {
    if (chart.isDisposed()) return;
    empty(chart, element);
    live -= 1;
  };
  chart.on('mouseover', ({ seriesIndex: series, dataIndex: datum }) => {
    element.dispatchEvent(new CustomEvent(MARK, { bubbles: true, detail: { series, datum } }));
  });
  try {
    chart.setOption({ ...first, animation: false });
  } catch (error) {
    dispose();
    throw error;
  }
  return {
    update(next, { replace }) {
      chart.setOption({ animation: true, ...read(next) }, { notMerge: replace });
    },
    resize(width, height) {
      // ECharts redraws everything even where nothing has changed.
      if (width !== chart.getWidth() || height !== chart.getHeight()) chart.resize({ width, height });
    },
    dispose,
  };
}

/**
 * Disposes of a chart. ECharts would empty the element by `innerHTML`, which a page that requires Trusted Types
 * refuses halfway through.
 * @param {any} chart
 * @param {HTMLElement} element
 */
function empty(chart, element) {
  const { painter } = chart.getZr();
  painter.clear = () => {};
  painter.root = null;
  chart.dispose();
  element.replaceChildren();
}
