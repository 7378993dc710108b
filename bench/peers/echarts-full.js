/** `echarts.min.js` as it comes, which is in the page before this. */
import { draw } from './echarts.js';

draw(/** @type {any} */ (window).echarts);
