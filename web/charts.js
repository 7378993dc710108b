/**
 * The browser's side of every chart: ECharts with the parts we use, behind a handle.
 * Rust binds it in `src/browser/echarts.rs`.
 */
import { revive } from './option.js';
import { init } from './parts.js';
import { MARK, followPolicies } from './sides.js';

followPolicies();

/** Charts that are mounted and not disposed of. */
let live = 0;

/** How many charts are mounted; tests see by it that none is left behind. */
export const instances = () => live;

/**
 * @callback OnEvent
 * @param {'mouseover' | 'mousemove' | 'mouseout' | 'click' | 'globalout'} type
 * @param {number} series index of the series, -1 where there is none
 * @param {number} datum index of the datum, -1 where there is none
 * @param {number} x pixels from the left edge of the element around the drawing
 * @param {number} y pixels from its upper edge
 */

/**
 * @typedef {object} Handle
 * @property {(option: string, how: { replace: boolean }) => void} update shows another option
 * @property {(width: number, height: number) => void} resize fits the drawing to a size in pixels
 * @property {() => void} dispose removes the chart and all it listens to; a second call does nothing
 */

/**
 * Draws an option into an element, as SVG, and at once: it takes the place of a printed drawing that is the same.
 * @param {HTMLElement} element
 * @param {number} width in pixels
 * @param {number} height in pixels
 * @param {string} option an option as JSON
 * @param {string} locale a BCP 47 tag for number formats
 * @param {OnEvent} onEvent told what the pointer does on marks
 * @returns {Handle}
 * @throws {Error} if the option cannot be drawn; then nothing is left mounted
 */
export function mount(element, width, height, option, locale, onEvent) {
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
  for (const type of /** @type {const} */ (['mouseover', 'mousemove', 'mouseout', 'click'])) {
    chart.on(type, (/** @type {any} */ event) => {
      // From the corner of the place, whatever the scale and the side the drawing stands on.
      const { left, top } = (element.parentElement ?? element).getBoundingClientRect();
      const { clientX = left, clientY = top } = event.event?.event ?? {};
      const onDatum = event.dataType !== 'edge' && event.componentType === 'series';
      const [series, datum] = [event.seriesIndex ?? -1, onDatum ? event.dataIndex ?? -1 : -1];
      onEvent(type, series, datum, clientX - left, clientY - top);
      if (type === 'mouseover') element.dispatchEvent(new CustomEvent(MARK, { bubbles: true, detail: { series, datum } }));
    });
  }
  chart.on('globalout', () => onEvent('globalout', -1, -1, 0, 0));
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
      // ECharts draws everything anew even where nothing has changed.
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
