/** The prebuilt `echarts.min.js`, which the page loads before this. */
import { draw } from './echarts.js';

draw(/** @type {any} */ (window).echarts);
